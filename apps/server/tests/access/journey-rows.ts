import type { DistrictDb } from '@staffroom/store';
import type { DesignedPlace } from '../test-server.ts';

/** A journey with an item that somebody changed and attached a file to, and that its owner is reminded of. */
export async function addJourney(db: DistrictDb, { districtId, schoolId }: DesignedPlace): Promise<void> {
  const district_id = districtId;
  const { id: file_id } = await db
    .insertInto('file')
    .values({ district_id, file_name: 'charter.pdf', media_type: 'application/octet-stream', size: 7 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('file_chunk')
    .values({ district_id, file_id, number: 0, bytes: Buffer.from('charter') })
    .execute();
  const { id: journey_id } = await db
    .insertInto('journey')
    .values({ district_id, school_id: schoolId, launch_on: '2027-08-09', pace: '[]' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: item_id } = await db
    .insertInto('journey_item')
    .values({ district_id, journey_id, number: 0, stage: 'launch', kind: 'own', title: 'Sign the charter' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('journey_item_change')
    .values({
      district_id,
      item_id,
      revision: 1,
      field: 'title',
      before: '"a"',
      after: '"b"',
      author_id: 'a',
      author_name: 'A',
    })
    .execute();
  await db.insertInto('journey_file').values({ district_id, item_id, file_id, added_by: 'A' }).execute();
  await db.insertInto('journey_reminder').values({ district_id, item_id, days_before: 7 }).execute();
}
