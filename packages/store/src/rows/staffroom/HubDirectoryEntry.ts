// Written from the schema by `npm run database:types -w packages/store`.
import type { default as HubDirectoryStatus } from './HubDirectoryStatus.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_directory_entry */
export type HubDirectoryEntryId = string;

/** Represents the table staffroom.hub_directory_entry */
export default interface HubDirectoryEntryTable {
  id: ColumnType<HubDirectoryEntryId, HubDirectoryEntryId | undefined, HubDirectoryEntryId>;

  status: ColumnType<HubDirectoryStatus, HubDirectoryStatus | undefined, HubDirectoryStatus>;

  /** what the form said, with whom to ask, which is never public */
  entry: ColumnType<unknown, string, string>;

  name: ColumnType<string, string, string>;

  locale: ColumnType<string, string, string>;

  confirm_hash: ColumnType<string | null, string | null, string | null>;

  confirmed_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  is_set_aside: ColumnType<boolean, boolean | undefined, boolean>;

  suspicions: ColumnType<unknown, string | undefined, string>;

  text_hash: ColumnType<string, string, string>;

  copies: ColumnType<number, number | undefined, number>;

  reason: ColumnType<string | null, string | null, string | null>;

  decided_by: ColumnType<string | null, string | null, string | null>;

  decided_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  approved_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
