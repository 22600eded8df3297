import type { DistrictId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { addExampleSchool } from './example-school.ts';

/** The same in every database, so that of two processes that start at once only one adds it. Branding: our own id. */
const firstDistrictId = '5f1e0d5c-0b1a-4c1e-9d57-57aff0000001' as DistrictId;

/**
 * Gives a new database a district and an example school to open, for a person at their own computer. Does nothing where there is
 * a district already.
 */
export async function addFirstDistrict(store: Store): Promise<void> {
  const there = await store.acrossDistricts((db) =>
    db.selectFrom('district').select('district_id').limit(1).executeTakeFirst(),
  );
  if (there !== undefined) return;
  await store.withDistrict(firstDistrictId, async (db) => {
    const added = await db
      .insertInto('district')
      .values({ district_id: firstDistrictId, name: 'My district' })
      .onConflict((conflict) => conflict.doNothing())
      .returning('district_id')
      .executeTakeFirst();
    if (added !== undefined) await addExampleSchool(db, firstDistrictId, 'middle', null);
  });
}
