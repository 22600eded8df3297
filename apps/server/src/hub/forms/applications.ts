import type { Store } from '@staffroom/store';
import { z } from 'zod';

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
  const today = new Date(now.getTime() - honoluluBehind).toISOString().slice(0, 10);
  return cohort.apply_by === null || today <= cohort.apply_by;
}

/** How far the clocks of Honolulu are behind UTC, the whole year, in milliseconds. */
const honoluluBehind = 10 * 3_600_000;
