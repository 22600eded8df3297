import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { openClient, type ConnectionOptions } from '../connection/pool.ts';
import { databaseProblem } from '../problems/database-problem.ts';
import { StoreError } from '../problems/store-error.ts';
import { findBinaries } from './binaries.ts';
import {
  ensureCluster,
  hasSocket,
  makePrivateFolder,
  readPassword,
  runningServer,
  startServer,
  stopServer,
  superuser,
  type Cluster,
} from './cluster.ts';
import { withFolderLock } from './folder-lock.ts';
import { closedTo, serverAccount, type ServerAccount } from './server-account.ts';
import { countUsers, registerUser } from './users.ts';

export interface EmbeddedPlace {
  /** The folder that holds everything of the database. */
  readonly dataFolder: string;
  /** Where `initdb`, `pg_ctl` and `postgres` are, if not those that come with the program. */
  readonly binFolder?: string;
  /** Settings of postgresql.conf beside the program's own. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A PostgreSQL server on this machine that the processes of Staffroom share: the first starts it, the last one stops it. */
export interface EmbeddedPostgres {
  /** How to reach a database of it; without a name, that of Staffroom. */
  connection(database?: string): ConnectionOptions;
  /** Leaves; the last user stops the server. */
  release(): Promise<void>;
}

const role = 'staffroom';
const lookInterval = 300;
/** How long a server that runs may take to let somebody in, in milliseconds. */
const patience = 60_000;
/** How long one may be without a socket, as it is while it starts. */
const socketPatience = 3_000;

/**
 * Starts the embedded server of a data folder, or attaches to the one that runs on it. While it is in use the server is looked after:
 * one that was killed is started again, and recovers by itself.
 *
 * @throws StoreError `embedded` with what the server said, where it cannot be set up or started.
 */
export async function openEmbeddedPostgres(place: EmbeddedPlace): Promise<EmbeddedPostgres> {
  const cluster = clusterOf(place);
  const registration = await withFolderLock(cluster.folder, async () => {
    const user = registerUser(cluster.folder);
    try {
      await ensureRunning(cluster);
      return user;
    } catch (error) {
      rmSync(user, { force: true });
      throw error;
    }
  });
  const password = readPassword(cluster);
  const stopLooking = lookAfter(cluster);
  return {
    connection: (database = role) => ({ host: cluster.socketFolder, user: role, password, database }),
    async release() {
      await stopLooking();
      await withFolderLock(cluster.folder, async () => {
        rmSync(registration, { force: true });
        if (countUsers(cluster.folder) === 0) await stopServer(cluster);
      });
    },
  };
}

function clusterOf(place: EmbeddedPlace): Cluster {
  const wanted = resolve(place.dataFolder);
  // Only the last folder is ours alone: on the way to it others may pass.
  mkdirSync(dirname(wanted), { recursive: true });
  if (!existsSync(wanted)) mkdirSync(wanted, { mode: 0o700 });
  // Sessions are found by their working folder, which the system names without links.
  const folder = realpathSync(wanted);
  const account = serverAccount(folder);
  if (account !== null) refuseClosed(account, folder);
  makePrivateFolder(folder, account);
  const socketFolder = socketFolderOf(folder);
  makePrivateFolder(socketFolder, account);
  return {
    folder,
    account,
    socketFolder,
    binaries: findBinaries(folder, account, place.binFolder),
    settings: place.settings ?? {},
  };
}

function refuseClosed(account: ServerAccount, folder: string): void {
  const closed = closedTo(account, folder);
  if (closed === null) return;
  throw new StoreError(
    'embedded',
    `The data folder ${folder} cannot be reached by the database: started by root, the database runs as ${account.name}, ` +
      `who may not enter ${closed}. Maybe set STAFFROOM_DATA to a folder such as /var/lib/staffroom, or start Staffroom as an ` +
      'ordinary user.',
  );
}

/** A socket has a short name: where that of the folder is too long, it lies with the temporary files. */
function socketFolderOf(folder: string): string {
  const inside = join(folder, 'socket');
  if (Buffer.byteLength(join(inside, '.s.PGSQL.5432')) <= 100) return inside;
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(tmpdir(), `staffroom-${key}`);
}

async function ensureRunning(cluster: Cluster): Promise<void> {
  await ensureCluster(cluster);
  const client = await connected(cluster);
  try {
    await ensureDatabase(client, readPassword(cluster));
  } finally {
    await client.end();
  }
}

/**
 * Connects as the superuser, starting the server where none runs. One that runs may let nobody in for a while: somebody who died since
 * has started it and it recovers, or it dies at this moment.
 */
async function connected(cluster: Cluster): Promise<pg.Client> {
  const began = Date.now();
  for (;;) {
    if (Date.now() - began > socketPatience && !hasSocket(cluster)) await stopServer(cluster);
    if (runningServer(cluster) === null) await startServer(cluster);
    try {
      return await openClient({
        host: cluster.socketFolder,
        user: superuser,
        password: readPassword(cluster),
        database: 'postgres',
      });
    } catch (error) {
      if (databaseProblem(error) !== 'gone' || Date.now() - began > patience) throw error;
      await wait(100);
    }
  }
}

/** The role that the program signs in with, which is no superuser, and the database that it owns. */
async function ensureDatabase(client: pg.Client, password: string): Promise<void> {
  const roles = await client.query('select from pg_roles where rolname = $1', [role]);
  if (roles.rowCount === 0) {
    await client.query(
      `create role ${role} login createrole createdb password ${client.escapeLiteral(password)}`,
    );
  }
  const databases = await client.query('select from pg_database where datname = $1', [role]);
  if (databases.rowCount === 0) await client.query(`create database ${role} owner ${role}`);
}

/** Starts the server again when it has died, and one that lost its socket. */
function lookAfter(cluster: Cluster): () => Promise<void> {
  let isStopped = false;
  let reviving: Promise<void> | null = null;
  let lastReached = Date.now();
  const timer = setInterval(() => {
    const runs = runningServer(cluster) !== null;
    if (runs && hasSocket(cluster)) lastReached = Date.now();
    const isClosed = runs && Date.now() - lastReached > socketPatience;
    if (reviving !== null || (runs && !isClosed)) return;
    reviving = withFolderLock(cluster.folder, async () => {
      if (isStopped) return;
      if (isClosed && !hasSocket(cluster)) await stopServer(cluster);
      if (runningServer(cluster) === null) await startServer(cluster);
    })
      // Whoever uses the database is told that it is gone; the next look tries again.
      .catch(() => undefined)
      .finally(() => {
        reviving = null;
        lastReached = Date.now();
      });
  }, lookInterval);
  timer.unref();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await reviving;
  };
}
