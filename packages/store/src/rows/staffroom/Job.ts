// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { default as JobKind } from './JobKind.ts';
import type { default as JobState } from './JobState.ts';
import type { SchoolId } from './School.ts';
import type { DesignId } from './Design.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.job */
export type JobId = string;

/** Represents the table staffroom.job */
export default interface JobTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<JobId, JobId | undefined, JobId>;

  kind: ColumnType<JobKind, JobKind, JobKind>;

  state: ColumnType<JobState, JobState | undefined, JobState>;

  title: ColumnType<string, string, string>;

  school_id: ColumnType<SchoolId | null, SchoolId | null, SchoolId | null>;

  design_id: ColumnType<DesignId | null, DesignId | null, DesignId | null>;

  request: ColumnType<unknown, string, string>;

  progress: ColumnType<unknown, string | undefined, string>;

  result: ColumnType<unknown, string | null, string | null>;

  failure: ColumnType<unknown, string | null, string | null>;

  attempts: ColumnType<number, number | undefined, number>;

  priority: ColumnType<number, number | undefined, number>;

  created_by: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;

  started_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}
