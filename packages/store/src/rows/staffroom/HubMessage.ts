// Written from the schema by `npm run database:types -w packages/store`.
import type { default as HubMessageKind } from './HubMessageKind.ts';
import type { default as HubMessageStatus } from './HubMessageStatus.ts';
import type { HubCohortId } from './HubCohort.ts';
import type { default as HubApplication } from './HubApplication.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.hub_message */
export type HubMessageId = string;

/** Represents the table staffroom.hub_message */
export default interface HubMessageTable {
  id: ColumnType<HubMessageId, HubMessageId | undefined, HubMessageId>;

  kind: ColumnType<HubMessageKind, HubMessageKind, HubMessageKind>;

  status: ColumnType<HubMessageStatus, HubMessageStatus | undefined, HubMessageStatus>;

  is_set_aside: ColumnType<boolean, boolean | undefined, boolean>;

  name: ColumnType<string, string, string>;

  email: ColumnType<string, string, string>;

  organisation: ColumnType<string | null, string | null, string | null>;

  state: ColumnType<string | null, string | null, string | null>;

  locale: ColumnType<string, string, string>;

  body: ColumnType<string, string, string>;

  detail: ColumnType<unknown, string, string>;

  cohort_id: ColumnType<HubCohortId | null, HubCohortId | null, HubCohortId | null>;

  application: ColumnType<HubApplication | null, HubApplication | null, HubApplication | null>;

  suspicions: ColumnType<unknown, string | undefined, string>;

  text_hash: ColumnType<string, string, string>;

  copies: ColumnType<number, number | undefined, number>;

  copied_by: ColumnType<unknown, string | undefined, string>;

  assignee_id: ColumnType<string | null, string | null, string | null>;

  assignee_name: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;

  changed_at: ColumnType<Date, Date | string | undefined, Date | string>;

  first_reply_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}
