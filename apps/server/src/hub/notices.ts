import type { Store } from '@staffroom/store';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { repeatedly, type Repeating } from '../host/repeatedly.ts';
import { noticeLetter } from './hub-letters.ts';
import { postHubMail, type HubMail } from './hub-mail.ts';

/** What is new is told at most so often. */
const minutesBetween = 10;
const name = 'noticed until';

/**
 * Tells the staff by mail what has come since they were told last: one mail to each address of the settings, at most every ten minutes,
 * whatever the number of messages and of processes. What was set aside is not told.
 *
 * @returns how many mails were posted
 */
export async function postNotices(store: Store, mail: HubMail, now: Date): Promise<number> {
  const addresses = mail?.hubStaff.filter((entry) => !entry.startsWith('@')) ?? [];
  if (mail === null || addresses.length === 0) return 0;
  return store.inHub(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('staffroom hub notices'))`.execute(db);
    const last = await db.selectFrom('hub_value').select('value').where('name', '=', name).executeTakeFirst();
    const since = new Date(last?.value ?? 0);
    if (now.getTime() - since.getTime() < minutesBetween * 60_000) return 0;
    const newIn = async (table: 'hub_message' | 'hub_directory_entry') => {
      const { count } = await db
        .selectFrom(table)
        .select((column) => column.fn.countAll<number>().as('count'))
        .where('is_set_aside', '=', false)
        .where('created_at', '>', since)
        .where('created_at', '<=', now)
        .executeTakeFirstOrThrow();
      return count;
    };
    const counts = { messages: await newIn('hub_message'), entries: await newIn('hub_directory_entry') };
    if (counts.messages + counts.entries === 0) return 0;
    await db
      .insertInto('hub_value')
      .values({ name, value: now.toISOString() })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: now.toISOString() }))
      .execute();
    const desk = new URL('/desk', mail.publicUrl).href;
    for (const to of addresses) await postHubMail(store, db, mail, noticeLetter(to, counts, desk));
    return addresses.length;
  });
}

const minute = 60_000;

/** Looks every minute for what is new, until it is stopped. */
export function startNotices(store: Store, mail: HubMail, log: Logger, interval = minute): Repeating {
  return repeatedly({
    interval,
    isAtOnce: false,
    log,
    failure: 'the staff of the hub could not be told',
    work: () => postNotices(store, mail, new Date()),
  });
}
