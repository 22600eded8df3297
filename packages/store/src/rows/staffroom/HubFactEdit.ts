// Written from the schema by `npm run database:types -w packages/store`.
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_fact_edit */
export type HubFactEditNumber = number;

/** Represents the table staffroom.hub_fact_edit */
export default interface HubFactEditTable {
  number: ColumnType<HubFactEditNumber, HubFactEditNumber | undefined, HubFactEditNumber>;

  id: ColumnType<string, string | undefined, string>;

  kind: ColumnType<string, string, string>;

  record_id: ColumnType<string, string, string>;

  path: ColumnType<string, string, string>;

  change: ColumnType<string, string, string>;

  /** JSON with value and before, each absent where there is nothing; as text, because the order of a table counts */
  content: ColumnType<string, string, string>;

  source: ColumnType<unknown, string | null, string | null>;

  year: ColumnType<number | null, number | null, number | null>;

  note: ColumnType<string, string, string>;

  author_id: ColumnType<string, string, string>;

  author_name: ColumnType<string, string, string>;

  at: ColumnType<Date, Date | string | undefined, Date | string>;

  reverts: ColumnType<string | null, string | null, string | null>;

  message_id: ColumnType<string | null, string | null, string | null>;
}
