import { buffer } from 'node:stream/consumers';
import { PassThrough, Readable } from 'node:stream';
import { backup, openStore, restore, type Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { describe, expect, it } from 'vitest';
import { fillDistrict } from '../../tests/full-district.ts';
import { fillHub } from '../../tests/full-hub.ts';
import { asLogin } from '../../tests/tables.ts';
import { backedUpTables, quoted } from './backed-up-tables.ts';

/** Every row of every table as text, in an order of its own. */
function contentsOf(store: Store): Promise<Record<string, readonly string[]>> {
  return asLogin(store, async (client) => {
    const contents: Record<string, readonly string[]> = {};
    const tables = await backedUpTables(client);
    await client.query('begin; set local role staffroom_backup');
    for (const table of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${quoted(table)} t`);
      contents[table.name] = rows.map(({ row }) => row).toSorted();
    }
    await client.query('rollback');
    return contents;
  });
}

async function backupOf(store: Store): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), backup(store, stream)]);
  return bytes;
}

/** A store with public pages, two full districts and a person who signs in. */
async function aFullStore(open: () => Promise<Store>): Promise<Store> {
  const store = await open();
  await fillHub(store, 'Hub');
  await fillDistrict(store, 'First');
  await fillDistrict(store, 'Zweite “Straße” \u{1F3EB}');
  await asLogin(store, (client) =>
    client.query(`
      begin; set local role staffroom_system;
      insert into staffroom_access."user" (id, name, email, "emailVerified") values ('u1', 'Ana', 'ana@example.org', true);
      commit`),
  );
  return store;
}

const servers = databasesForTests();
const ways = servers.flatMap((from) =>
  servers.map((to) => ({ way: `${from.name} to ${to.name}`, from, to })),
);

describe.concurrent.each(ways)('a backup from $way', ({ from, to }) => {
  it('brings back every row as it was', async () => {
    const source = await aFullStore(() => from.open());
    const before = await contentsOf(source);
    expect(
      Object.values(before).every((rows) => rows.length > 0 || rows === before['session']),
    ).toBeDefined();
    const target = await to.create();
    await emptied(target.url);

    const restored = await restore({ url: target.url }, Readable.from([await backupOf(source)]));

    const store = await openStore({ url: target.url });
    expect(await contentsOf(store)).toEqual(before);
    expect(restored.tables).toBe(Object.keys(before).length);
    // What the database numbers goes on after what was restored.
    const { districtId } = await fillDistrict(store, 'Third');
    const entries = await store.withDistrict(districtId, (db) =>
      db.selectFrom('audit_entry').select('id').execute(),
    );
    expect(entries).toEqual([{ id: 3 }]);
    await Promise.all([source.close(), store.close()]);
    await target.drop();
  });
});

/** The same with some bytes in the middle gone wrong. */
function damaged(bytes: Buffer): Buffer {
  return Buffer.from(bytes).fill(0, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8);
}

/** Takes the schema of a database away: what a restore meets is new. */
async function emptied(url: string): Promise<void> {
  const store = await openStore({ url });
  await asLogin(store, (client) => client.query('drop schema staffroom, staffroom_access, queue cascade'));
  await store.close();
}

describe.concurrent.each(servers)('restoring on $name', (server) => {
  it('refuses a database with rows and leaves them', async () => {
    const source = await aFullStore(() => server.open());
    const bytes = await backupOf(source);
    const before = await contentsOf(source);

    const restoring = restore({ url: String(source.connection.connectionString) }, Readable.from([bytes]));

    await expect(restoring).rejects.toMatchObject({
      code: 'backup',
      message: expect.stringContaining('The database is not empty'),
    });
    expect(await contentsOf(source)).toEqual(before);
    await source.close();
  });

  it('restores nothing of a backup that is cut short or damaged', async () => {
    const source = await aFullStore(() => server.open());
    const bytes = await backupOf(source);
    await source.close();
    const broken = [
      [bytes.subarray(0, bytes.length - 20), 'ends too early'],
      [bytes.subarray(0, 200), 'ends too early'],
      [Buffer.alloc(0), 'ends too early'],
      [damaged(bytes), 'damaged'],
      [Buffer.from('PK and something else'), 'no backup'],
    ] as const;
    const target = await server.create();
    const store = await openStore({ url: target.url });
    for (const [content, says] of broken) {
      await expect(restore({ url: target.url }, Readable.from([content]))).rejects.toMatchObject({
        code: 'backup',
        message: expect.stringContaining(says),
      });
      expect(Object.values(await contentsOf(store)).flat()).toEqual([]);
    }
    await store.close();
    await target.drop();
  });
});
