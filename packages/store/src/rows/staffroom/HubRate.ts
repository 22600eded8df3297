// Written from the schema by `npm run database:types -w packages/store`.
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_rate */
export type HubRateCounted = string;

/** Identifier type for staffroom.hub_rate */
export type HubRateMinute = Date;

/**
 * Represents the table staffroom.hub_rate
 * how often forms were sent, in all and by what a key of the day makes of an address; kept for a day
 */
export default interface HubRateTable {
  counted: ColumnType<HubRateCounted, HubRateCounted, HubRateCounted>;

  minute: ColumnType<HubRateMinute, HubRateMinute, HubRateMinute>;

  count: ColumnType<number, number, number>;
}
