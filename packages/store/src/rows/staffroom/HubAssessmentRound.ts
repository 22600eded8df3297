// Written from the schema by `npm run database:types -w packages/store`.
import type { HubAssessmentId } from './HubAssessment.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_assessment_round */
export type HubAssessmentRoundNumber = number;

/** Represents the table staffroom.hub_assessment_round */
export default interface HubAssessmentRoundTable {
  assessment_id: ColumnType<HubAssessmentId, HubAssessmentId, HubAssessmentId>;

  number: ColumnType<HubAssessmentRoundNumber, HubAssessmentRoundNumber, HubAssessmentRoundNumber>;

  id: ColumnType<string, string | undefined, string>;

  answer_hash: ColumnType<string, string, string>;

  is_open: ColumnType<boolean, boolean | undefined, boolean>;

  begun_on: ColumnType<Date, Date | string | undefined, Date | string>;
}
