// Written from the schema by `npm run database:types -w packages/store`.
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_assessment */
export type HubAssessmentId = string;

/** Represents the table staffroom.hub_assessment */
export default interface HubAssessmentTable {
  id: ColumnType<HubAssessmentId, HubAssessmentId | undefined, HubAssessmentId>;

  team: ColumnType<string | null, string | null, string | null>;

  results_hash: ColumnType<string, string, string>;

  touched_on: ColumnType<Date, Date | string | undefined, Date | string>;
}
