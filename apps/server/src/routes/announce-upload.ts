import { randomUUID } from 'node:crypto';
import type { DistrictId, UploadId } from '@staffroom/contract';
import type { DistrictDb, Store } from '@staffroom/store';
import { sql } from 'kysely';
import type { Actor } from '../app/access.ts';
import { problem } from '../app/problem.ts';

/** As many of the largest files may wait in a district to be read: more would fill the disk for everybody. */
const uploadsAtOnce = 8;

async function refuseFull(db: DistrictDb, size: number, most: number): Promise<void> {
  // Of two announcements at the same moment the second waits here and then sees the first.
  await db.selectFrom('district').select('district_id').forUpdate().executeTakeFirstOrThrow();
  const { waiting } = await db
    .selectFrom('upload')
    .select((select) => sql<number>`coalesce(${select.fn.sum('size')}, 0)::bigint`.as('waiting'))
    .executeTakeFirstOrThrow();
  if (waiting + size > most)
    throw problem(
      'TOO_LARGE',
      `${waiting} bytes of files wait in this district to be read, and ${most} may. Import them first; what is not read is deleted after two days.`,
    );
}

/**
 * Takes note of a file that somebody is about to send; its bytes follow with PUT. Answers the id of the upload.
 *
 * @throws ORPCError TOO_LARGE where it is larger than this server takes, or too much waits already.
 */
export async function announceUpload(
  store: Store,
  {
    districtId,
    fileName,
    size,
  }: { readonly districtId: DistrictId; readonly fileName: string; readonly size: number },
  actor: Pick<Actor, 'userId'>,
  uploadBytes: number,
): Promise<UploadId> {
  if (size > uploadBytes)
    throw problem(
      'TOO_LARGE',
      `${fileName} has ${size} bytes; this server takes ${uploadBytes}. Whoever runs it can raise STAFFROOM_UPLOAD_MB.`,
    );
  // Branding: the id of the row that follows.
  const uploadId = randomUUID() as UploadId;
  await store.withDistrict(districtId, async (db) => {
    await refuseFull(db, size, uploadBytes * uploadsAtOnce);
    await db
      .insertInto('upload')
      .values({ district_id: districtId, id: uploadId, file_name: fileName, size, created_by: actor.userId })
      .execute();
  });
  return uploadId;
}
