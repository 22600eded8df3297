// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { SchoolId } from './School.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.roster */
export type RosterId = string;

/** Represents the table staffroom.roster */
export default interface RosterTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<RosterId, RosterId | undefined, RosterId>;

  school_id: ColumnType<SchoolId, SchoolId, SchoolId>;

  file_names: ColumnType<unknown, string, string>;

  format: ColumnType<string, string, string>;

  has_names: ColumnType<boolean, boolean, boolean>;

  level: ColumnType<string | null, string | null, string | null>;

  grades: ColumnType<unknown, string, string>;

  student_count: ColumnType<number, number, number>;

  adult_count: ColumnType<number, number, number>;

  section_count: ColumnType<number, number, number>;

  error_count: ColumnType<number, number, number>;

  warning_count: ColumnType<number, number, number>;

  problem_kinds: ColumnType<unknown, string, string>;

  assumptions: ColumnType<unknown, string, string>;

  /** gzip of the canonical JSON of the school as read */
  school: ColumnType<Buffer, Buffer, Buffer>;

  input_hash: ColumnType<string, string, string>;

  imported_by: ColumnType<string | null, string | null, string | null>;

  imported_at: ColumnType<Date, Date | string | undefined, Date | string>;

  job_id: ColumnType<string | null, string | null, string | null>;
}
