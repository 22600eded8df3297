// Written from the schema by `npm run database:types -w packages/store`.
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_assessment_answer */
export type HubAssessmentAnswerId = string;

/** Represents the table staffroom.hub_assessment_answer */
export default interface HubAssessmentAnswerTable {
  id: ColumnType<HubAssessmentAnswerId, HubAssessmentAnswerId | undefined, HubAssessmentAnswerId>;

  round_id: ColumnType<string, string, string>;

  answers: ColumnType<unknown, string, string>;

  /** whether it is part of what the results show: answers join them at least three at a time */
  is_shown: ColumnType<boolean, boolean | undefined, boolean>;
}
