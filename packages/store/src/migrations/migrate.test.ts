import { openStore, StoreError, type Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { asLogin } from '../../tests/tables.ts';
import { migrateDatabase } from './migrate.ts';
import { migrationSteps } from './steps.ts';

/** Tables without row-level security, and why nobody but their owner or the system reaches them. */
const unguarded: Readonly<Record<string, string>> = {
  kysely_migration: 'what was done to the schema; granted to nobody',
  kysely_migration_lock: 'the lock of the migrator; granted to nobody',
};

describe.each(databasesForTests())('the schema on $name', (server) => {
  let store: Store;
  beforeAll(async () => {
    store = await server.open();
  });
  afterAll(() => store.close());

  const query = <Row extends object>(text: string) =>
    asLogin(store, async (client) => (await client.query<Row>(text)).rows);

  it('guards every table by row, the owner included, with a policy', async () => {
    const tables = await query<{ name: string; enabled: boolean; forced: boolean; policies: number }>(`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c
      where c.relnamespace = 'staffroom'::regnamespace and c.relkind in ('r', 'p')`);
    expect(tables.length).toBeGreaterThan(15);
    const open = tables.filter((table) => !(table.enabled && table.forced && table.policies >= 2));
    expect(open.map((table) => table.name).toSorted()).toEqual(Object.keys(unguarded));
  });

  it('grants the application nothing of sign-in, of the queue and of what is not guarded', async () => {
    const granted = await query<{ schema: string; name: string }>(`
      select n.nspname as schema, c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('staffroom', 'staffroom_access', 'queue') and c.relkind in ('r', 'p', 'v')
        and (has_table_privilege('staffroom_app', c.oid, 'select, insert, update, delete')
          and (n.nspname <> 'staffroom' or not c.relrowsecurity))`);
    expect(granted).toEqual([]);
  });

  it('gives the roles of transactions no way to sign in and no way around the guards', async () => {
    const roles = await query(`
      select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname like 'staffroom\\_%'
      order by rolname`);
    const powerless = { rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false };
    expect(roles).toEqual([
      { rolname: 'staffroom_app', ...powerless },
      { rolname: 'staffroom_backup', ...powerless },
      { rolname: 'staffroom_hub', ...powerless },
      { rolname: 'staffroom_system', ...powerless },
    ]);
  });

  it('leads every table that belongs to districts with the district', async () => {
    const leading = await query<{ name: string; column: string }>(`
      select c.relname as name, a.attname as column
      from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisprimary and c.relnamespace = 'staffroom'::regnamespace
        and c.relname not like 'kysely\\_%' and c.relname not like 'hub\\_%'`);
    expect(leading.filter(({ column }) => column !== 'district_id')).toEqual([
      // A mail to sign in belongs to no district.
      { name: 'mail', column: 'id' },
    ]);
  });
});

describe.concurrent.each(databasesForTests())('migrating on $name', (server) => {
  it('lets many processes start at once on a new database', async () => {
    const database = await server.create();
    const url = new URL(database.url);
    const owner = await openStore({ url: database.url });
    const fresh = `${url.pathname.slice(1)}_fresh`;
    await asLogin(owner, (client) => client.query(`create database ${fresh}`));
    url.pathname = `/${fresh}`;

    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ url: url.href })));
    expect(await Promise.all(stores.map((store) => store.health()))).toHaveLength(5);

    for (const store of stores) await store.close();
    await asLogin(owner, (client) => client.query(`drop database ${fresh} with (force)`));
    await owner.close();
    await database.drop();
  });

  it('brings a database of every earlier version up to this one, with what is in it', async ({
    onTestFinished,
  }) => {
    const database = await server.create();
    onTestFinished(() => database.drop());
    for (const step of Object.keys(migrationSteps).filter((name) => name >= '2026-11-23t1931')) {
      const url = new URL(database.url);
      const older = `${url.pathname.slice(1)}_${step.replaceAll('-', '_')}`;
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await client.query(`create database ${older}`);
      url.pathname = `/${older}`;
      await migrateDatabase({ connectionString: url.href }, step);
      const before = new pg.Client({ connectionString: url.href });
      await before.connect();
      const district = '5f1e0d5c-0b1a-4c1e-9d57-57aff0000009';
      await before.query('alter table staffroom.district no force row level security');
      await before.query('alter table staffroom.mail no force row level security');
      await before.query(`insert into staffroom.district (district_id, name) values ('${district}', 'Old')`);
      await before.query(
        `insert into staffroom.mail (to_address, subject, text) values ('a@b.example', 's', 't')`,
      );
      await before.end();

      const store = await openStore({ url: url.href });
      const kept = await store.acrossDistricts(async (db) => [
        await db.selectFrom('district').select('name').execute(),
        await db.selectFrom('mail').select(['to_address', 'claimed_at']).execute(),
      ]);
      expect([step, ...kept]).toEqual([
        step,
        [{ name: 'Old' }],
        [{ to_address: 'a@b.example', claimed_at: null }],
      ]);

      await store.close();
      await client.query(`drop database ${older} with (force)`);
      await client.end();
    }
  });

  it('leaves a database alone that a newer program has changed', async () => {
    const database = await server.create();
    const store = await openStore({ url: database.url });
    await asLogin(store, (client) =>
      client.query(`insert into staffroom.kysely_migration values ('2999-01-01t0000-later', now()::text)`),
    );
    await store.close();

    const opening = openStore({ url: database.url });

    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringContaining('2999-01-01t0000-later'),
    });
    await database.drop();
  });

  it('says what an administrator has to run where the login role may not take on the roles', async ({
    onTestFinished,
  }) => {
    const database = await server.create();
    const store = await openStore({ url: database.url });
    onTestFinished(async () => {
      await store.close();
      await database.drop();
    });
    const login = `plain_${process.pid}`;
    const url = new URL(database.url);
    const fresh = `${url.pathname.slice(1)}_plain`;
    await asLogin(store, async (client) => {
      await client.query(`create role ${login} login password 'plain'`);
      // Whoever drops a database ends the sessions in it, and has to be allowed to.
      await client.query(`grant ${login} to current_user`);
      await client.query(`create database ${fresh}`);
      await client.query(`grant create on database ${fresh} to ${login}`);
    });
    onTestFinished(() =>
      asLogin(store, async (client) => {
        await client.query(`drop database ${fresh} with (force)`);
        await client.query(`drop role ${login}`);
      }),
    );
    url.pathname = `/${fresh}`;
    url.searchParams.set('user', login);
    url.searchParams.set('password', 'plain');

    const refused = await openStore({ url: url.href }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'rolesMissing',
      message: expect.stringContaining(`to "${login}";`),
    });
    const statements = /^grant .*$/m.exec(String(refused))?.[0] ?? '';
    await asLogin(store, (client) => client.query(statements));
    const opened = await openStore({ url: url.href });
    expect(await opened.acrossDistricts((db) => db.selectFrom('district').selectAll().execute())).toEqual([]);
    await opened.close();
  });
});
