import type { DistrictDb, Store } from '@staffroom/store';

/** Ends the jobs that work on what is about to be removed, and keeps nothing of them. */
export async function cancelJobsOf(
  store: Store,
  db: DistrictDb,
  of: { readonly schoolId: string } | { readonly designId: string },
): Promise<void> {
  const jobs = await db
    .selectFrom('job')
    .select('id')
    .where('state', 'in', ['waiting', 'running', 'stopping'])
    .where((where) =>
      'schoolId' in of ? where('school_id', '=', of.schoolId) : where('design_id', '=', of.designId),
    )
    .execute();
  for (const { id } of jobs) await store.queue.requestStop(db, id, 'cancel');
}
