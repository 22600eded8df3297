// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.job_state */
type JobState = 'waiting' | 'running' | 'stopping' | 'cancelling' | 'done' | 'failed' | 'cancelled';

export type { JobState as default };
