// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { JourneyItemId } from './JourneyItem.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.journey_reminder */
export type JourneyReminderDaysBefore = number;

/** Represents the table staffroom.journey_reminder */
export default interface JourneyReminderTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  item_id: ColumnType<JourneyItemId, JourneyItemId, JourneyItemId>;

  days_before: ColumnType<JourneyReminderDaysBefore, JourneyReminderDaysBefore, JourneyReminderDaysBefore>;

  /** null where the item has no due day, is done, or has no owner with an address */
  remind_on: ColumnType<Date | null, Date | string | null, Date | string | null>;

  /** the day for which a reminder went into the outbox: another day is reminded of again */
  posted_for: ColumnType<Date | null, Date | string | null, Date | string | null>;
}
