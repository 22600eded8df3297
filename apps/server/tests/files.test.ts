import { randomBytes } from 'node:crypto';
import { databasesForTests } from '@staffroom/testkit/services';
import type { DistrictId, Job, JobId, UploadId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepFile } from '../src/files/keep-file.ts';
import { uploadChunkBytes } from '../src/routes/upload-content.ts';
import { aDistrict, aServer, type TestServer } from './test-server.ts';

describe.each(databasesForTests())('files on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let districtId: DistrictId;

  beforeAll(async () => {
    store = await database.open();
    server = aServer(store);
    districtId = await aDistrict(store);
    server.access.join('lead', districtId, 'districtLead');
    server.access.join('other', districtId, 'districtLead');
  });
  afterAll(() => store.close());

  async function send(
    path: string,
    body: RequestInit['body'],
    headers: Record<string, string> = {},
    user = 'lead',
  ): Promise<Response> {
    return server.request(user, path, { method: 'PUT', body: body ?? null, headers, duplex: 'half' });
  }

  async function kept(uploadId: string): Promise<Buffer> {
    const rows = await store.withDistrict(districtId, (db) =>
      db
        .selectFrom('upload_chunk')
        .select('bytes')
        .where('upload_id', '=', uploadId)
        .orderBy('number')
        .execute(),
    );
    return Buffer.concat(rows.map(({ bytes }) => bytes));
  }

  async function start(uploadIds: UploadId[]): Promise<Job> {
    return server
      .as('lead')
      .imports.start({ districtId, schoolId: null, uploadIds, names: 'keep', dateOrder: 'us' });
  }

  it('keeps the bytes of an announced file, a mebibyte a row, however they arrive', async () => {
    const bytes = randomBytes(2 * uploadChunkBytes + 12_345);
    const { uploadId, contentPath } = await server
      .as('lead')
      .imports.begin({ districtId, fileName: 'roster.zip', size: bytes.length });
    const parts = [bytes.subarray(0, 7), bytes.subarray(7, 1_500_000), bytes.subarray(1_500_000)];
    const answer = await send(contentPath, ReadableStream.from(parts));
    expect(await answer.json()).toEqual({ received: bytes.length });
    expect((await kept(uploadId)).equals(bytes)).toBe(true);
    expect(await start([uploadId])).toMatchObject({
      kind: 'import',
      state: 'waiting',
      title: 'Import roster.zip',
    });
  });

  it('goes on where a transfer broke off, and says where that is', async () => {
    const bytes = randomBytes(uploadChunkBytes + 1000);
    const { uploadId, contentPath } = await server
      .as('lead')
      .imports.begin({ districtId, fileName: 'roster.csv', size: bytes.length });
    const broken = await send(contentPath, bytes.subarray(0, uploadChunkBytes + 10));
    expect(await broken.json()).toMatchObject({
      code: 'INVALID_INPUT',
      data: { received: uploadChunkBytes },
    });
    await expect(start([uploadId])).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    const range = (first: number) => ({
      'content-range': `bytes ${first}-${bytes.length - 1}/${bytes.length}`,
    });
    const gap = await send(contentPath, bytes.subarray(500), range(500));
    expect(await gap.json()).toMatchObject({ code: 'CONFLICT', data: { received: uploadChunkBytes } });
    const rest = await send(contentPath, bytes.subarray(uploadChunkBytes), range(uploadChunkBytes));
    expect(rest.status).toBe(200);
    expect((await kept(uploadId)).equals(bytes)).toBe(true);
    const again = await send(contentPath, bytes);
    expect(await again.json()).toMatchObject({ code: 'CONFLICT' });
  });

  it('begins anew where the whole file is sent again', async () => {
    const bytes = randomBytes(uploadChunkBytes + 5);
    const { uploadId, contentPath } = await server
      .as('lead')
      .imports.begin({ districtId, fileName: 'roster.csv', size: bytes.length });
    await send(contentPath, randomBytes(uploadChunkBytes + 1));
    const whole = await send(contentPath, bytes);
    expect(whole.status).toBe(200);
    expect((await kept(uploadId)).equals(bytes)).toBe(true);
  });

  it('takes no more than was announced, and no more than the server allows', async () => {
    const lead = server.as('lead');
    const { contentPath } = await lead.imports.begin({ districtId, fileName: 'roster.csv', size: 10 });
    const tooLong = await send(contentPath, randomBytes(11));
    expect(tooLong.status).toBe(413);
    await expect(
      lead.imports.begin({ districtId, fileName: 'roster.csv', size: 9 * 1024 * 1024 }),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('takes an empty file', async () => {
    const { contentPath } = await server
      .as('lead')
      .imports.begin({ districtId, fileName: 'empty.csv', size: 0 });
    const answer = await send(contentPath, null);
    expect(await answer.json()).toEqual({ received: 0 });
  });

  it('lets only the person who announced a file send and import it', async () => {
    const { uploadId, contentPath } = await server
      .as('lead')
      .imports.begin({ districtId, fileName: 'roster.csv', size: 3 });
    const answer = await send(contentPath, 'abc', {}, 'other');
    expect(answer.status).toBe(404);
    await send(contentPath, 'abc');
    await expect(
      server
        .as('other')
        .imports.start({ districtId, schoolId: null, uploadIds: [uploadId], names: 'keep', dateOrder: 'us' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses a body that is no upload and larger than any request', async () => {
    const answer = await server.request('lead', `/api/v1/districts/${districtId}/schools`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'x'.repeat(2_000_000), state: null }),
    });
    expect(await answer.json()).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  });

  it('sends a written file whole, to be saved and never shown', async () => {
    const bytes = randomBytes(3_000_000);
    // Branding: an id that nothing else has.
    const job = { district_id: districtId, id: crypto.randomUUID() as JobId };
    const fileId = await store.withDistrict(districtId, (db) =>
      keepFile(db, job, { fileName: 'Überblick "A".html', mediaType: 'text/html' }, [bytes]),
    );
    const answer = await server.request('lead', `/api/v1/districts/${districtId}/files/${fileId}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html',
      'content-length': '3000000',
      'content-disposition': `attachment; filename="_berblick _A_.html"; filename*=UTF-8''%C3%9Cberblick%20%22A%22.html`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('gives the file of a whole district to those alone who may export a district', async () => {
    server.access.join('member', districtId, 'teamMember');
    const job = await store.withDistrict(districtId, (db) =>
      store.queue.accept(db, {
        districtId,
        kind: 'districtExport',
        title: 'All',
        request: {},
        createdBy: 'lead',
      }),
    );
    const fileId = await store.withDistrict(districtId, (db) =>
      keepFile(db, job, { fileName: 'district.zip', mediaType: 'application/zip' }, [Buffer.from('all')]),
    );
    const path = `/api/v1/districts/${districtId}/files/${fileId}`;
    expect((await server.request('member', path)).status).toBe(403);
    expect((await server.request('lead', path)).status).toBe(200);
  });
});
