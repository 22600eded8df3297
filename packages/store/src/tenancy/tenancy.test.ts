import { sql } from 'kysely';
import pg from 'pg';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDistrict, type FullDistrict } from '../../tests/full-district.ts';
import { asLogin, tablesOf } from '../../tests/tables.ts';

const denied = '42501';
const noRows = { rows: [], changed: 0n };

describe.each(databasesForTests())('districts on $name', (server) => {
  let store: Store;
  let tables: readonly string[];
  let own: FullDistrict;
  let other: FullDistrict;

  beforeAll(async () => {
    store = await server.open();
    tables = await tablesOf(store);
    own = await fillDistrict(store, 'OWN');
    other = await fillDistrict(store, 'OTHER');
  });
  afterAll(() => store.close());

  /** What a statement gives in the own district: rows and changes, or nothing where it is refused. */
  const inOwn = (statement: string) =>
    store
      .withDistrict(own.districtId, (db) => sql.raw<{ district_id: string }>(statement).execute(db))
      .then(
        ({ rows, numAffectedRows }) => ({ rows, changed: numAffectedRows ?? 0n }),
        (error: unknown) => {
          if (error instanceof pg.DatabaseError && error.code === denied) return noRows;
          throw error;
        },
      );

  /** The row of a table as the backup sees it, which sees all. */
  const rowOf = (table: string, districtId: string) =>
    asLogin(store, async (client) => {
      await client.query('begin; set local role staffroom_backup');
      const { rows } = await client.query<{ row: object }>(
        `select to_jsonb(t) as row from staffroom.${table} t where district_id = $1`,
        [districtId],
      );
      await client.query('rollback');
      return rows[0]?.row;
    });

  it('has rows of both districts in every table, so that something could leak', async () => {
    expect(tables).toHaveLength(25);
    for (const table of tables) {
      const rows = [await rowOf(table, own.districtId), await rowOf(table, other.districtId)];
      expect({ table, rows }).toEqual({ table, rows: [expect.any(Object), expect.any(Object)] });
    }
  });

  it('reads its own rows and those of nobody else, whatever is asked', async () => {
    for (const table of tables) {
      const { rows } = await inOwn(`select district_id from ${table}`);
      const foreign = rows.filter((row) => row.district_id !== own.districtId);
      const asked = await inOwn(`select * from ${table} where district_id = '${other.districtId}'`);
      expect({ table, foreign, asked }).toEqual({ table, foreign: [], asked: noRows });
    }
    expect((await inOwn('select district_id from school')).rows).toEqual([{ district_id: own.districtId }]);
  });

  it('reaches nothing through a join', async () => {
    const joined = await inOwn(`
      select s.district_id from design d join school s on s.id in (d.school_id, '${other.schoolId}')
      left join roster r on true left join district x on true`);
    expect(joined.rows).toEqual([{ district_id: own.districtId }]);
  });

  it('changes nothing of another district', async () => {
    for (const table of tables) {
      const before = await rowOf(table, other.districtId);
      const where = `where district_id = '${other.districtId}'`;
      const updated = await inOwn(`update ${table} set district_id = district_id ${where}`);
      const deleted = await inOwn(`delete from ${table} ${where}`);
      const after = await rowOf(table, other.districtId);
      expect({ table, updated: updated.changed, deleted: deleted.changed, after }).toEqual({
        table,
        updated: 0n,
        deleted: 0n,
        after: before,
      });
    }
  });

  it('puts no row into another district and moves none there', async () => {
    for (const table of tables) {
      const row = JSON.stringify(await rowOf(table, other.districtId)).replaceAll("'", "''");
      await expect(
        store.withDistrict(own.districtId, (db) =>
          sql
            .raw(`insert into ${table} select * from jsonb_populate_record(null::${table}, '${row}')`)
            .execute(db),
        ),
      ).rejects.toHaveProperty('code', denied);
      await expect(
        store.withDistrict(own.districtId, (db) =>
          sql.raw(`update ${table} set district_id = '${other.districtId}'`).execute(db),
        ),
      ).rejects.toHaveProperty('code', denied);
    }
  });

  it('sees nothing where no district is set', async () => {
    await asLogin(store, async (client) => {
      for (const role of ['staffroom_app', 'none']) {
        for (const table of tables.filter((name) => name !== 'mail')) {
          await client.query(`begin; set local role ${role}`);
          const { rows } = await client.query(`select * from staffroom.${table}`);
          expect({ table, role, rows }).toEqual({ table, role, rows: [] });
          await client.query('rollback');
        }
      }
    });
  });

  it('ends a district with its transaction, though the work set another for the session', async () => {
    await store.withDistrict(own.districtId, async (db) => {
      await sql`select set_config('staffroom.district', ${other.districtId}, false)`.execute(db);
    });
    const seen = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.withDistrict(own.districtId, (db) => db.selectFrom('district').select('name').execute()),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, () => [{ name: 'OWN' }]));
  });

  it('leaves nothing on a connection after an error', async () => {
    const failing = Array.from({ length: 20 }, () =>
      store.withDistrict(other.districtId, (db) => sql`select 1 / 0`.execute(db)),
    );
    for (const result of await Promise.allSettled(failing)) expect(result.status).toBe('rejected');
    const roles = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.acrossDistricts((db) =>
          sql<{ role: string; district: string }>`
            select current_user as role, current_setting('staffroom.district', true) as district`.execute(db),
        ),
      ),
    );
    expect(new Set(roles.map(({ rows }) => JSON.stringify(rows)))).toEqual(
      new Set([JSON.stringify([{ role: 'staffroom_system', district: '' }])]),
    );
  });

  it('gives the system the tables that it needs and no other', async () => {
    const readable: string[] = [];
    for (const table of tables) {
      const rows = await store
        .acrossDistricts((db) => sql.raw(`select * from ${table}`).execute(db))
        .then(
          (result) => result.rows,
          () => [],
        );
      if (rows.length > 0) readable.push(table);
    }
    expect(readable).toEqual([
      'district',
      'file',
      'invitation',
      'job',
      'journey_file',
      'journey_reminder',
      'mail',
      'membership',
      'roster',
      'share',
      'single_sign_on',
      'upload',
    ]);
  });

  it('keeps what was done from being written over', async () => {
    for (const statement of ['update audit_entry set action = $$x$$', 'delete from audit_entry']) {
      await expect(
        store.withDistrict(own.districtId, (db) => sql.raw(statement).execute(db)),
      ).rejects.toHaveProperty('code', denied);
    }
  });

  it('refuses what is no district', async () => {
    await expect(store.withDistrict("x'; --", () => Promise.resolve())).rejects.toThrow(RangeError);
  });

  it('deletes a district with every row of it', async () => {
    const gone = await fillDistrict(store, 'GONE');
    await store.withDistrict(gone.districtId, (db) => db.deleteFrom('district').execute());
    for (const table of tables) {
      const rows = [await rowOf(table, gone.districtId), await rowOf(table, other.districtId)];
      expect({ table, rows }).toEqual({ table, rows: [undefined, expect.any(Object)] });
    }
  });
});
