// Written from the schema by `npm run database:types -w packages/store`.
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_cohort */
export type HubCohortId = string;

/** Represents the table staffroom.hub_cohort */
export default interface HubCohortTable {
  id: ColumnType<HubCohortId, HubCohortId | undefined, HubCohortId>;

  name: ColumnType<string, string, string>;

  partner_id: ColumnType<string | null, string | null, string | null>;

  starts: ColumnType<string | null, string | null, string | null>;

  ends: ColumnType<string | null, string | null, string | null>;

  apply_by: ColumnType<string | null, string | null, string | null>;

  seats: ColumnType<number | null, number | null, number | null>;

  is_open: ColumnType<boolean, boolean, boolean>;

  text: ColumnType<string, string, string>;

  source_url: ColumnType<string, string, string>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
