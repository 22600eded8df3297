import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ServerEnv } from '../app/server-env.ts';

/** A server that answers. */
export interface Listening {
  /** Where it does, such as `http://127.0.0.1:4747`. */
  readonly address: string;
  /** Takes no new requests, lets those under way end for a moment, then ends them. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Whether another port will do where this one is taken. */
  readonly mayMove: boolean;
  /** How long a connection may stand still in the middle of a request or an answer, in milliseconds; 150 seconds unless told. */
  readonly idlePatience?: number;
}

/** How many ports after the one asked for are tried. */
const portsTried = 20;
/**
 * How long requests under way may take when the server ends, in milliseconds. Then they are cut off, streams with them: whoever follows
 * one takes it up again elsewhere, and an upload goes on where it stopped.
 */
const grace = 2000;

/**
 * How long a request may take to arrive whole, and how long a connection may stand still in the middle, in milliseconds: longer than a
 * statement of the database may take.
 */
const longestRequest = 3_600_000;
const usualIdlePatience = 150_000;

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function bound(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

/**
 * Answers requests with the application.
 *
 * @throws Error with the code EADDRINUSE where the port is taken and no other will do.
 */
export async function listen(
  app: Hono<ServerEnv>,
  { host, port, mayMove, idlePatience = usualIdlePatience }: ListenOptions,
): Promise<Listening> {
  // The adaptor makes a server of Node's http module unless told otherwise.
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // A roster of a large district takes a while over a slow line; what stands still is ended. Streams say something every few seconds.
  server.requestTimeout = longestRequest;
  server.timeout = idlePatience;
  server.headersTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  for (let offset = 0; ; offset += 1) {
    try {
      await bound(server, host, port + offset);
      break;
    } catch (error) {
      if (!mayMove || port === 0 || !isTaken(error) || offset === portsTried) throw error;
    }
  }
  const place = server.address();
  const actual = typeof place === 'object' && place !== null ? place.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const ending = setTimeout(() => server.closeAllConnections(), grace);
      await closed;
      clearTimeout(ending);
    },
  };
}
