import type { DistrictDistrictId } from './District.ts';
import type { RosterId } from './Roster.ts';
import type { default as ProblemSeverity } from './ProblemSeverity.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

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

export type RosterProblem = Selectable<RosterProblemTable>;

export type NewRosterProblem = Insertable<RosterProblemTable>;

export type RosterProblemUpdate = Updateable<RosterProblemTable>;
