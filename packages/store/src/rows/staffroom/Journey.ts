// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { SchoolId } from './School.ts';
import type { DesignId } from './Design.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.journey */
export type JourneyId = string;

/** Represents the table staffroom.journey */
export default interface JourneyTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<JourneyId, JourneyId | undefined, JourneyId>;

  school_id: ColumnType<SchoolId | null, SchoolId | null, SchoolId | null>;

  launch_on: ColumnType<Date, Date | string, Date | string>;

  pace: ColumnType<unknown, string, string>;

  design_id: ColumnType<DesignId | null, DesignId | null, DesignId | null>;

  created_by: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
