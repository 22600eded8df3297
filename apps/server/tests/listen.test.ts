import { once } from 'node:events';
import { connect } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { databasesForTests } from '@staffroom/testkit/services';
import type { DesignEvent } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerEnv } from '../src/app/server-env.ts';
import { listen, type Listening } from '../src/host/listen.ts';
import { userHeader } from './test-access.ts';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  type DesignedPlace,
  type TestServer,
} from './test-server.ts';

const anyPort = { host: '127.0.0.1', port: 0, mayMove: false };

describe('listening', () => {
  const app = new Hono<ServerEnv>().get('/', (context) => context.text('here'));

  it('takes the next free port where another one will do, and says so where it will not', async () => {
    const first = await listen(app, anyPort);
    const port = Number(new URL(first.address).port);
    const next = await listen(app, { host: '127.0.0.1', port, mayMove: true });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
    expect(await (await fetch(next.address)).text()).toBe('here');
    await expect(listen(app, { host: '127.0.0.1', port, mayMove: false })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await Promise.all([first.close(), next.close()]);
  });
});

describe('a connection that stands still', () => {
  it('is ended in the middle of a request, so that nobody holds many of them open', async () => {
    const app = new Hono<ServerEnv>().post('/', async (context) =>
      context.text(await context.req.text().catch(() => '')),
    );
    const listening = await listen(app, { ...anyPort, idlePatience: 200 });
    const socket = connect(Number(new URL(listening.address).port), '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nhalf');
    socket.on('error', () => undefined);
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
    await listening.close();
  });
});

describe.each(databasesForTests())('streams over a line on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let place: DesignedPlace;
  let listening: Listening;

  beforeAll(async () => {
    store = await database.open();
    server = aServer(store);
    place = await aDesign(store, await aDistrict(store), await aMadeSchool());
    server.access.join('ada', place.districtId, 'districtLead');
    server.access.join('ben', place.districtId, 'districtLead');
    listening = await listen(server.app, anyPort);
  });
  afterAll(async () => {
    await listening.close();
    await store.close();
  });

  function follow(clientId: string, signal: AbortSignal): Promise<Response> {
    const { districtId, schoolId, designId } = place;
    const path = `/api/v1/districts/${districtId}/schools/${schoolId}/designs/${designId}/events`;
    return fetch(`${listening.address}${path}?afterSeq=0&clientId=${clientId}`, {
      headers: { [userHeader]: 'ben' },
      signal,
    });
  }

  async function presentUntil(events: AsyncIterator<DesignEvent>, clientIds: readonly string[]) {
    for (;;) {
      const { done, value } = await events.next();
      if (done === true) throw new Error('The stream ended');
      const there = value.type === 'presence' ? value.people.map(({ clientId }) => clientId) : null;
      if (isDeepStrictEqual(there, clientIds)) return there;
    }
  }

  it('end when the one who follows goes away', async () => {
    const events = await server.as('ada').designs.watch({ ...place, afterSeq: 0, clientId: 'a' });
    expect(await presentUntil(events, ['a'])).toEqual(['a']);
    const leaving = new AbortController();
    const answer = await follow('b', leaving.signal);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(await presentUntil(events, ['a', 'b'])).toEqual(['a', 'b']);
    leaving.abort();
    expect(await presentUntil(events, ['a'])).toEqual(['a']);
    await events.return?.();
  });

  it('are cut off when the server ends, so that they are taken up elsewhere', async () => {
    const other = await listen(server.app, anyPort);
    const answer = await fetch(
      `${other.address}/api/v1/districts/${place.districtId}/schools/${place.schoolId}/designs/${place.designId}/events?afterSeq=0&clientId=c`,
      { headers: { [userHeader]: 'ben' } },
    );
    const reader = answer.body!.getReader();
    await reader.read();
    await other.close();
    const drained = (async () => {
      while (!(await reader.read()).done);
    })();
    await expect(drained).rejects.toThrow('terminated');
  });
});
