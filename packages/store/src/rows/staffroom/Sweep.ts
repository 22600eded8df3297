// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.sweep */
export type SweepId = string;

/** Represents the table staffroom.sweep */
export default interface SweepTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<SweepId, SweepId | undefined, SweepId>;

  name: ColumnType<string, string, string>;

  request: ColumnType<unknown, string, string>;

  job_id: ColumnType<string, string, string>;

  case_count: ColumnType<number, number, number>;

  created_by: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
