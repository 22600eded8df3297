import { sql, type Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { clientConfig, type ConnectionOptions } from '../connection/pool.ts';
import type { Database } from '../database.ts';

/** What is told on the bus: small, and never the record of a student. */
export interface BusMessage {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Told to every listener when the connection was lost for a while: read again what you follow. */
const missed: BusMessage = { type: 'missed' };

/** Tells all processes on one database what happened, at once; nothing is kept for who is not there. */
export interface Bus {
  /** Tells a topic when the transaction commits, and not at all if it does not. */
  publish(db: Kysely<Database> | Transaction<Database>, topic: string, message: BusMessage): Promise<void>;
  /** Hears a topic until the function returned is called. Hears `{ type: 'missed' }` when something may have been missed. */
  subscribe(topic: string, listener: (message: BusMessage) => void): () => void;
  close(): Promise<void>;
}

const channel = 'staffroom';
/** PostgreSQL takes less than 8000 bytes. */
const largestPayload = 7900;
const heartbeatInterval = 10_000;
const heartbeatPatience = 5_000;
const longestPause = 2_000;

/** Opens the bus on a connection of its own, which is opened again whenever it is lost. */
export async function openBus(connection: ConnectionOptions): Promise<Bus> {
  const listeners = new Map<string, Set<(message: BusMessage) => void>>();
  let client: pg.Client | null = null;
  let isClosed = false;
  let retry: NodeJS.Timeout | undefined;

  function tellAll(message: BusMessage): void {
    for (const topic of listeners.values()) for (const listener of topic) listener(message);
  }

  async function connect(): Promise<void> {
    const next = new pg.Client(clientConfig({ ...connection, application_name: 'staffroom bus' }));
    next.on('error', () => lose(next));
    next.on('end', () => lose(next));
    next.on('notification', ({ payload }) => {
      if (payload === undefined) return;
      // Written by `publish` alone.
      const { topic, message } = JSON.parse(payload) as { topic: string; message: BusMessage };
      for (const listener of listeners.get(topic) ?? []) listener(message);
    });
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      next.removeAllListeners('end');
      void next.end().catch(() => undefined);
      throw error;
    }
    client = next;
  }

  function lose(lost: pg.Client): void {
    if (client !== lost) return;
    client = null;
    void lost.end().catch(() => undefined);
    reconnect(50);
  }

  function reconnect(pause: number): void {
    if (isClosed) return;
    retry = setTimeout(() => {
      connect()
        .then(() => (isClosed ? client?.end() : tellAll(missed)))
        .catch(() => reconnect(Math.min(pause * 2, longestPause)));
    }, pause);
  }

  /** A connection may be dead without anybody saying so. */
  const heartbeat = setInterval(() => {
    const asked = client;
    if (asked === null) return;
    const patience = setTimeout(() => lose(asked), heartbeatPatience);
    asked.query('select 1').then(
      () => clearTimeout(patience),
      () => clearTimeout(patience),
    );
  }, heartbeatInterval);
  heartbeat.unref();

  await connect();
  return {
    async publish(db, topic, message) {
      const payload = JSON.stringify({ topic, message });
      if (Buffer.byteLength(payload) > largestPayload) {
        throw new RangeError(
          `A message on ${topic} has ${payload.length} characters; the bus takes small ones`,
        );
      }
      await sql`select pg_notify(${channel}, ${payload})`.execute(db);
    },
    subscribe(topic, listener) {
      const heard = listeners.get(topic) ?? new Set();
      listeners.set(topic, heard.add(listener));
      return () => {
        heard.delete(listener);
        if (heard.size === 0 && listeners.get(topic) === heard) listeners.delete(topic);
      };
    },
    async close() {
      isClosed = true;
      clearInterval(heartbeat);
      clearTimeout(retry);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
