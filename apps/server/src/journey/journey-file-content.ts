import { DistrictIdSchema, FileIdSchema, JourneyIdSchema } from '@staffroom/contract';
import type { Handler } from 'hono';
import { problem } from '../app/problem.ts';
import type { ServerEnv } from '../app/server-env.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { fileAnswer } from '../routes/file-content.ts';
import { journeyFor } from './journey-rows.ts';

/** Sends a file that is attached to an item of a journey, to whoever may see the journey. */
export function journeyFileContent({ store, access }: ServerParts): Handler<ServerEnv> {
  return async (context) => {
    const district = DistrictIdSchema.safeParse(context.req.param('districtId'));
    const journey = JourneyIdSchema.safeParse(context.req.param('journeyId'));
    const fileId = FileIdSchema.safeParse(context.req.param('fileId'));
    if (!district.success || !journey.success || !fileId.success) throw problem('NOT_FOUND');
    const districtId = district.data;
    const actor = await access.authorize(context.get('caller'), 'journey.read', districtId, null);
    if (actor === null) throw problem('NOT_SIGNED_IN');
    const file = await store.withDistrict(districtId, async (db) => {
      await journeyFor(db, { districtId, journeyId: journey.data }, actor, 'journey.read');
      return db
        .selectFrom('file')
        .innerJoin('journey_file', 'journey_file.file_id', 'file.id')
        .innerJoin('journey_item', 'journey_item.id', 'journey_file.item_id')
        .select(['file_name', 'media_type', 'size'])
        .where('file.id', '=', fileId.data)
        .where('journey_item.journey_id', '=', journey.data)
        .executeTakeFirst();
    });
    if (file === undefined) throw problem('NOT_FOUND', 'This file was taken away from the journey.');
    return fileAnswer(store, { districtId, fileId: fileId.data }, file);
  };
}
