import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../problems/store-error.ts';
import type { PostgresBinaries } from './binaries.ts';
import { releaseDataFolder, serverOn, startersGone } from './orphans.ts';
import type { ServerAccount } from './server-account.ts';

/** One PostgreSQL server on a data folder. Every function is called under the lock of the folder. */
export interface Cluster {
  readonly folder: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount | null;
  /** The folder of its socket. */
  readonly socketFolder: string;
  /** Settings of postgresql.conf beside those that every cluster has. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The role that sets up the server; the program itself signs in with an ordinary one. */
export const superuser = 'postgres';

const databaseOf = (cluster: Cluster) => join(cluster.folder, 'database');
const logOf = (cluster: Cluster) => join(cluster.folder, 'postgres.log');
const passwordOf = (cluster: Cluster) => join(cluster.folder, 'password');
const largestLog = 8 * 1024 * 1024;

export function readPassword(cluster: Cluster): string {
  return readFileSync(passwordOf(cluster), 'utf8').trim();
}

/** The number of the server's process; null where none runs. */
export function runningServer(cluster: Cluster): number | null {
  return serverOn(databaseOf(cluster));
}

/** Whether the way into the server is there. It lies in a folder, and whoever tidies up folders can take it away from one that runs. */
export function hasSocket(cluster: Cluster): boolean {
  return existsSync(join(cluster.socketFolder, '.s.PGSQL.5432'));
}

/** Sets up the data folder if it is new. One that was begun and not ended is begun again. */
export async function ensureCluster(cluster: Cluster): Promise<void> {
  const database = databaseOf(cluster);
  if (existsSync(database)) return refuseOtherMajor(cluster);
  await startersGone(cluster.folder);
  const making = `${database}.making`;
  rmSync(making, { recursive: true, force: true });
  const password = passwordOf(cluster);
  if (!existsSync(password)) {
    writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    if (cluster.account !== null) chownSync(password, cluster.account.uid, cluster.account.gid);
  }
  const initdb = await run(cluster, 'initdb', [
    `--pgdata=${making}`,
    `--username=${superuser}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...(cluster.settings['fsync'] === 'off' ? ['--no-sync'] : []),
  ]);
  if (initdb.code !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new StoreError(
      'embedded',
      `The database in ${cluster.folder} could not be set up. ${spaceHint(initdb.output)}It says:\n${lastLines(initdb.output, 6)}`,
    );
  }
  renameSync(making, database);
}

/** Starts the server and waits until it answers, through whatever recovery a crash before has left it to do. */
export async function startServer(cluster: Cluster): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    await startersGone(cluster.folder);
    if (runningServer(cluster) !== null) return;
    writeSettings(cluster);
    await releaseDataFolder(databaseOf(cluster), cluster.socketFolder);
    const from = logStart(cluster);
    const { code, output } = await run(cluster, 'pg_ctl', [
      'start',
      `--pgdata=${databaseOf(cluster)}`,
      `--log=${logOf(cluster)}`,
      '--wait',
      '--timeout=600',
      '--silent',
    ]);
    if (code === 0) return;
    const said = readFrom(logOf(cluster), from).trim() || output;
    const isHeld = /lock file "[^"]*" already exists|pre-existing shared memory block/.test(said);
    if (!isHeld || Date.now() > until) {
      throw new StoreError(
        'embedded',
        `The database in ${cluster.folder} did not start. ${spaceHint(said)}It says:\n${lastLines(said, 12)}`,
      );
    }
    await wait(200);
  }
}

/** Stops the server; sessions that are left are ended. */
export async function stopServer(cluster: Cluster): Promise<void> {
  if (runningServer(cluster) === null) return;
  const { code, output } = await run(cluster, 'pg_ctl', [
    'stop',
    `--pgdata=${databaseOf(cluster)}`,
    '--mode=fast',
    '--wait',
    '--timeout=60',
    '--silent',
  ]);
  if (code !== 0 && runningServer(cluster) !== null) {
    throw new StoreError('embedded', `The database in ${cluster.folder} did not stop: ${output}`);
  }
}

function refuseOtherMajor(cluster: Cluster): void {
  const version = readFileSync(join(databaseOf(cluster), 'PG_VERSION'), 'utf8').trim();
  if (Number(version) === cluster.binaries.major) return;
  throw new StoreError(
    'embedded',
    `The data in ${cluster.folder} was written by PostgreSQL ${version}, and this version of Staffroom brings ` +
      `PostgreSQL ${cluster.binaries.major}. Nothing was touched. Make a backup with the version of Staffroom that wrote it ` +
      '(`staffroom backup FILE`), move the folder away, and restore the backup into a new one (`staffroom restore FILE`).',
  );
}

/** The whole of postgresql.conf is ours and is written at each start, so that a newer program brings its settings. */
function writeSettings(cluster: Cluster): void {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '',
    unix_socket_directories: `"${cluster.socketFolder}"`,
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '128MB',
    max_wal_size: '1GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] ',
    ...cluster.settings,
  };
  const text = Object.entries(settings).map(([name, value]) => `${name} = ${quote(value)}\n`);
  writeFileSync(join(databaseOf(cluster), 'postgresql.conf'), text.join(''));
}

/** Where what the server will write begins. A log that has grown large makes room for a new one. */
function logStart(cluster: Cluster): number {
  const log = logOf(cluster);
  if (!existsSync(log)) return 0;
  const { size } = statSync(log);
  if (size < largestLog) return size;
  renameSync(log, `${log}.before`);
  return 0;
}

function readFrom(file: string, start: number): string {
  if (!existsSync(file)) return '';
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(descriptor).size - start));
    readSync(descriptor, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

const lastLines = (text: string, count: number) => text.trim().split('\n').slice(-count).join('\n');

const spaceHint = (text: string) =>
  /No space left on device|Check free disk space/.test(text)
    ? 'The disk is full: free some space and start again. '
    : '';

/** Runs one of the server's programs to its end. The server that it starts goes on by itself. */
async function run(
  cluster: Cluster,
  program: 'initdb' | 'pg_ctl',
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const { account } = cluster;
  const child = spawn(join(cluster.binaries.folder, program), args, {
    cwd: cluster.folder,
    // The language of its messages, which are read above; nothing else of the surroundings matters to it.
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((done, fail) => {
    child.on('error', (error) =>
      fail(
        new StoreError('embedded', `${program} of the database cannot be run: ${error.message}`, {
          cause: error,
        }),
      ),
    );
    // Not 'close': the server may hold the pipes open for as long as it runs.
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      done({ code, output: output.trim() });
    });
  });
}

/**
 * Makes a folder that only the server's account, and root, may enter.
 *
 * @throws StoreError `embedded` where somebody else has made it before.
 */
export function makePrivateFolder(path: string, account: ServerAccount | null): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const owner = statSync(path).uid;
  const wanted = account?.uid ?? process.getuid?.() ?? owner;
  if (owner === wanted) return;
  if (account === null || owner !== 0) {
    throw new StoreError(
      'embedded',
      `${path} belongs to somebody else. Maybe choose another STAFFROOM_DATA.`,
    );
  }
  chownSync(path, account.uid, account.gid);
}
