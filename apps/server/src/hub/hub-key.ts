import { randomBytes } from 'node:crypto';
import type { HubDb } from '@staffroom/store';

/** A random key that all processes on one database share, made where it is missing. */
export async function hubKey(db: HubDb, name: string): Promise<Buffer> {
  const kept = () => db.selectFrom('hub_value').select('value').where('name', '=', name).executeTakeFirst();
  const known = await kept();
  if (known !== undefined) return Buffer.from(known.value, 'base64');
  await db
    .insertInto('hub_value')
    .values({ name, value: randomBytes(32).toString('base64') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return Buffer.from((await kept())?.value ?? '', 'base64');
}
