// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.names_rule */
type NamesRule = 'keep' | 'leaveOut';

export type { NamesRule as default };
