// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.hub_message_status */
type HubMessageStatus = 'new' | 'open' | 'waiting' | 'done';

export type { HubMessageStatus as default };
