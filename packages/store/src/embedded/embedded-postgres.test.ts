import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseProblem, openStore, type Store } from '@staffroom/store';
import { afterAll, beforeAll, describe, expect, it, vi, type TestContext } from 'vitest';
import { startChild } from '../../tests/child-process.ts';
import { isAlive } from './process-life.ts';

const isRoot = process.getuid?.() === 0;

/** Nothing here depends on what reaches the disk; the fault tests do. */
const settings = { fsync: 'off' };
const openAt = (dataFolder: string) => openStore({ dataFolder, settings });

// A machine that does other work, too, may take long to start a server.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'staffroom-embedded-'));
  // Whoever runs the server has to come through here.
  chmodSync(folder, 0o755);
  return folder;
}

/** A folder that is taken away with everything in it when the test ends. */
function temporaryFolder({ onTestFinished }: TestContext): string {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where a database that was set up once is copied from. */
const readyFolder = newFolder();
beforeAll(async () => (await openAt(join(readyFolder, 'data'))).close());
afterAll(() => rmSync(readyFolder, { recursive: true, force: true }));

/** A data folder with a database that was set up and stopped: what is tested comes after. */
function readyData(context: TestContext): string {
  const dataFolder = join(temporaryFolder(context), 'data');
  execFileSync('cp', ['-a', join(readyFolder, 'data'), dataFolder]);
  return dataFolder;
}

const serverOf = (dataFolder: string) =>
  Number.parseInt(readFileSync(join(dataFolder, 'database', 'postmaster.pid'), 'utf8'), 10);

const isRunning = (pid: number) => isAlive({ pid, began: null });

async function addDistrict(store: Store, name: string): Promise<string> {
  const districtId = randomUUID();
  await store.withDistrict(districtId, (db) =>
    db.insertInto('district').values({ district_id: districtId, name }).execute(),
  );
  return districtId;
}

const namesIn = (store: Store) =>
  store.acrossDistricts(async (db) => {
    const rows = await db.selectFrom('district').select('name').orderBy('name').execute();
    return rows.map((row) => row.name);
  });

describe.concurrent('the embedded database', () => {
  it('can be entered again after its socket was tidied away, while it is used and by who comes later', async (context) => {
    const dataFolder = readyData(context);
    const socket = join(dataFolder, 'socket', '.s.PGSQL.5432');
    const first = await openAt(dataFolder);
    await addDistrict(first, 'Lakeside');
    rmSync(socket);
    await vi.waitFor(() => expect(existsSync(socket)).toBe(true), { timeout: 30_000, interval: 100 });
    const second = await openAt(dataFolder);
    expect(await namesIn(second)).toEqual(['Lakeside']);
    await Promise.all([first.close(), second.close()]);
  });

  it('keeps what was written, for nobody else to read', async (context) => {
    const dataFolder = join(temporaryFolder(context), 'data');
    const first = await openAt(dataFolder);
    await addDistrict(first, 'Lakeside');
    expect(first.place).toEqual({ kind: 'embedded', description: `the embedded database in ${dataFolder}` });
    const server = serverOf(dataFolder);
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataFolder, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataFolder, 'socket')).mode & 0o777).toBe(0o700);
    await first.close();
    expect(isRunning(server)).toBe(false);

    const second = await openAt(dataFolder);
    expect(await namesIn(second)).toEqual(['Lakeside']);
    await second.close();
  });

  it('is shared: whoever comes later attaches, the last one out stops it', async (context) => {
    const dataFolder = join(temporaryFolder(context), 'data');
    const [first, second] = await Promise.all([openAt(dataFolder), openAt(dataFolder)]);
    const other = startChild('store-process.ts', [dataFolder]);
    expect(await other.nextLine()).toBe('open');
    const server = serverOf(dataFolder);
    await addDistrict(first, 'Lakeside');
    await first.close();
    expect(await namesIn(second)).toEqual(['Lakeside']);
    await second.close();
    expect(isRunning(server)).toBe(true);
    await other.end('SIGTERM');
    expect(isRunning(server)).toBe(false);
  });

  it('does not count a process that was killed among its users', async (context) => {
    const dataFolder = readyData(context);
    const killed = startChild('store-process.ts', [dataFolder]);
    expect(await killed.nextLine()).toBe('open');
    const server = serverOf(dataFolder);
    await killed.end('SIGKILL');
    expect(isRunning(server)).toBe(true);

    const store = await openAt(dataFolder);
    expect(serverOf(dataFolder)).toBe(server);
    await store.close();
    expect(isRunning(server)).toBe(false);
  });

  it('comes back by itself when it is killed, and says meanwhile that it is gone', async (context) => {
    const dataFolder = readyData(context);
    const store = await openAt(dataFolder);
    context.onTestFinished(() => store.close());
    await addDistrict(store, 'Lakeside');
    const missed = Promise.withResolvers<void>();
    store.bus.subscribe('anything', ({ type }) => type === 'missed' && missed.resolve());
    const killed = serverOf(dataFolder);
    process.kill(killed, 'SIGKILL');

    const problems = new Set<unknown>();
    const namesSoon = () =>
      namesIn(store).catch((error: unknown) => {
        problems.add(databaseProblem(error));
        return null;
      });
    while ((await namesSoon()) === null || serverOf(dataFolder) === killed) await wait(20);
    expect(problems.difference(new Set(['gone']))).toEqual(new Set());
    expect(await namesIn(store)).toEqual(['Lakeside']);
    await missed.promise;
    await addDistrict(store, 'Riverbend');
    expect(await namesIn(store)).toEqual(['Lakeside', 'Riverbend']);
  });

  it('starts on a folder whose server and user were both killed', async (context) => {
    const dataFolder = readyData(context);
    const killed = startChild('store-process.ts', [dataFolder]);
    expect(await killed.nextLine()).toBe('open');
    const server = serverOf(dataFolder);
    process.kill(server, 'SIGKILL');
    await killed.end('SIGKILL');

    const store = await openAt(dataFolder);
    expect(serverOf(dataFolder)).not.toBe(server);
    await store.close();
  });

  it('starts on a folder whose user was killed and whose socket was tidied away', async (context) => {
    const dataFolder = readyData(context);
    const killed = startChild('store-process.ts', [dataFolder]);
    expect(await killed.nextLine()).toBe('open');
    const server = serverOf(dataFolder);
    await killed.end('SIGKILL');
    rmSync(join(dataFolder, 'socket', '.s.PGSQL.5432'));

    const store = await openAt(dataFolder);
    expect(serverOf(dataFolder)).not.toBe(server);
    expect(await namesIn(store)).toEqual([]);
    await store.close();
  });

  it('begins again where setting up was interrupted', async (context) => {
    const dataFolder = join(temporaryFolder(context), 'data');
    mkdirSync(join(dataFolder, 'database.making'), { recursive: true });
    writeFileSync(join(dataFolder, 'database.making', 'PG_VERSION'), '18\n');
    const store = await openAt(dataFolder);
    expect(await namesIn(store)).toEqual([]);
    await store.close();
  });

  it('uses a socket elsewhere where the path of the folder is too long for one', async (context) => {
    const dataFolder = join(temporaryFolder(context), 'a'.repeat(60), 'b'.repeat(60));
    const store = await openAt(dataFolder);
    context.onTestFinished(() => store.close());
    expect(await namesIn(store)).toEqual([]);
    expect(existsSync(join(dataFolder, 'socket'))).toBe(false);
    expect(statSync(String(store.connection.host)).mode & 0o777).toBe(0o700);
  });

  it('refuses data of another version and leaves it as it is', async (context) => {
    const dataFolder = readyData(context);
    writeFileSync(join(dataFolder, 'database', 'PG_VERSION'), '15\n');
    await expect(openAt(dataFolder)).rejects.toMatchObject({
      code: 'embedded',
      message: expect.stringMatching(/written by PostgreSQL 15.*brings PostgreSQL 18.*staffroom restore/s),
    });
  });

  it('says what the server said where it does not start', async (context) => {
    const dataFolder = readyData(context);
    rmSync(join(dataFolder, 'database', 'global', 'pg_control'));
    await expect(openAt(dataFolder)).rejects.toMatchObject({
      code: 'embedded',
      message: expect.stringContaining('pg_control'),
    });
  });

  it('says what is missing where the programs are not there', async (context) => {
    const folder = temporaryFolder(context);
    await expect(openStore({ dataFolder: join(folder, 'data'), binFolder: folder })).rejects.toMatchObject({
      code: 'embedded',
      message: expect.stringContaining('DATABASE_URL'),
    });
  });

  it.runIf(isRoot)(
    'as root, names the folder that its unprivileged server may not enter',
    async (context) => {
      const folder = temporaryFolder(context);
      chmodSync(folder, 0o700);
      await expect(openAt(join(folder, 'data'))).rejects.toMatchObject({
        code: 'embedded',
        message: expect.stringMatching(new RegExp(`may not enter ${folder}.*STAFFROOM_DATA`, 's')),
      });
    },
  );
});

describe('a server that is not there', () => {
  it('is named, without the password', async () => {
    const opening = openStore({ url: 'postgres://ana:secret@127.0.0.1:1/lakeside' });
    await expect(opening).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('127.0.0.1:1/lakeside cannot be reached'),
    });
    await expect(opening).rejects.not.toThrow('secret');
  });

  it('is no place where the address is of something else', async () => {
    await expect(openStore({ url: 'mysql://localhost/lakeside' })).rejects.toMatchObject({ code: 'place' });
  });
});
