// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.hub_entry_kind */
type HubEntryKind = 'note' | 'reply' | 'change';

export type { HubEntryKind as default };
