// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.hub_message_kind */
type HubMessageKind = 'question' | 'idea' | 'presenter' | 'correction' | 'cohortApplication' | 'partner';

export type { HubMessageKind as default };
