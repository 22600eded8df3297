// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.school */
export type SchoolId = string;

/** Represents the table staffroom.school */
export default interface SchoolTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<SchoolId, SchoolId | undefined, SchoolId>;

  name: ColumnType<string, string, string>;

  identifier: ColumnType<string | null, string | null, string | null>;

  source_id: ColumnType<string | null, string | null, string | null>;

  state: ColumnType<string | null, string | null, string | null>;

  is_example: ColumnType<boolean, boolean | undefined, boolean>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;

  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
