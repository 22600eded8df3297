import type { Store, SystemDb } from '@staffroom/store';
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
  const addresses = deleted.map(({ email }) => email);
  if (addresses.length > 0) await db.deleteFrom('mail').where('to_address', 'in', addresses).execute();
  return addresses.length;
}
