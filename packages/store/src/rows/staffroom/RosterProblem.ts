// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { RosterId } from './Roster.ts';
import type { default as ProblemSeverity } from './ProblemSeverity.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.roster_problem */
export type RosterProblemNumber = number;

/** Represents the table staffroom.roster_problem */
export default interface RosterProblemTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  roster_id: ColumnType<RosterId, RosterId, RosterId>;

  number: ColumnType<RosterProblemNumber, RosterProblemNumber, RosterProblemNumber>;

  severity: ColumnType<ProblemSeverity, ProblemSeverity, ProblemSeverity>;

  code: ColumnType<string, string, string>;

  file: ColumnType<string, string, string>;

  line: ColumnType<number | null, number | null, number | null>;

  col: ColumnType<string | null, string | null, string | null>;

  value: ColumnType<string | null, string | null, string | null>;

  message: ColumnType<string, string, string>;

  remedy: ColumnType<string, string, string>;
}
