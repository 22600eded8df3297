import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openEmbeddedPostgres, openStore, type EmbeddedPlace, type Store } from '@staffroom/store';
import pg from 'pg';
import { afterAll } from 'vitest';

/** A database of its own for one test. */
export interface TestDatabase {
  /** Its address, for child processes. */
  readonly url: string;
  /** Takes the database away, whoever is still connected. */
  drop(): Promise<void>;
}

/** A database server on which tests run. */
export interface TestDatabaseServer {
  readonly name: string;
  /** Makes a database with the schema and without rows. */
  create(): Promise<TestDatabase>;
  /** Makes one and opens the store on it; closing the store takes the database away. */
  open(): Promise<Store>;
}

/** What a server of tests needs to be reached: an address of any database on it. */
interface Server {
  readonly url: (database: string) => string;
  readonly release: () => Promise<void>;
}

const debianBinaries = '/usr/lib/postgresql/15/bin';
let hasToldSkipped = false;

/**
 * The database servers that tests run on, for `describe.each`: the embedded one, and PostgreSQL 15 where Debian's package is installed or
 * `STAFFROOM_TEST_DATABASE_URL` names a server on which databases may be created. Where there is none of the latter, says so once.
 *
 * All tests of a machine share one server of each kind; it is started with the first and stopped with the last. What a test does must be
 * on disk for nobody, so that these servers never wait for a disk.
 */
export function databasesForTests(): readonly [TestDatabaseServer, ...TestDatabaseServer[]] {
  const embedded = testServer('embedded', () => start('embedded', {}));
  const url = process.env['STAFFROOM_TEST_DATABASE_URL'];
  if (url !== undefined && url !== '') {
    return [embedded, testServer('server of STAFFROOM_TEST_DATABASE_URL', () => Promise.resolve(given(url)))];
  }
  if (existsSync(debianBinaries)) {
    return [embedded, testServer('PostgreSQL 15', () => start('debian-15', { binFolder: debianBinaries }))];
  }
  if (!hasToldSkipped) {
    hasToldSkipped = true;
    process.stderr.write(
      `Tests run on the embedded database only: there is no PostgreSQL 15 in ${debianBinaries} and STAFFROOM_TEST_DATABASE_URL is not set.\n`,
    );
  }
  return [embedded];
}

/** The last of `databasesForTests`, for tests whose subject is not the database but what goes through a whole server. */
export function oneDatabaseForTests(): readonly [TestDatabaseServer] {
  const [first, last = first] = databasesForTests();
  return [last];
}

function testServer(name: string, begin: () => Promise<Server>): TestDatabaseServer {
  let server: Promise<Server> | null = null;
  let databases = 0;
  const isTest = process.env['VITEST'] !== undefined;

  async function release(): Promise<void> {
    const ended = server;
    server = null;
    await (await ended)?.release();
  }
  // Within a test file the server is kept between tests; elsewhere it goes with its last database.
  if (isTest) afterAll(release);

  async function create(): Promise<TestDatabase> {
    server ??= begin();
    const { url } = await server;
    databases += 1;
    const database = await cloneTemplate(url);
    return {
      url: url(database),
      async drop() {
        await onServer(url, (client) => client.query(`drop database if exists ${database} with (force)`));
        databases -= 1;
        if (!isTest && databases === 0) await release();
      },
    };
  }

  return {
    name,
    create,
    async open() {
      const database = await create();
      const store = await openStore({ url: database.url });
      return {
        ...store,
        async close() {
          await store.close();
          await database.drop();
        },
      };
    },
  };
}

async function start(name: string, place: Omit<EmbeddedPlace, 'dataFolder'>): Promise<Server> {
  const parent = join(tmpdir(), `staffroom-tests-${process.getuid?.() ?? 0}`);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  const postgres = await openEmbeddedPostgres({
    ...place,
    dataFolder: join(parent, name),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' },
  });
  const { host, user, password } = postgres.connection();
  const query = new URLSearchParams({ host: String(host), user: String(user), password: String(password) });
  return {
    url: (database) => `postgres://localhost/${database}?${query.toString()}`,
    release: () => postgres.release(),
  };
}

function given(address: string): Server {
  return {
    url(database) {
      const url = new URL(address);
      url.pathname = `/${database}`;
      return url.href;
    },
    release: () => Promise.resolve(),
  };
}

const prefix = 'staffroom_test';
const templateLock = 7_405_116;
let count = 0;

/** Copies the template, which is made first where it is missing, and takes away what tests left that died. */
async function cloneTemplate(url: Server['url']): Promise<string> {
  const template = `staffroom_template_${schemaHash()}`;
  count += 1;
  const database = `${prefix}_${process.pid}_${count}_${Date.now().toString(36)}`;
  await onServer(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const names = rows.map((row) => row.datname);
    for (const name of names.filter(isLeftOver)) {
      await client.query(`drop database if exists ${name} with (force)`);
    }
    if (!names.includes(template)) {
      const making = `${template}_making`;
      await client.query(`drop database if exists ${making} with (force)`);
      await client.query(`create database ${making}`);
      const store = await openStore({ url: url(making) });
      await store.close();
      await client.query(`alter database ${making} rename to ${template}`);
    }
    await client.query(`create database ${database} template ${template}`);
  });
  return database;
}

function isLeftOver(name: string): boolean {
  const pid = new RegExp(`^${prefix}_(\\d+)_`).exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}

/** Names the schema by what makes it: a step that changes makes another template. */
function schemaHash(): string {
  const store = createRequire(import.meta.url).resolve('@staffroom/store');
  const folder = join(dirname(store), 'migrations');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

async function onServer<Result>(
  url: Server['url'],
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
