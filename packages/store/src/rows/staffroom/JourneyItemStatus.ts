// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.journey_item_status */
type JourneyItemStatus = 'notBegun' | 'underWay' | 'done' | 'notForUs';

export type { JourneyItemStatus as default };
