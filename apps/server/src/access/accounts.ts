import type { Store, SystemDb } from '@staffroom/store';
import { sql } from 'kysely';
import { withSignIn } from './sign-in-tables.ts';

/** Who somebody is, as lists of people show it. */
export interface Account {
  readonly name: string;
  readonly email: string;
}

/** The accounts of people by their ids; somebody without an account is not among them. */
export async function accountsOf(
  store: Store,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  if (userIds.length === 0) return new Map();
  const rows = await store.acrossDistricts((db) =>
    withSignIn(db)
      .selectFrom('staffroom_access.user')
      .select(['id', 'name', 'email'])
      .where('id', 'in', [...new Set(userIds)])
      .execute(),
  );
  return new Map(rows.map(({ id, name, email }) => [id, { name, email }]));
}

/**
 * Deletes the accounts among these that belong to no district any more, with their sessions, passkeys and mails.
 *
 * @returns how many
 */
export async function deleteAccountsWithoutDistrict(
  db: SystemDb,
  userIds: readonly string[],
): Promise<number> {
  if (userIds.length === 0) return 0;
  const deleted = await withSignIn(db)
    .deleteFrom('staffroom_access.user')
    .where('id', 'in', userIds)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('membership')
            .select('membership.id')
            .whereRef('membership.user_id', '=', 'staffroom_access.user.id'),
        ),
      ),
    )
    .returning('email')
    .execute();
  await forgetAddresses(
    db,
    deleted.map(({ email }) => email),
  );
  return deleted.length;
}

/**
 * Deletes accounts that belong to no district, have no session any more and were not made of late: of people who asked for a link and
 * went away, or who were removed.
 *
 * @returns how many
 */
export async function deleteForsakenAccounts(db: SystemDb, days: number): Promise<number> {
  const rows = await withSignIn(db)
    .selectFrom('staffroom_access.user')
    .select('id')
    .where('createdAt', '<', sql<Date>`now() - make_interval(days => ${days})`)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('staffroom_access.session')
            .select('staffroom_access.session.id')
            .whereRef('staffroom_access.session.userId', '=', 'staffroom_access.user.id'),
        ),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('membership')
            .select('membership.id')
            .whereRef('membership.user_id', '=', 'staffroom_access.user.id'),
        ),
      ),
    )
    .limit(1000)
    .execute();
  return deleteAccountsWithoutDistrict(
    db,
    rows.map(({ id }) => id),
  );
}

/** What is left of people by their addresses: mails, and links to sign in that nobody used. */
async function forgetAddresses(db: SystemDb, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await db.deleteFrom('mail').where('to_address', 'in', addresses).execute();
  for (const address of addresses)
    await withSignIn(db)
      .deleteFrom('staffroom_access.verification')
      .where('value', 'like', `%${JSON.stringify(address).replace(/[\\%_]/g, String.raw`\$&`)}%`)
      .execute();
}
