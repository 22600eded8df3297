import type { Store } from '@staffroom/store';
import { sql } from 'kysely';

/** Rounds in which a team rated itself go after so many months without a use. */
const assessmentMonths = 24;
/** Entries of the directory that nobody approved go after so many months. */
const refusedMonths = 6;

/** What a look found too old and deleted. */
export interface ExpiredInHub {
  readonly messages: number;
  readonly assessments: number;
  readonly entries: number;
}

/**
 * Deletes what the hub has kept for as long as it should: messages with their threads after the months of the setting without anything
 * happening to them, rounds that nobody uses, entries that were not approved; and after a day what was counted of whoever sent forms, with
 * the keys by which it was counted. Writes down how mails ended, before what is left of them goes.
 */
export async function deleteExpiredInHub(store: Store, messageMonths: number): Promise<ExpiredInHub> {
  return store.inHub(async (db) => {
    const older = (months: number) => sql<Date>`now() - make_interval(months => ${months})`;
    await sql`
      update hub_message_entry entry
      set mail_id = null,
        mail_state = case when mail.sent_at is null then 'failed' else 'sent' end,
        mail_problem = case when mail.sent_at is null then mail.last_error end
      from mail
      where mail.id = entry.mail_id and (mail.sent_at is not null or mail.given_up_at is not null)`.execute(
      db,
    );
    await db
      .deleteFrom('hub_rate')
      .where('minute', '<', sql<Date>`now() - interval '1 day'`)
      .execute();
    await db
      .deleteFrom('hub_value')
      .where('name', 'like', 'day key %')
      .where('changed_at', '<', sql<Date>`now() - interval '2 days'`)
      .execute();
    const messages = await db
      .deleteFrom('hub_message')
      .where('changed_at', '<', older(messageMonths))
      .executeTakeFirst();
    const assessments = await db
      .deleteFrom('hub_assessment')
      .where('touched_on', '<', older(assessmentMonths))
      .executeTakeFirst();
    const entries = await db
      .deleteFrom('hub_directory_entry')
      .where('status', '<>', 'approved')
      .where(sql<Date>`coalesce(decided_at, created_at)`, '<', older(refusedMonths))
      .executeTakeFirst();
    return {
      messages: Number(messages.numDeletedRows),
      assessments: Number(assessments.numDeletedRows),
      entries: Number(entries.numDeletedRows),
    };
  });
}
