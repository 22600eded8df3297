import { randomUUID } from 'node:crypto';
import { largestJourneyFile } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { audit } from '../access/audit-trail.ts';
import { apiPrefix } from '../app/api.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { announceUpload } from '../routes/announce-upload.ts';
import { itemOf, journeyFor } from './journey-rows.ts';

/** As many files stand beside one item. */
const mostFiles = 20;

/** Moves an upload that has arrived to the files, where it stays; answers the id of the file. */
async function keepUpload(
  db: DistrictDb,
  districtId: string,
  upload: { readonly id: string; readonly file_name: string; readonly size: number },
): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('file')
    .values({
      district_id: districtId,
      id,
      file_name: upload.file_name,
      // What people attach is saved, never shown.
      media_type: 'application/octet-stream',
      size: upload.size,
    })
    .execute();
  await db
    .insertInto('file_chunk')
    .columns(['district_id', 'file_id', 'number', 'bytes'])
    .expression((from) =>
      from
        .selectFrom('upload_chunk')
        .select(['district_id', sql<string>`${id}::uuid`.as('file_id'), 'number', 'bytes'])
        .where('upload_id', '=', upload.id),
    )
    .execute();
  await db.deleteFrom('upload').where('id', '=', upload.id).execute();
  return id;
}

/** Files that people attach to items: announced, sent, then attached. */
export function journeyFileRoutes({ store, limits }: ServerParts) {
  return {
    beginFile: routes.journeys.beginFile.handler(async ({ context, input }) => {
      const { districtId, journeyId } = input;
      const actor = actorOf(context);
      await store.withDistrict(districtId, (db) => journeyFor(db, input, actor, 'journey.edit'));
      if (input.size > largestJourneyFile)
        throw problem(
          'TOO_LARGE',
          `${input.fileName} has ${input.size} bytes; a file beside an item may have ${largestJourneyFile}. Maybe put a link to it into the notes.`,
        );
      const uploadId = await announceUpload(store, input, actor, limits.uploadBytes);
      return {
        uploadId,
        contentPath: `${apiPrefix}/districts/${districtId}/journeys/${journeyId}/uploads/${uploadId}/content`,
      };
    }),

    attach: routes.journeys.attach.handler(({ context, input }) => {
      const { districtId, itemId, uploadId } = input;
      const actor = actorOf(context);
      return store.withDistrict(districtId, async (db) => {
        await journeyFor(db, input, actor, 'journey.edit');
        const item = await itemOf(db, input);
        if (item.files.length >= mostFiles)
          throw problem('NOT_POSSIBLE', `${mostFiles} files stand beside this item. Take one away first.`);
        const upload = await db
          .selectFrom('upload')
          .select(['id', 'file_name', 'size', 'is_complete'])
          .where('id', '=', uploadId)
          .where('created_by', '=', actor.userId)
          .forUpdate()
          .executeTakeFirst();
        if (upload === undefined)
          throw problem('NOT_FOUND', 'This upload is not here any more. Send the file again.');
        if (!upload.is_complete || upload.size > largestJourneyFile)
          throw problem('NOT_POSSIBLE', `${upload.file_name} has not arrived whole. Send it again.`);
        const fileId = await keepUpload(db, districtId, upload);
        await db
          .insertInto('journey_file')
          .values({ district_id: districtId, item_id: itemId, file_id: fileId, added_by: actor.name })
          .execute();
        await audit(db, districtId, actor, {
          action: 'journey.attach',
          subject: `journey:${input.journeyId}`,
          detail: { itemId, fileName: upload.file_name },
        });
        return itemOf(db, input);
      });
    }),

    detach: routes.journeys.detach.handler(({ context, input }) => {
      const { districtId, itemId, fileId } = input;
      const actor = actorOf(context);
      return store.withDistrict(districtId, async (db) => {
        await journeyFor(db, input, actor, 'journey.edit');
        const { files } = await itemOf(db, input);
        const file = files.find(({ id }) => id === fileId);
        if (file === undefined) throw problem('NOT_FOUND', 'This file is not beside the item any more.');
        await db.deleteFrom('file').where('id', '=', fileId).execute();
        await audit(db, districtId, actor, {
          action: 'journey.detach',
          subject: `journey:${input.journeyId}`,
          detail: { itemId, fileName: file.fileName },
        });
        return itemOf(db, input);
      });
    }),
  };
}
