import type { DistrictId, JourneyId, JourneyItem, JourneyItemId } from '@staffroom/contract';
import type { DistrictDb, Store } from '@staffroom/store';
import { sql } from 'kysely';
import { post } from '../mail/outbox.ts';
import { itemOf } from './journey-rows.ts';
import { reminderLetter } from './reminder-letter.ts';

/** A day of people begins when offices open in the east of the United States, not at midnight in Greenwich. */
const dayBeginsHour = 11;

/** As many mails go out for a district in a day; reminders beyond it wait. Owners are typed by people: nobody shall be able to flood others. */
export const mostMailsPerDay = 200;

/** The day on which an instant falls, as ISO 8601. */
export function dayAt(now: Date): string {
  return new Date(now.getTime() - dayBeginsHour * 3_600_000).toISOString().slice(0, 10);
}

/** Writes down on which days the owner of an item is to be reminded, after the item has changed. */
export async function keepReminders(
  db: DistrictDb,
  districtId: DistrictId,
  { id, owner, status, dueOn, remindDays }: JourneyItem,
): Promise<void> {
  await db
    .deleteFrom('journey_reminder')
    .where('item_id', '=', id)
    .$if(remindDays.length > 0, (query) => query.where('days_before', 'not in', remindDays))
    .execute();
  if (remindDays.length === 0) return;
  const isOpen = status === 'notBegun' || status === 'underWay';
  const due = isOpen && typeof owner?.email === 'string' ? dueOn : null;
  const remindOn = sql<Date | null>`${due}::date - journey_reminder.days_before`;
  await db
    .insertInto('journey_reminder')
    .values(remindDays.map((days_before) => ({ district_id: districtId, item_id: id, days_before })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.updateTable('journey_reminder').set({ remind_on: remindOn }).where('item_id', '=', id).execute();
}

/** A reminder whose day has come and that was not posted for that day. */
const isDue = (today: string) =>
  sql<boolean>`remind_on <= ${today}::date and posted_for is distinct from remind_on`;

/**
 * Posts the reminders whose day has come, one letter for each item, into the outbox: each is posted once, with the note that it was, or
 * neither is kept. Any number of processes may do so at once, and what was missed while none ran is made up for.
 *
 * @returns how many letters were posted
 */
export async function postReminders(store: Store, publicUrl: URL, now: Date): Promise<number> {
  const today = dayAt(now);
  const { due, mails } = await store.acrossDistricts(async (db) => ({
    due: await db
      .selectFrom('journey_reminder')
      .select(['district_id', 'item_id'])
      .distinct()
      .where(isDue(today))
      .orderBy('district_id')
      .orderBy('item_id')
      .execute(),
    mails: await db
      .selectFrom('mail')
      .select(['district_id', sql<number>`count(*)::int`.as('count')])
      .where('district_id', 'is not', null)
      .where('created_at', '>', sql<Date>`now() - interval '1 day'`)
      .groupBy('district_id')
      .execute(),
  }));
  const mailsOf = new Map(mails.map(({ district_id, count }) => [district_id, count]));
  let posted = 0;
  for (const { district_id, item_id } of due) {
    const before = mailsOf.get(district_id) ?? 0;
    if (before >= mostMailsPerDay) continue;
    // Branding: ids that the server itself wrote.
    const place = { districtId: district_id as DistrictId, itemId: item_id as JourneyItemId };
    if (!(await postReminder(store, publicUrl, today, place))) continue;
    mailsOf.set(district_id, before + 1);
    posted += 1;
  }
  return posted;
}

function postReminder(
  store: Store,
  publicUrl: URL,
  today: string,
  { districtId, itemId }: { readonly districtId: DistrictId; readonly itemId: JourneyItemId },
): Promise<boolean> {
  return store.withDistrict(districtId, async (db) => {
    const held = await db
      .selectFrom('journey_reminder')
      .select('days_before')
      .where('item_id', '=', itemId)
      .where(isDue(today))
      .forUpdate()
      .skipLocked()
      .execute();
    // Another process was first.
    if (held.length === 0) return false;
    const { journey_id, school_id, school_name, district_name } = await db
      .selectFrom('journey_item')
      .innerJoin('journey', (join) =>
        join
          .onRef('journey.district_id', '=', 'journey_item.district_id')
          .onRef('journey.id', '=', 'journey_item.journey_id'),
      )
      .innerJoin('district', 'district.district_id', 'journey.district_id')
      .leftJoin('school', (join) =>
        join
          .onRef('school.district_id', '=', 'journey.district_id')
          .onRef('school.id', '=', 'journey.school_id'),
      )
      .select(['journey_id', 'journey.school_id', 'school.name as school_name'])
      .select('district.name as district_name')
      .where('journey_item.id', '=', itemId)
      .executeTakeFirstOrThrow();
    // Branding: the id of the row above.
    const item = await itemOf(db, { districtId, journeyId: journey_id as JourneyId, itemId });
    await db
      .updateTable('journey_reminder')
      .set((column) => ({ posted_for: column.ref('remind_on') }))
      .where('item_id', '=', itemId)
      .where(isDue(today))
      .execute();
    const { owner, dueOn, title } = item;
    const email = owner?.email ?? null;
    if (owner === null || email === null || dueOn === null) return false;
    const path = `/d/${districtId}${school_id === null ? '' : `/s/${school_id}`}/journey`;
    const letter = reminderLetter(
      { name: owner.name, email },
      {
        title,
        dueOn,
        isLate: dueOn < today,
        place: school_name ?? district_name,
        link: new URL(path, publicUrl).href,
      },
    );
    await post(store, db, districtId, letter);
    return true;
  });
}
