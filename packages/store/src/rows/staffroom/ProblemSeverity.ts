// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.problem_severity */
type ProblemSeverity = 'error' | 'warning';

export type { ProblemSeverity as default };
