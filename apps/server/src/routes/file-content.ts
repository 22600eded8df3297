import { DistrictIdSchema, FileIdSchema } from '@staffroom/contract';
import type { Row, Store } from '@staffroom/store';
import type { Handler } from 'hono';
import type { ServerEnv } from '../app/server-env.ts';
import { problem } from '../app/problem.ts';
import { schoolsOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';

/** A name for a header that every browser understands, and its exact form for those that know it (RFC 6266). */
function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\w .()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/** Sends a file that a job wrote, a row at a time. It is always saved, never shown: what it holds came from people. */
export function fileContent({ store, access }: ServerParts): Handler<ServerEnv> {
  return async (context) => {
    const district = DistrictIdSchema.safeParse(context.req.param('districtId'));
    const fileId = FileIdSchema.safeParse(context.req.param('fileId'));
    if (!district.success || !fileId.success) throw problem('NOT_FOUND');
    const caller = context.get('caller');
    const actor = await access.authorize(caller, 'export.run', district.data, null);
    const file = await store.withDistrict(district.data, (db) =>
      db
        .selectFrom('file')
        .leftJoin('job', (join) =>
          join.onRef('job.district_id', '=', 'file.district_id').onRef('job.id', '=', 'file.job_id'),
        )
        .select(['file_name', 'media_type', 'size', 'job.school_id', 'job.kind'])
        .where('file.id', '=', fileId.data)
        .executeTakeFirst(),
    );
    const schools = actor === null ? new Set() : schoolsOf(actor, district.data, 'export.run');
    const isVisible = schools === null || new Set<unknown>(schools).has(file?.school_id);
    if (file === undefined || !isVisible)
      throw problem('NOT_FOUND', 'This file is not here any more. Files are kept for a day: export again.');
    if (file.kind === 'districtExport')
      await access.authorize(caller, 'district.export', district.data, null);
    return fileAnswer(store, { districtId: district.data, fileId: fileId.data }, file);
  };
}

/** What a file of a district is answered with: its bytes as they are read, to be saved under its name. */
export function fileAnswer(
  store: Store,
  { districtId, fileId }: { readonly districtId: string; readonly fileId: string },
  file: Pick<Row<'file'>, 'file_name' | 'media_type' | 'size'>,
): Response {
  return new Response(streamOf(chunksOf(store, districtId, fileId)), {
    headers: {
      'content-type': file.media_type,
      'content-length': String(file.size),
      'content-disposition': disposition(file.file_name),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Reads a chunk when the receiver is ready for it, so that a slow line fills no memory. */
function streamOf(chunks: AsyncGenerator<Uint8Array, void, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return();
    },
  });
}

async function* chunksOf(
  store: Store,
  districtId: string,
  fileId: string,
): AsyncGenerator<Uint8Array, void, void> {
  for (let number = 0; ; number += 1) {
    const chunk = await store.withDistrict(districtId, (db) =>
      db
        .selectFrom('file_chunk')
        .select('bytes')
        .where('file_id', '=', fileId)
        .where('number', '=', number)
        .executeTakeFirst(),
    );
    if (chunk === undefined) return;
    yield chunk.bytes;
  }
}
