/** Represents the enum staffroom.sweep_case_state */
type SweepCaseState = 'waiting' | 'done' | 'failed';

export type { SweepCaseState as default };
