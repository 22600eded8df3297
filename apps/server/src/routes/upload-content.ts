import {
  DistrictIdSchema,
  UploadIdSchema,
  type DistrictId,
  type Permission,
  type UploadId,
} from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import type { Handler } from 'hono';
import type { ServerEnv } from '../app/server-env.ts';
import { problem } from '../app/problem.ts';
import type { ServerParts } from '../app/server-parts.ts';

/** How much of a file is one row, and so how much of it is in memory at a time. */
export const uploadChunkBytes = 1024 * 1024;

interface Upload {
  readonly file_name: string;
  readonly size: number;
  readonly received: number;
  readonly is_complete: boolean;
}

/**
 * Takes the bytes of an announced upload, each mebibyte kept as it arrives. A transfer that broke goes on where it stopped: with
 * `Content-Range: bytes FIRST-LAST/SIZE`, FIRST being what has been received; without it the file begins anew.
 *
 * @param permission what whoever announced it needs; nobody sends what somebody else announced.
 */
export function uploadContent({ store, access }: ServerParts, permission: Permission): Handler<ServerEnv> {
  return async (context) => {
    const district = DistrictIdSchema.safeParse(context.req.param('districtId'));
    const upload = UploadIdSchema.safeParse(context.req.param('uploadId'));
    if (!district.success || !upload.success) throw problem('NOT_FOUND');
    const actor = await access.authorize(context.get('caller'), permission, district.data, null);
    const announced = await uploadOf(store, district.data, upload.data, actor?.userId ?? '');
    const from = firstByte(context.req.header('content-range'), announced);
    const received = await keepBody(store, district.data, upload.data, announced, from, context.req.raw.body);
    if (received < announced.size) {
      throw problem(
        'INVALID_INPUT',
        `${announced.file_name} was announced with ${announced.size} bytes and ended after ${received}. Send the rest with Content-Range, or the whole again.`,
        { received },
      );
    }
    return context.json({ received });
  };
}

async function uploadOf(
  store: Store,
  districtId: DistrictId,
  uploadId: UploadId,
  userId: string,
): Promise<Upload> {
  const row = await store.withDistrict(districtId, (db) =>
    db
      .selectFrom('upload')
      .select(['file_name', 'size', 'received', 'is_complete'])
      .where('id', '=', uploadId)
      .where('created_by', '=', userId)
      .executeTakeFirst(),
  );
  if (row === undefined) throw problem('NOT_FOUND', 'No such upload was announced.');
  if (row.is_complete) throw problem('CONFLICT', `${row.file_name} has arrived already.`);
  return row;
}

function firstByte(contentRange: string | undefined, { size, received, file_name: name }: Upload): number {
  if (contentRange === undefined) return 0;
  const [, first, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(contentRange) ?? [];
  if (first === undefined || Number(total) !== size)
    throw problem(
      'INVALID_INPUT',
      `Content-Range must be "bytes FIRST-LAST/${size}", not "${contentRange}".`,
    );
  if (Number(first) !== received && first !== '0')
    throw problem('CONFLICT', `${received} bytes of ${name} are here. Go on from there, or begin anew.`, {
      received,
    });
  return Number(first);
}

/** Keeps what arrives; answers how much of the file is here when the body ends. What is less than a whole chunk waits for the end. */
async function keepBody(
  store: Store,
  districtId: DistrictId,
  uploadId: UploadId,
  { file_name: fileName, size }: Upload,
  from: number,
  body: ReadableStream<Uint8Array> | null,
): Promise<number> {
  let received = await beginAt(store, districtId, uploadId, from);
  if (size === 0) await keepChunk(store, districtId, uploadId, 0, Buffer.alloc(0), size);
  for await (const chunk of inChunks(body)) {
    if (received + chunk.length > size)
      throw problem(
        'TOO_LARGE',
        `${fileName} was announced with ${size} bytes and holds more. Announce it again.`,
      );
    if (chunk.length < uploadChunkBytes && received + chunk.length < size) return received;
    await keepChunk(store, districtId, uploadId, received, chunk, size);
    received += chunk.length;
  }
  return received;
}

/** A body in pieces of one chunk each; the last one may be smaller. */
async function* inChunks(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Buffer, void, void> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length < uploadChunkBytes) continue;
    const all = Buffer.concat(parts);
    const whole = length - (length % uploadChunkBytes);
    for (let at = 0; at < whole; at += uploadChunkBytes) yield all.subarray(at, at + uploadChunkBytes);
    parts = [all.subarray(whole)];
    length -= whole;
  }
  if (length > 0) yield Buffer.concat(parts);
}

/** Forgets what was received of a file that begins anew. */
async function beginAt(
  store: Store,
  districtId: DistrictId,
  uploadId: UploadId,
  from: number,
): Promise<number> {
  if (from > 0) return from;
  await store.withDistrict(districtId, async (db) => {
    await db.updateTable('upload').set({ received: 0 }).where('id', '=', uploadId).execute();
    await db.deleteFrom('upload_chunk').where('upload_id', '=', uploadId).execute();
  });
  return 0;
}

/** One chunk in one transaction; a second sender of the same file is refused, because the first one's count has moved on. */
async function keepChunk(
  store: Store,
  districtId: DistrictId,
  uploadId: UploadId,
  at: number,
  bytes: Buffer,
  size: number,
): Promise<void> {
  await store.withDistrict(districtId, async (db) => {
    const received = at + bytes.length;
    const moved = await db
      .updateTable('upload')
      .set({ received, is_complete: received === size })
      .where('id', '=', uploadId)
      .where('received', '=', at)
      .where('is_complete', '=', false)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) throw problem('CONFLICT', 'The same file is being sent twice at once.');
    if (bytes.length > 0)
      await db
        .insertInto('upload_chunk')
        .values({
          district_id: districtId,
          upload_id: uploadId,
          number: Math.floor(at / uploadChunkBytes),
          bytes,
        })
        .execute();
  });
}
