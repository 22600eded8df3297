/** Represents the enum staffroom.problem_severity */
type ProblemSeverity = 'error' | 'warning';

export type { ProblemSeverity as default };
