import type { DistrictId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  designRequest,
  type DesignedPlace,
  type TestServer,
} from './test-server.ts';

describe.each(databasesForTests())('requests that mean harm, on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let place: DesignedPlace;
  let districtId: DistrictId;

  beforeAll(async () => {
    store = await database.open();
    server = aServer(store);
    place = await aDesign(store, await aDistrict(store), await aMadeSchool());
    ({ districtId } = place);
    server.access.join('lead', districtId, 'districtLead');
  });
  afterAll(() => store.close());

  const base = () => `/api/v1/districts/${districtId}`;
  const inSchool = () => `${base()}/schools/${place.schoolId}`;

  async function codeOf(path: string, method = 'GET', body?: string): Promise<string> {
    const answer = await server.request('lead', path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    const told: unknown = await answer.json();
    return answer.ok ? 'taken' : String((told as { readonly code: unknown }).code);
  }

  it.each([
    ['a character that no text holds', () => ({ name: 'Lake\u0000side', state: null })],
    ['half of a character', () => ({ name: 'Lake\ud800side', state: null })],
  ])('answers %s in the name of a school as the sender’s mistake, or keeps it as a sign', async (_, body) => {
    expect(['INVALID_INPUT', 'taken']).toContain(
      await codeOf(`${base()}/schools`, 'POST', JSON.stringify(body())),
    );
  });

  it.each([
    ['a character that no text holds', '\u0000'],
    ['half of a character', '\ud83d'],
  ])('answers %s inside a document as the sender’s mistake', async (_, text) => {
    const request = { ...designRequest, parameters: { word: text } };
    const body = JSON.stringify({ rosterId: place.rosterId, name: 'Harm', request });
    expect(await codeOf(`${inSchool()}/designs`, 'POST', body)).toBe('INVALID_INPUT');
  });

  it.each([
    [
      'a revision beyond all numbers',
      () => `${inSchool()}/designs/${place.designId}/plan?revision=99999999999`,
    ],
    ['a cursor with a day that never was', () => `${base()}/jobs?cursor=${cursorOf('2026-99-99 99:99:99')}`],
    ['a cursor from the end of time', () => `${base()}/jobs?cursor=${cursorOf('999999-01-01 00:00:00')}`],
    [
      'a cursor that is no text',
      () => `${base()}/schools?cursor=${Buffer.from('[1]').toString('base64url')}`,
    ],
    ['a search for a character that no text holds', () => `${base()}/schools?search=%00`],
  ])('answers %s as the sender’s mistake', async (_, path) => {
    expect(await codeOf(path())).toBe('INVALID_INPUT');
  });

  function cursorOf(time: string): string {
    return Buffer.from(JSON.stringify([time, crypto.randomUUID()])).toString('base64url');
  }

  it('gives no object what another one asks for', async () => {
    const before = Object.keys(Object.prototype);
    await server.request(
      'lead',
      `${base()}/schools?__proto__[harmed]=1&constructor[prototype][harmed]=1&limit=5`,
    );
    const body = `{"name":"Proto","state":null,"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}}`;
    await codeOf(`${base()}/schools`, 'POST', body);
    const parameters = `{"__proto__":{"harmed":1}}`;
    const request = JSON.stringify({ ...designRequest, parameters: {} }).replace(
      '"parameters":{}',
      `"parameters":${parameters}`,
    );
    await codeOf(
      `${inSchool()}/designs`,
      'POST',
      `{"rosterId":"${place.rosterId}","name":"P","request":${request}}`,
    );
    expect([Object.keys(Object.prototype), Reflect.get({}, 'harmed')]).toEqual([before, undefined]);
  });

  it('answers a body of a hundred thousand brackets, and goes on', async () => {
    const mapping = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = `{"schoolId":null,"uploadIds":["${crypto.randomUUID()}"],"names":"keep","mapping":${mapping}}`;
    expect(await codeOf(`${base()}/imports`, 'POST', body)).not.toBe('taken');
    expect(await codeOf(`${base()}/schools`)).toBe('taken');
  });

  it('counts the cases of a sweep before it makes any', async () => {
    const values = Array.from({ length: 500 }, (_, index) => index);
    const grid = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, values]));
    const body = JSON.stringify({ name: 'All', requests: [designRequest], grid });
    expect(await codeOf(`${inSchool()}/sweeps`, 'POST', body)).toBe('NOT_POSSIBLE');
  });

  it('lets no district fill the disk with files that nobody reads', async () => {
    const announce = () =>
      server.as('lead').imports.begin({ districtId, fileName: 'big.zip', size: 8 * 1024 * 1024 });
    for (let count = 0; count < 8; count += 1) await announce();
    await expect(announce()).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('wait in this district to be read'),
    });
    await store.withDistrict(districtId, (db) => db.deleteFrom('upload').execute());
    await expect(announce()).resolves.toMatchObject({ uploadId: expect.any(String) as string });
  });

  it('takes no size that cannot be', async () => {
    for (const size of [-1, 0.5, 5e9, Number.MAX_SAFE_INTEGER, 1e300])
      expect(await codeOf(`${base()}/uploads`, 'POST', JSON.stringify({ fileName: 'a.csv', size }))).toMatch(
        /INVALID_INPUT|TOO_LARGE/,
      );
  });

  it('sends a file by any name without another header', async () => {
    const { id } = await store.withDistrict(districtId, (db) =>
      db
        .insertInto('file')
        .values({
          district_id: districtId,
          file_name: 'a"\r\nset-cookie: harm=1\r\n\r\n<script>.csv',
          media_type: 'text/csv',
          size: 0,
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    const answer = await server.request('lead', `${base()}/files/${id}`);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w%.'()*!~-]*$/,
    );
  });
});
