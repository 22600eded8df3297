// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.journey_item_kind */
type JourneyItemKind = 'milestone' | 'deliverable' | 'question' | 'own';

export type { JourneyItemKind as default };
