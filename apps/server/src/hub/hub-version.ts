import type { HubDb, Store } from '@staffroom/store';
import { sql } from 'kysely';

/** The topic on which everybody hears that what pages show of the hub has changed. */
export const hubTopic = 'hub';

const name = 'version';

/** Gives the state of the hub another version, in the transaction of what changes it, and tells everybody. */
export async function touchHub(store: Store, db: HubDb): Promise<void> {
  await db
    .insertInto('hub_value')
    .values({ name, value: '1' })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        value: sql<string>`(hub_value.value::bigint + 1)::text`,
        changed_at: sql<Date>`now()`,
      }),
    )
    .execute();
  await store.bus.publish(db, hubTopic, { type: 'changed' });
}

/** The version of the state of the hub. */
export async function hubVersion(db: HubDb): Promise<string> {
  const row = await db.selectFrom('hub_value').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? '0';
}
