// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.hub_application */
type HubApplication = 'waiting' | 'accepted' | 'declined';

export type { HubApplication as default };
