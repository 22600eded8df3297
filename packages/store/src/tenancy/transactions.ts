import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

/** A transaction of one district: sees and changes its rows only. */
export type DistrictDb = Transaction<Database>;

/** A transaction that may look across districts at what the system needs before it knows the district, and at nothing else. */
export type SystemDb = Transaction<Database>;

/** A transaction of the public pages: sees and changes what belongs to them, and no district. */
export type HubDb = Transaction<Database>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Runs work as one transaction that sees one district. Everything is kept when it returns and nothing when it throws.
 * The role and the district end with the transaction, so that a pooled connection carries nothing to the next.
 *
 * @throws RangeError if `districtId` is not the id of a district.
 */
export async function withDistrict<Result>(
  kysely: Kysely<Database>,
  districtId: string,
  work: (db: DistrictDb) => Promise<Result>,
): Promise<Result> {
  if (!uuid.test(districtId)) throw new RangeError(`"${districtId}" is not the id of a district`);
  return kysely.transaction().execute(async (db) => {
    await enter(db, 'staffroom_app', districtId);
    return work(db);
  });
}

/** Runs work as one transaction of the system, across districts. */
export async function acrossDistricts<Result>(
  kysely: Kysely<Database>,
  work: (db: SystemDb) => Promise<Result>,
): Promise<Result> {
  return kysely.transaction().execute(async (db) => {
    await enter(db, 'staffroom_system', '');
    return work(db);
  });
}

/** Runs work as one transaction of the public pages. */
export async function inHub<Result>(
  kysely: Kysely<Database>,
  work: (db: HubDb) => Promise<Result>,
): Promise<Result> {
  return kysely.transaction().execute(async (db) => {
    await enter(db, 'staffroom_hub', '');
    return work(db);
  });
}

/** Takes on a role until the transaction ends. */
async function enter(db: Transaction<Database>, role: string, districtId: string): Promise<void> {
  await sql`
    select set_config('role', ${role}, true),
           set_config('staffroom.district', ${districtId}, true),
           set_config('search_path', 'staffroom', true)`.execute(db);
}

/** Runs one step of a transaction as the login role, which owns the queue, and returns to the role before. */
export async function asOwner<Result>(
  db: Transaction<Database>,
  step: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await sql<{ role: string }>`
    with before as materialized (select current_setting('role') as role)
    select role, set_config('role', 'none', true) from before`.execute(db);
  const result = await step();
  await sql`select set_config('role', ${rows[0]?.role ?? 'none'}, true)`.execute(db);
  return result;
}
