// Written from the schema by `npm run database:types -w packages/store`.
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_template */
export type HubTemplateId = string;

/** Represents the table staffroom.hub_template */
export default interface HubTemplateTable {
  id: ColumnType<HubTemplateId, HubTemplateId | undefined, HubTemplateId>;

  name: ColumnType<string, string, string>;

  text: ColumnType<string, string, string>;

  changed_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
