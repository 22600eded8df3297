// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.hub_directory_status */
type HubDirectoryStatus = 'pending' | 'approved' | 'rejected';

export type { HubDirectoryStatus as default };
