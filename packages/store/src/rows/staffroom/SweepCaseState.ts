// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.sweep_case_state */
type SweepCaseState = 'waiting' | 'done' | 'failed';

export type { SweepCaseState as default };
