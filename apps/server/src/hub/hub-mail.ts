import type { HubDb, Store } from '@staffroom/store';
import type { SignInSettings } from '../host/settings.ts';
import { postFromHub, type Letter } from '../mail/outbox.ts';

/** How the hub sends mails; null where the server sends none, as for the person at their own computer. */
export type HubMail = Pick<SignInSettings, 'publicUrl' | 'hubReplyTo' | 'hubStaff'> | null;

/**
 * Posts a mail of the hub in the transaction of what it tells of.
 *
 * @returns the id of the mail; null where the server sends none
 */
export async function postHubMail(
  store: Store,
  db: HubDb,
  mail: HubMail,
  letter: Letter,
): Promise<string | null> {
  return mail === null ? null : postFromHub(store, db, letter, mail.hubReplyTo);
}

/** How many mails that somebody else can have sent to an address it gets within a day. */
const mostInDay = 3;

/** Whether an address has had so many mails of late that forms send it no more: anybody may write any address into a form. */
export async function hasHadEnough(db: HubDb, email: string, now: Date): Promise<boolean> {
  const { count } = await db
    .selectFrom('mail')
    .select((column) => column.fn.count<number>('id').as('count'))
    .where('to_address', '=', email)
    .where('created_at', '>', new Date(now.getTime() - 24 * 3_600_000))
    .executeTakeFirstOrThrow();
  return count >= mostInDay;
}
