import type { Store } from '@staffroom/store';
import { z } from 'zod';
import { dayInHawaii } from './day-in-hawaii.ts';

/**
 * Whether a cohort takes applications. The last day for them is over when it is over everywhere in the country: whoever applies on that
 * day in Hawaii is in time.
 */
export async function takesApplications(store: Store, cohortId: string, now: Date): Promise<boolean> {
  if (!z.uuid().safeParse(cohortId).success) return false;
  const cohort = await store.inHub((db) =>
    db.selectFrom('hub_cohort').select(['is_open', 'apply_by']).where('id', '=', cohortId).executeTakeFirst(),
  );
  if (cohort === undefined || !cohort.is_open) return false;
  return cohort.apply_by === null || dayInHawaii(now) <= cohort.apply_by;
}
