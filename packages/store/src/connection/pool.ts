import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';

/** How to reach a database: what `pg` takes. */
export type ConnectionOptions = Readonly<
  Pick<
    pg.ClientConfig,
    'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database' | 'options' | 'application_name'
  >
>;

const int8 = 20;

/** 64-bit integers of this schema count bytes and rows: numbers, not texts. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 && format !== 'binary'
      ? (text: string) => safeInteger(text)
      : pg.types.getTypeParser(oid, format),
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`The database holds ${text}, which is no safe integer`);
  return value;
}

const connectTimeout = 10_000;

/** Milliseconds after which a statement for a person is given up rather than waited for, by the server and then by this side. */
const statementTimeout = 120_000;
const queryTimeout = 125_000;

export function clientConfig(connection: ConnectionOptions): pg.ClientConfig {
  return {
    application_name: 'staffroom',
    ...connection,
    types,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: connectTimeout,
  };
}

/** A pool whose idle connections may die without anybody minding: the next use opens another. */
export function openPool(connection: ConnectionOptions, max: number): pg.Pool {
  return mindful(
    new pg.Pool({
      ...clientConfig(connection),
      max,
      idleTimeoutMillis: 30_000,
      query_timeout: queryTimeout,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: statementTimeout,
    }),
  );
}

/** A pool for statements that may take as long as they take, such as changing the schema of a large database. */
export function openPatientPool(connection: ConnectionOptions, max: number): pg.Pool {
  return mindful(new pg.Pool({ ...clientConfig(connection), max }));
}

/** A connection of its own, for work that takes long. Whoever opens it ends it. */
export async function openClient(connection: ConnectionOptions): Promise<pg.Client> {
  const client = new pg.Client(clientConfig(connection));
  client.on('error', ignore);
  await client.connect();
  return client;
}

/**
 * An error that nobody hears would end the process. The pool has dropped an idle connection that died and opens another; whoever uses
 * one is told by the statement that fails, and while it is in use the pool does not listen.
 */
function mindful(pool: pg.Pool): pg.Pool {
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

function ignore(): void {
  // Told elsewhere.
}

export function openKysely<Tables>(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) });
}
