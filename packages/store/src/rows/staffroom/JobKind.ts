// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.job_kind */
type JobKind = 'import' | 'design' | 'sweep' | 'sweepCase' | 'export' | 'districtExport';

export type { JobKind as default };
