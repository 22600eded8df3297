import type { Store, SystemDb } from '@staffroom/store';
import { sql } from 'kysely';
import type { SignInSettings } from '../../host/settings.ts';
import { signInLetter } from '../../mail/letters.ts';
import { post } from '../../mail/outbox.ts';
import { isAmong, mayAddDistrict } from '../new-districts.ts';
import { withSignIn } from '../sign-in-tables.ts';

/** How many links to sign in one address gets within a quarter of an hour. */
const mostLinks = 5;

/**
 * Sends a link that signs in. It leads to a page that asks to go on: programs that look through mail open every link, and a link works
 * once. An address that has had several of late gets no more, nor does one that has nothing to sign in to where not everybody may add a
 * district; whoever asks is not told.
 *
 * @param url the address that signs in at once
 */
export async function postSignInLink(
  store: Store,
  settings: SignInSettings,
  email: string,
  url: string,
): Promise<void> {
  const link = new URL(url);
  link.pathname = link.pathname.replace(/\/magic-link\/verify$/, '/confirm');
  await store.acrossDistricts(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext(${email}))`.execute(db);
    const { count } = await db
      .selectFrom('mail')
      .select((column) => column.fn.countAll<number>().as('count'))
      .where('to_address', '=', email)
      .where('district_id', 'is', null)
      .where('is_hub', '=', false)
      .where('created_at', '>', sql<Date>`now() - interval '15 minutes'`)
      .executeTakeFirstOrThrow();
    if (count >= mostLinks) return;
    const isNamed = mayAddDistrict(settings, email) || isAmong(settings.hubStaff, email);
    if (isNamed || (await isExpected(db, email))) await post(store, db, null, signInLetter(email, link.href));
  });
}

/** Whether somebody has an account, or an invitation that they can still accept. */
async function isExpected(db: SystemDb, email: string): Promise<boolean> {
  const account = await withSignIn(db)
    .selectFrom('staffroom_access.user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  if (account !== undefined) return true;
  const invitation = await db
    .selectFrom('invitation')
    .select('id')
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return invitation !== undefined;
}
