// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.mail */
export type MailId = string;

/** Represents the table staffroom.mail */
export default interface MailTable {
  id: ColumnType<MailId, MailId | undefined, MailId>;

  district_id: ColumnType<DistrictDistrictId | null, DistrictDistrictId | null, DistrictDistrictId | null>;

  to_address: ColumnType<string, string, string>;

  subject: ColumnType<string, string, string>;

  /** emptied once the mail is sent or given up: it may hold a link that signs in */
  text: ColumnType<string, string, string>;

  html: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;

  sent_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  attempts: ColumnType<number, number | undefined, number>;

  last_error: ColumnType<string | null, string | null, string | null>;

  due_at: ColumnType<Date, Date | string | undefined, Date | string>;

  /** set before the mail server is asked: a mail with it and without an end may have been sent */
  claimed_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  given_up_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  /** after it the mail is not sent any more */
  ends_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  is_hub: ColumnType<boolean, boolean | undefined, boolean>;

  reply_to: ColumnType<string | null, string | null, string | null>;
}
