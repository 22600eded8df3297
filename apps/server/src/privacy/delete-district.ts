import type { Store } from '@staffroom/store';
import { deleteAccountsWithoutDistrict } from '../access/accounts.ts';

/** What went with a district. */
export interface DeletedDistrict {
  readonly schools: number;
  readonly jobs: number;
  readonly accounts: number;
}

/**
 * Deletes a district with every row of it: schools, rosters, designs, links, uploads, files, jobs with their places in the queue, members,
 * invitations, mails and the audit trail; then the accounts of people who belong to no other district. Work under way is cancelled, and
 * what a worker still finishes finds no place to be kept.
 */
export async function deleteDistrict(store: Store, districtId: string): Promise<DeletedDistrict> {
  await store.withDistrict(districtId, async (db) => {
    const running = await db
      .selectFrom('job')
      .select('id')
      .where('state', 'in', ['waiting', 'running', 'stopping'])
      .execute();
    for (const { id } of running) await store.queue.requestStop(db, id, 'cancel');
  });
  const { users, schools, jobs } = await store.withDistrict(districtId, async (db) => {
    const members = await db.selectFrom('membership').select('user_id').distinct().execute();
    const schoolRows = await db.selectFrom('school').select('id').execute();
    const designs = await db.selectFrom('design').select('id').execute();
    const forgotten = await store.queue.forgetDistrict(db, districtId);
    for (const { id } of designs) await store.bus.publish(db, `design:${id}`, { type: 'removed' });
    await db.deleteFrom('district').where('district_id', '=', districtId).execute();
    return { users: members.map((row) => row.user_id), schools: schoolRows.length, jobs: forgotten };
  });
  const accounts = await store.acrossDistricts((db) => deleteAccountsWithoutDistrict(db, users));
  return { schools, jobs, accounts };
}
