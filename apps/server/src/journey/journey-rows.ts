import type {
  DistrictId,
  Journey,
  JourneyId,
  JourneyItem,
  JourneyItemId,
  Permission,
} from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import type { Actor } from '../app/access.ts';
import { problem } from '../app/problem.ts';
import { schoolsOf } from '../app/route-context.ts';
import { instant } from '../records/instant.ts';

/** Where a journey is. */
export interface JourneyPlace {
  readonly districtId: DistrictId;
  readonly journeyId: JourneyId;
}

/** Where an item of a journey is. */
export interface JourneyItemPlace extends JourneyPlace {
  readonly itemId: JourneyItemId;
}

/** A day of the database as the text that it is; the driver would make it an instant of some time zone. */
const day = (column: 'begins_on' | 'due_on') => sql<string | null>`${sql.ref(column)}::text`;

/** Journeys of a district with how much of them is done, the district's own first, then by school. */
export async function findJourneys(db: DistrictDb, journeyId: JourneyId | null): Promise<Journey[]> {
  const rows = await db
    .selectFrom('journey')
    .leftJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'journey.district_id')
        .onRef('school.id', '=', 'journey.school_id'),
    )
    .selectAll('journey')
    .select(sql<string>`journey.launch_on::text`.as('launches'))
    .select((select) => {
      const items = select
        .selectFrom('journey_item')
        .whereRef('journey_item.district_id', '=', 'journey.district_id')
        .whereRef('journey_item.journey_id', '=', 'journey.id');
      const count = sql<number>`count(*)::int`;
      return [
        items.where('status', '<>', 'notForUs').select(count.as('count')).as('item_count'),
        items.where('status', '=', 'done').select(count.as('count')).as('done_count'),
      ];
    })
    .$if(journeyId !== null, (query) => query.where('journey.id', '=', journeyId))
    .orderBy(sql`school.name collate "C" nulls first`)
    .orderBy('journey.id')
    .execute();
  // Branding, and a document that only this program writes.
  return rows.map((row) => ({
    id: row.id as JourneyId,
    districtId: row.district_id as DistrictId,
    schoolId: row.school_id as Journey['schoolId'],
    launchOn: row.launches,
    pace: row.pace as Journey['pace'],
    designId: row.design_id as Journey['designId'],
    itemCount: row.item_count ?? 0,
    doneCount: row.done_count ?? 0,
    createdAt: instant(row.created_at),
  }));
}

/** Whether somebody may do something with journeys of a school; null is the journey of the whole district. */
export function mayIn(
  actor: Actor,
  districtId: DistrictId,
  permission: Permission,
  schoolId: Journey['schoolId'],
): boolean {
  const schools = schoolsOf(actor, districtId, permission);
  return schools === null || (schoolId !== null && schools.has(schoolId));
}

/** A journey that somebody may use in some way. Throws NOT_FOUND where there is none, or none that they may see. */
export async function journeyFor(
  db: DistrictDb,
  { districtId, journeyId }: JourneyPlace,
  actor: Actor,
  permission: Permission,
): Promise<Journey> {
  const [journey] = await findJourneys(db, journeyId);
  if (journey === undefined || !mayIn(actor, districtId, 'journey.read', journey.schoolId))
    throw problem('NOT_FOUND', 'There is no such journey, or none that you may see.');
  if (!mayIn(actor, districtId, permission, journey.schoolId)) throw problem('NOT_ALLOWED');
  return journey;
}

/** The items of a journey in order, or one of them, each with its reminders and files. */
export async function findItems(
  db: DistrictDb,
  { journeyId, itemId }: { readonly journeyId: JourneyId; readonly itemId?: JourneyItemId },
): Promise<JourneyItem[]> {
  const rows = await db
    .selectFrom('journey_item')
    .selectAll()
    .select([day('begins_on').as('begins'), day('due_on').as('due')])
    .where('journey_id', '=', journeyId)
    .$if(itemId !== undefined, (query) => query.where('id', '=', itemId ?? ''))
    .orderBy('number')
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const reminders = await db
    .selectFrom('journey_reminder')
    .select(['item_id', 'days_before'])
    .where('item_id', 'in', ids)
    .orderBy('days_before', 'desc')
    .execute();
  const files = await db
    .selectFrom('journey_file')
    .innerJoin('file', (join) =>
      join
        .onRef('file.district_id', '=', 'journey_file.district_id')
        .onRef('file.id', '=', 'journey_file.file_id'),
    )
    .select(['item_id', 'file.id', 'file.file_name', 'file.size', 'added_by', 'added_at'])
    .where('item_id', 'in', ids)
    .orderBy('added_at')
    .orderBy('file.id')
    .execute();
  const filesByItem = Map.groupBy(files, (file) => file.item_id);
  const remindersByItem = Map.groupBy(reminders, (reminder) => reminder.item_id);
  // Branding, and an owner that was parsed before it was written.
  return rows.map((row) => ({
    id: row.id as JourneyItemId,
    stage: row.stage,
    kind: row.kind,
    milestoneId: row.milestone_id,
    title: row.title,
    status: row.status,
    owner: row.owner as JourneyItem['owner'],
    beginsOn: row.begins,
    dueOn: row.due,
    notes: row.notes,
    remindDays: (remindersByItem.get(row.id) ?? []).map((reminder) => reminder.days_before),
    revision: row.revision,
    files: (filesByItem.get(row.id) ?? []).map((file) => ({
      id: file.id as JourneyItem['files'][number]['id'],
      fileName: file.file_name,
      size: file.size,
      addedBy: file.added_by,
      addedAt: instant(file.added_at),
    })),
  }));
}

/** One item. Throws NOT_FOUND where the journey has no such item. */
export async function itemOf(db: DistrictDb, place: JourneyItemPlace): Promise<JourneyItem> {
  const [item] = await findItems(db, place);
  if (item === undefined) throw problem('NOT_FOUND', 'There is no such item in this journey.');
  return item;
}
