import { randomUUID } from 'node:crypto';
import type { FileId } from '@staffroom/contract';
import type { DistrictDb, JobRow } from '@staffroom/store';

/** How much of a file is one row: small enough to stream, large enough to be quick. */
const fileChunkBytes = 1024 * 1024;

/** Keeps a file in the database, in pieces, in the caller's transaction; answers its id. */
export async function keepFile(
  db: DistrictDb,
  job: Pick<JobRow, 'district_id' | 'id'>,
  { fileName, mediaType }: { readonly fileName: string; readonly mediaType: string },
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<FileId> {
  const id = randomUUID();
  await db
    .insertInto('file')
    .values({
      district_id: job.district_id,
      id,
      file_name: fileName,
      media_type: mediaType,
      size: 0,
      job_id: job.id,
    })
    .execute();
  let number = 0;
  let size = 0;
  for await (const part of content) {
    for (let from = 0; from < part.length; from += fileChunkBytes) {
      const bytes = Buffer.from(part.subarray(from, from + fileChunkBytes));
      await db
        .insertInto('file_chunk')
        .values({ district_id: job.district_id, file_id: id, number, bytes })
        .execute();
      number += 1;
      size += bytes.length;
    }
  }
  await db.updateTable('file').set({ size }).where('id', '=', id).execute();
  // Branding: the id of the row above.
  return id as FileId;
}
