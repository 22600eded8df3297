import { databasesForTests } from '@staffroom/testkit/services';
import type { Store } from '@staffroom/store';
import type { DistrictId } from '@staffroom/contract';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loggedPath } from '../src/app/request-log.ts';
import { createServer } from '../src/app/create-server.ts';
import { createTestAccess, userHeader } from './test-access.ts';
import { aDistrict } from './test-server.ts';

describe.each(databasesForTests())('problems on $name', (database) => {
  let store: Store;
  let districtId: DistrictId;
  const lines: string[] = [];
  const access = createTestAccess();

  function anApp(on: Store) {
    const written = new Writable({
      write(line: Buffer, _, done) {
        lines.push(line.toString());
        done();
      },
    });
    const limits = { uploadBytes: 1000, bodyBytes: 1000 };
    return createServer({ store: on, access, studioFolder: null, hub: null, limits, log: pino(written) });
  }

  beforeAll(async () => {
    store = await database.open();
    districtId = await aDistrict(store);
    access.join('lead', districtId, 'districtLead');
  });
  afterAll(() => store.close());

  it('says that the database cannot be reached, and nothing of why', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
    const app = anApp({
      ...store,
      withDistrict: () => Promise.reject(refused),
      health: () => Promise.reject(refused),
    });
    for (const path of [`districts/${districtId}/schools`, 'health']) {
      const answer = await app.request(`/api/v1/${path}`, { headers: { [userHeader]: 'lead' } });
      const text = await answer.text();
      expect(answer.status).toBe(503);
      expect(JSON.parse(text)).toMatchObject({
        code: 'UNAVAILABLE',
        requestId: answer.headers.get('x-request-id'),
      });
      expect(text).not.toContain('10.0.0.7');
    }
  });

  it('tells a fault to the log under the id of the request, and to nobody else', async () => {
    const app = anApp({ ...store, withDistrict: () => Promise.reject(new Error('the secret of the fault')) });
    const answer = await app.request(`/api/v1/districts/${districtId}/schools`, {
      headers: { [userHeader]: 'lead' },
    });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ code: 'FAULT', detail: 'A fault of the program' });
    expect(text).not.toContain('secret');
    const told = lines.find((line) => line.includes('the secret of the fault'));
    expect(told).toContain(answer.headers.get('x-request-id'));
  });

  it('refuses a body that is no JSON as the sender’s mistake', async () => {
    const answer = await anApp(store).request(`/api/v1/districts/${districtId}/schools`, {
      method: 'POST',
      headers: { [userHeader]: 'lead', 'content-type': 'application/json' },
      body: '{"name":',
    });
    expect(await answer.json()).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
  });

  it('writes no query, no name and no secret of a link into the log', async () => {
    lines.length = 0;
    const app = anApp(store);
    await app.request(`/api/v1/districts/${districtId}/schools?search=Maria`, {
      headers: { [userHeader]: 'lead' },
    });
    await app.request('/api/v1/shared/a-token-that-nobody-may-read');
    expect(lines.join('')).toContain('/schools');
    expect(lines.join('')).not.toMatch(/Maria|a-token/);
  });
});

describe('what the log shows of a path', () => {
  it.each([
    ['/api/v1/shared/secret', '/api/v1/shared/…'],
    ['/shared/secret', '/shared/…'],
    ['/invite/secret', '/invite/…'],
    ['/api/auth/magic-link/verify', '/api/auth/…'],
    ['/api/v1/districts/1/schools', '/api/v1/districts/1/schools'],
  ])('%s as %s', (path, shown) => {
    expect(loggedPath(path)).toBe(shown);
  });
});
