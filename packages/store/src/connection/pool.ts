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

/** Milliseconds after which a person is told rather than kept waiting. */
const timeouts = { connect: 10_000, query: 120_000 };

export function clientConfig(connection: ConnectionOptions): pg.ClientConfig {
  return {
    application_name: 'staffroom',
    ...connection,
    types,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: timeouts.connect,
  };
}

/** A pool whose idle connections may die without anybody minding: the next use opens another. */
export function openPool(connection: ConnectionOptions, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig(connection),
    max,
    idleTimeoutMillis: 30_000,
    query_timeout: timeouts.query,
    idle_in_transaction_session_timeout: timeouts.query,
  });
  // The pool has dropped the connection already; whoever asks next is told if there is no other.
  pool.on('error', ignore);
  // While a connection is in use the pool does not listen, and an error that nobody hears would end the process. Whoever uses it is
  // told by the statement that fails.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

function ignore(): void {
  // Told elsewhere.
}

export function openKysely<Tables>(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) });
}
