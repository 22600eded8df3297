// Written from the schema by `npm run database:types -w packages/store`.
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_value */
export type HubValueName = string;

/** Represents the table staffroom.hub_value */
export default interface HubValueTable {
  name: ColumnType<HubValueName, HubValueName, HubValueName>;

  value: ColumnType<string, string, string>;

  changed_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
