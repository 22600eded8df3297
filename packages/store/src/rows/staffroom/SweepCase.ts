// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { SweepId } from './Sweep.ts';
import type { SchoolId } from './School.ts';
import type { default as SweepCaseState } from './SweepCaseState.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.sweep_case */
export type SweepCaseNumber = number;

/** Represents the table staffroom.sweep_case */
export default interface SweepCaseTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  sweep_id: ColumnType<SweepId, SweepId, SweepId>;

  number: ColumnType<SweepCaseNumber, SweepCaseNumber, SweepCaseNumber>;

  school_id: ColumnType<SchoolId, SchoolId, SchoolId>;

  request: ColumnType<unknown, string, string>;

  point: ColumnType<unknown, string, string>;

  state: ColumnType<SweepCaseState, SweepCaseState | undefined, SweepCaseState>;

  measures: ColumnType<unknown, string | undefined, string>;

  team_count: ColumnType<number | null, number | null, number | null>;

  student_count: ColumnType<number | null, number | null, number | null>;

  failure: ColumnType<unknown, string | null, string | null>;
}
