// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { SchoolId } from './School.ts';
import type { RosterId } from './Roster.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.design */
export type DesignId = string;

/** Represents the table staffroom.design */
export default interface DesignTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<DesignId, DesignId | undefined, DesignId>;

  school_id: ColumnType<SchoolId, SchoolId, SchoolId>;

  roster_id: ColumnType<RosterId, RosterId, RosterId>;

  name: ColumnType<string, string, string>;

  model_id: ColumnType<string, string, string>;

  model_name: ColumnType<string, string, string>;

  request: ColumnType<unknown, string, string>;

  is_scenario: ColumnType<boolean, boolean | undefined, boolean>;

  revision: ColumnType<number, number | undefined, number>;

  seq: ColumnType<number, number | undefined, number>;

  job_id: ColumnType<string | null, string | null, string | null>;

  measures: ColumnType<unknown, string | undefined, string>;

  team_count: ColumnType<number | null, number | null, number | null>;

  created_by: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;

  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
