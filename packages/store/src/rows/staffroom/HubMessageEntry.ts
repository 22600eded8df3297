// Written from the schema by `npm run database:types -w packages/store`.
import type { HubMessageId } from './HubMessage.ts';
import type { default as HubEntryKind } from './HubEntryKind.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_message_entry */
export type HubMessageEntryId = string;

/** Represents the table staffroom.hub_message_entry */
export default interface HubMessageEntryTable {
  id: ColumnType<HubMessageEntryId, HubMessageEntryId | undefined, HubMessageEntryId>;

  message_id: ColumnType<HubMessageId, HubMessageId, HubMessageId>;

  kind: ColumnType<HubEntryKind, HubEntryKind, HubEntryKind>;

  at: ColumnType<Date, Date | string | undefined, Date | string>;

  author_id: ColumnType<string, string, string>;

  author_name: ColumnType<string, string, string>;

  text: ColumnType<string, string, string>;

  what: ColumnType<string | null, string | null, string | null>;

  mail_id: ColumnType<string | null, string | null, string | null>;

  mail_state: ColumnType<string, string | undefined, string>;

  mail_problem: ColumnType<string | null, string | null, string | null>;
}
