// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { JourneyItemId } from './JourneyItem.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.journey_item_change */
export type JourneyItemChangeRevision = number;

/** Identifier type for staffroom.journey_item_change */
export type JourneyItemChangeField = string;

/** Represents the table staffroom.journey_item_change */
export default interface JourneyItemChangeTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  item_id: ColumnType<JourneyItemId, JourneyItemId, JourneyItemId>;

  revision: ColumnType<JourneyItemChangeRevision, JourneyItemChangeRevision, JourneyItemChangeRevision>;

  field: ColumnType<JourneyItemChangeField, JourneyItemChangeField, JourneyItemChangeField>;

  before: ColumnType<unknown, string, string>;

  after: ColumnType<unknown, string, string>;

  undoes: ColumnType<number | null, number | null, number | null>;

  author_id: ColumnType<string, string, string>;

  author_name: ColumnType<string, string, string>;

  at: ColumnType<Date, Date | string | undefined, Date | string>;
}
