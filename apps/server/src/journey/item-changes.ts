import type {
  JourneyChange,
  JourneyItem,
  JourneyItemField,
  JourneyItemFields,
  UserId,
} from '@staffroom/contract';
import type { DistrictDb, Row } from '@staffroom/store';
import { sql } from 'kysely';
import type { Actor } from '../app/access.ts';
import { problem } from '../app/problem.ts';
import { instant } from '../records/instant.ts';
import { itemOf, type JourneyItemPlace } from './journey-rows.ts';
import { keepReminders } from './reminders.ts';

type Author = Pick<Actor, 'userId' | 'name'>;

/** Fields as a person reads them in a message. */
const fieldWords: Readonly<Record<JourneyItemField, string>> = {
  title: 'the title',
  status: 'the status',
  owner: 'the owner',
  beginsOn: 'the day it begins',
  dueOn: 'the day it is due',
  notes: 'the notes',
  remindDays: 'the reminders',
};

/** The columns of a field; reminders have a table of their own. */
function columnsOf(changes: Partial<JourneyItemFields>) {
  const { title, status, owner, beginsOn, dueOn, notes } = changes;
  return {
    ...(title === undefined ? {} : { title }),
    ...(status === undefined ? {} : { status }),
    ...(owner === undefined ? {} : { owner: owner === null ? null : JSON.stringify(owner) }),
    ...(beginsOn === undefined ? {} : { begins_on: beginsOn }),
    ...(dueOn === undefined ? {} : { due_on: dueOn }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** The changes of an item, newest first. */
export async function changesOf(db: DistrictDb, { itemId }: JourneyItemPlace): Promise<JourneyChange[]> {
  const rows = await db
    .selectFrom('journey_item_change')
    .selectAll()
    .where('item_id', '=', itemId)
    .orderBy('revision', 'desc')
    .orderBy('field')
    .execute();
  return [...Map.groupBy(rows, (row) => row.revision).values()].flatMap(changeRecord);
}

function changeRecord(rows: readonly Row<'journey_item_change'>[]): JourneyChange[] {
  const [first] = rows;
  if (first === undefined) return [];
  // Branding, and fields that were parsed before they were written.
  return [
    {
      revision: first.revision,
      changes: rows.map(({ field, before, after }) => ({ field: field as JourneyItemField, before, after })),
      undoes: first.undoes,
      author: { id: first.author_id as UserId, name: first.author_name },
      at: instant(first.at),
    },
  ];
}

/**
 * Changes fields of an item, with who did it. Of two people who change different fields both are right; of two who change the
 * same field, whoever has not seen the other's change is told of it.
 *
 * @param seen the revision of the item that the sender has seen
 * @throws ORPCError CONFLICT with the changes in between, NOT_POSSIBLE where it would begin after it is due
 */
export async function changeItem(
  db: DistrictDb,
  place: JourneyItemPlace,
  author: Author,
  { seen, changes }: { readonly seen: number; readonly changes: Partial<JourneyItemFields> },
): Promise<JourneyItem> {
  const item = await heldItem(db, place);
  const fields = fieldsOf(changes);
  const others = (await changesOf(db, place)).filter(
    (change) =>
      change.revision > seen &&
      change.author.id !== author.userId &&
      change.changes.some(({ field }) => fields.includes(field)),
  );
  const [last] = others;
  if (last !== undefined)
    throw problem(
      'CONFLICT',
      `${last.author.name} changed ${wordsFor(last.changes.map(({ field }) => field))} in the meantime. Look at it, then change it again if you still want to.`,
      { changes: others },
    );
  return write(db, place, author, item, changes, null);
}

/**
 * Takes the last change of an item back; what was taken back can be taken back again.
 *
 * @throws ORPCError CONFLICT where there are later changes than the one seen
 */
export async function undoItem(
  db: DistrictDb,
  place: JourneyItemPlace,
  author: Author,
  seen: number,
): Promise<JourneyItem> {
  const item = await heldItem(db, place);
  const [last] = await changesOf(db, place);
  if (last === undefined || last.revision !== seen)
    throw problem(
      'CONFLICT',
      `${last?.author.name ?? 'Somebody'} changed this item in the meantime. Look at it before you take a change back.`,
    );
  // Values that were read from the item before they were written down.
  const before: Partial<JourneyItemFields> = Object.fromEntries(
    last.changes.map((change) => [change.field, change.before]),
  );
  return write(db, place, author, item, before, seen);
}

/** The item as it is, held for this transaction: whoever wants to change it waits. */
async function heldItem(db: DistrictDb, place: JourneyItemPlace): Promise<JourneyItem> {
  await db
    .selectFrom('journey_item')
    .select('id')
    .where('id', '=', place.itemId)
    .where('journey_id', '=', place.journeyId)
    .forUpdate()
    .execute();
  return itemOf(db, place);
}

function fieldsOf(changes: Partial<JourneyItemFields>): readonly JourneyItemField[] {
  // What is undefined was not sent.
  return Object.entries(changes).flatMap(([field, value]) =>
    value === undefined ? [] : [field as JourneyItemField],
  );
}

function wordsFor(fields: readonly JourneyItemField[]): string {
  const words = fields.map((field) => fieldWords[field]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

async function write(
  db: DistrictDb,
  { districtId, journeyId, itemId }: JourneyItemPlace,
  author: Author,
  item: JourneyItem,
  wanted: Partial<JourneyItemFields>,
  undoes: number | null,
): Promise<JourneyItem> {
  const remindDays = wanted.remindDays?.toSorted((one, other) => other - one);
  const changes = {
    ...wanted,
    ...(remindDays === undefined ? {} : { remindDays: [...new Set(remindDays)] }),
  };
  const changed = fieldsOf(changes).filter(
    (field) => JSON.stringify(item[field]) !== JSON.stringify(changes[field]),
  );
  if (changed.length === 0) return item;
  const after = { ...item, ...changes };
  if (after.beginsOn !== null && after.dueOn !== null && after.beginsOn > after.dueOn)
    throw problem(
      'NOT_POSSIBLE',
      `It would begin on ${after.beginsOn} and be due before that, on ${after.dueOn}. Change both days together.`,
    );
  const revision = item.revision + 1;
  await db
    .updateTable('journey_item')
    .set({ ...columnsOf(changes), revision })
    .where('id', '=', itemId)
    .execute();
  await db
    .insertInto('journey_item_change')
    .values(
      changed.map((field) => ({
        district_id: districtId,
        item_id: itemId,
        revision,
        field,
        before: JSON.stringify(item[field]),
        after: JSON.stringify(changes[field]),
        undoes,
        author_id: author.userId,
        author_name: author.name,
        at: sql<Date>`clock_timestamp()`,
      })),
    )
    .execute();
  await keepReminders(db, districtId, after);
  return itemOf(db, { districtId, journeyId, itemId });
}
