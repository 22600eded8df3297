import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Database, Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDistrict, type FullDistrict } from '../../tests/full-district.ts';
import { fillHub } from '../../tests/full-hub.ts';
import { hubTablesOf, tablesOf } from '../../tests/tables.ts';

const denied = '42501';

/** What a statement gives, or the code of the refusal. */
async function outcome(
  run: (work: (db: Transaction<Database>) => Promise<unknown>) => Promise<unknown>,
  statement: string,
): Promise<unknown> {
  return run(async (db) => (await sql.raw(statement).execute(db)).rows).catch((error: unknown) => {
    if (error instanceof pg.DatabaseError) return error.code;
    throw error;
  });
}

describe.each(databasesForTests())('the public pages on $name', (server) => {
  let store: Store;
  let district: FullDistrict;
  beforeAll(async () => {
    store = await server.open();
    district = await fillDistrict(store, 'DISTRICT');
    await fillHub(store, 'HUB');
    await store.acrossDistricts((db) =>
      db.insertInto('mail').values({ to_address: 'ana@lake.example', subject: 's', text: 'link' }).execute(),
    );
  });
  afterAll(() => store.close());

  it('see their own rows, in every table of theirs', async () => {
    const tables = await hubTablesOf(store);
    expect(tables).toHaveLength(11);
    for (const table of tables) {
      const rows = await store.inHub((db) => sql.raw(`select * from ${table}`).execute(db));
      expect({ table, rows: rows.rows.length }).toEqual({ table, rows: 1 });
    }
  });

  it('reach no table of a district, and nothing of sign-in', async () => {
    for (const table of (await tablesOf(store)).filter((name) => name !== 'mail')) {
      for (const statement of [
        `select * from ${table}`,
        `update ${table} set district_id = district_id`,
        `delete from ${table}`,
      ])
        expect([statement, await outcome((work) => store.inHub(work), statement)]).toEqual([
          statement,
          denied,
        ]);
    }
    expect(await outcome((work) => store.inHub(work), 'select * from staffroom_access."user"')).toBe(denied);
  });

  it('see how it stands with their mails, and neither the mails of others nor any text', async () => {
    const seen = await store.inHub((db) => db.selectFrom('mail').select('to_address').execute());
    expect(seen).toEqual([{ to_address: 'HUB' }]);
    expect(await outcome((work) => store.inHub(work), 'select text from mail')).toBe(denied);
    const foreign = `insert into mail (to_address, subject, text, is_hub, district_id)
      values ('a', 'b', 'c', true, '${district.districtId}')`;
    expect(await outcome((work) => store.inHub(work), foreign)).toBe(denied);
  });

  it('are reached by no district and not by what works across districts', async () => {
    for (const table of await hubTablesOf(store)) {
      const asDistrict = (work: (db: Transaction<Database>) => Promise<unknown>) =>
        store.withDistrict(district.districtId, work);
      const asSystem = (work: (db: Transaction<Database>) => Promise<unknown>) => store.acrossDistricts(work);
      for (const statement of [`select * from ${table}`, `delete from ${table}`])
        expect([await outcome(asDistrict, statement), await outcome(asSystem, statement)]).toEqual([
          denied,
          denied,
        ]);
    }
  });

  it('keep what was changed of the facts as it was written', async () => {
    const inHub = (statement: string) => outcome((work) => store.inHub(work), statement);
    expect(await inHub(`update hub_fact_edit set note = 'another'`)).toBe(denied);
    expect(await inHub('delete from hub_fact_edit')).toBe(denied);
  });

  it('leave nothing behind on a connection that is used again', async () => {
    await store.inHub((db) => db.selectFrom('hub_message').select('id').execute());
    const rows = await Promise.all(
      Array.from({ length: 12 }, () =>
        store.withDistrict(randomUUID(), (db) => db.selectFrom('school').select('id').execute()),
      ),
    );
    expect(rows.flat()).toEqual([]);
  });
});
