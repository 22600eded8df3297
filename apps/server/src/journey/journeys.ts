import { randomUUID } from 'node:crypto';
import type { Journey, JourneyId, JourneyItem, JourneyItemId } from '@staffroom/contract';
import { addDays, daysBetween, fidelityOf, proposeJourney } from '@staffroom/design';
import { allStages, framework } from '@staffroom/knowledge';
import type { DistrictDb } from '@staffroom/store';
import { audit } from '../access/audit-trail.ts';
import type { Actor } from '../app/access.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { changeItem, changesOf, undoItem } from './item-changes.ts';
import { journeyFileRoutes } from './journey-files.ts';
import { findItems, findJourneys, itemOf, journeyFor, mayIn, type JourneyPlace } from './journey-rows.ts';

/** As many items a journey may have: the shipped ones are fewer than two hundred. */
const mostItems = 600;

async function wholeJourney(
  db: DistrictDb,
  place: JourneyPlace,
): Promise<{ journey: Journey; items: JourneyItem[] }> {
  const [journey] = await findJourneys(db, place.journeyId);
  if (journey === undefined) throw problem('NOT_FOUND');
  return { journey, items: await findItems(db, place) };
}

/** Moves the days of what is not done by as many days as the launch moves. */
async function moveDays(db: DistrictDb, place: JourneyPlace, actor: Actor, days: number): Promise<void> {
  for (const item of await findItems(db, place)) {
    if (item.status === 'done' || (item.beginsOn === null && item.dueOn === null)) continue;
    const moved = (day: string | null): string | null => (day === null ? null : addDays(day, days));
    await changeItem(db, { ...place, itemId: item.id }, actor, {
      seen: item.revision,
      changes: { beginsOn: moved(item.beginsOn), dueOn: moved(item.dueOn) },
    });
  }
}

/** Ties only to a design of the school; the journey of a district to a design of any of its schools. */
async function assertOwnDesign(db: DistrictDb, journey: Journey, designId: string): Promise<void> {
  const design = await db
    .selectFrom('design')
    .select('school_id')
    .where('id', '=', designId)
    .executeTakeFirst();
  if (design === undefined || (journey.schoolId !== null && design.school_id !== journey.schoolId))
    throw problem('NOT_FOUND', 'There is no such design here. Maybe it was removed.');
}

/** The journey of a school or district: begin it from the shipped stages, change it, tie it to a design. */
export function journeyRoutes(parts: ServerParts) {
  const { store, boards } = parts;
  return {
    ...journeyFileRoutes(parts),

    list: routes.journeys.list.handler(async ({ context, input }) => {
      const found = await store.withDistrict(input.districtId, (db) => findJourneys(db, null));
      return found.filter(({ schoolId }) =>
        mayIn(actorOf(context), input.districtId, 'journey.read', schoolId),
      );
    }),

    get: routes.journeys.get.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        await journeyFor(db, input, actorOf(context), 'journey.read');
        return wholeJourney(db, input);
      }),
    ),

    begin: routes.journeys.begin.handler(({ context, input }) => {
      const { districtId, schoolId, launchOn, cases } = input;
      const actor = actorOf(context);
      if (!mayIn(actor, districtId, 'journey.edit', schoolId))
        throw problem('NOT_ALLOWED', 'You may begin the journey of your own school. Ask a district lead.');
      return store.withDistrict(districtId, async (db) => {
        const begun = (await findJourneys(db, null)).some((journey) => journey.schoolId === schoolId);
        if (begun) throw problem('CONFLICT', 'Somebody has begun this journey already. Open it instead.');
        const proposed = proposal(launchOn, cases);
        // Branding: the id of the row that follows.
        const journeyId = randomUUID() as JourneyId;
        await db
          .insertInto('journey')
          .values({
            district_id: districtId,
            id: journeyId,
            school_id: schoolId,
            launch_on: launchOn,
            pace: JSON.stringify(proposed.pace),
            created_by: actor.userId,
          })
          .execute();
        await db
          .insertInto('journey_item')
          .values(
            proposed.items.map((item, number) => ({
              district_id: districtId,
              journey_id: journeyId,
              number,
              stage: item.stage,
              kind: item.kind,
              milestone_id: item.milestoneId,
              title: item.title,
              begins_on: item.beginsOn,
              due_on: item.dueOn,
            })),
          )
          .execute();
        await audit(db, districtId, actor, {
          action: 'journey.begin',
          subject: `journey:${journeyId}`,
          detail: { schoolId, launchOn },
        });
        return wholeJourney(db, { districtId, journeyId });
      });
    }),

    change: routes.journeys.change.handler(({ context, input }) => {
      const { districtId, journeyId, launchOn, designId, movesDates } = input;
      const actor = actorOf(context);
      return store.withDistrict(districtId, async (db) => {
        await db.selectFrom('journey').select('id').where('id', '=', journeyId).forUpdate().execute();
        const journey = await journeyFor(db, input, actor, 'journey.edit');
        if (typeof designId === 'string') await assertOwnDesign(db, journey, designId);
        const changes = {
          ...(launchOn === undefined ? {} : { launch_on: launchOn }),
          ...(designId === undefined ? {} : { design_id: designId }),
        };
        if (Object.keys(changes).length > 0)
          await db.updateTable('journey').set(changes).where('id', '=', journeyId).execute();
        const days = launchOn === undefined ? 0 : daysBetween(journey.launchOn, launchOn);
        if (days !== 0 && movesDates) await moveDays(db, input, actor, days);
        await audit(db, districtId, actor, {
          action: 'journey.change',
          subject: `journey:${journeyId}`,
          detail: { launchOn, designId },
        });
        return wholeJourney(db, input);
      });
    }),

    remove: routes.journeys.remove.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const { schoolId } = await journeyFor(db, input, actorOf(context), 'journey.remove');
        const files = (await findItems(db, input)).flatMap((item) => item.files.map(({ id }) => id));
        if (files.length > 0) await db.deleteFrom('file').where('id', 'in', files).execute();
        await db.deleteFrom('journey').where('id', '=', input.journeyId).execute();
        await audit(db, input.districtId, actorOf(context), {
          action: 'journey.remove',
          subject: `journey:${input.journeyId}`,
          detail: { schoolId },
        });
        return {};
      }),
    ),

    fidelity: routes.journeys.fidelity.handler(async ({ context, input }) => {
      const { districtId } = input;
      const actor = actorOf(context);
      const place = await store.withDistrict(districtId, async (db) => {
        const { designId } = await journeyFor(db, input, actor, 'roster.read');
        if (designId === null)
          throw problem('NOT_POSSIBLE', 'This journey is not tied to a design yet. Choose one first.');
        const design = await db
          .selectFrom('design')
          .select(['roster_id', 'revision', 'school_id'])
          .where('id', '=', designId)
          .executeTakeFirstOrThrow();
        if (design.revision === 0)
          throw problem('NOT_POSSIBLE', 'The design has no plan yet. Wait until it is made.');
        return { districtId, designId, rosterId: design.roster_id, revision: design.revision };
      });
      const opened = await boards.open(place);
      const { board } = await store.withDistrict(districtId, (db) => boards.upToDate(db, place, opened));
      return { designId: place.designId, measures: [...fidelityOf(board.plan, board.school, framework())] };
    }),

    addItem: routes.journeys.addItem.handler(({ context, input }) => {
      const { districtId, journeyId, stage, title } = input;
      const actor = actorOf(context);
      return store.withDistrict(districtId, async (db) => {
        // Of two at the same moment the second waits here and takes the next number.
        await db.selectFrom('journey').select('id').where('id', '=', journeyId).forUpdate().execute();
        await journeyFor(db, input, actor, 'journey.edit');
        const { next } = await db
          .selectFrom('journey_item')
          .select((select) => select.fn.coalesce(select.fn.max('number'), select.lit(-1)).as('next'))
          .where('journey_id', '=', journeyId)
          .executeTakeFirstOrThrow();
        if (next + 1 >= mostItems)
          throw problem('NOT_POSSIBLE', `A journey holds ${mostItems} items. Use one that is not for you.`);
        const { id } = await db
          .insertInto('journey_item')
          .values({
            district_id: districtId,
            journey_id: journeyId,
            number: next + 1,
            stage,
            kind: 'own',
            title,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await audit(db, districtId, actor, {
          action: 'journey.addItem',
          subject: `journey:${journeyId}`,
          detail: { title },
        });
        // Branding: the id of the row above.
        return itemOf(db, { districtId, journeyId, itemId: id as JourneyItemId });
      });
    }),

    changeItem: routes.journeys.changeItem.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const actor = actorOf(context);
        await journeyFor(db, input, actor, 'journey.edit');
        // A field that was sent as undefined was not sent.
        const changes = input.changes as Parameters<typeof changeItem>[3]['changes'];
        const item = await changeItem(db, input, actor, { seen: input.revision, changes });
        await audit(db, input.districtId, actor, {
          action: 'journey.changeItem',
          subject: `journey:${input.journeyId}`,
          detail: { itemId: input.itemId, fields: Object.keys(input.changes).join(', ') },
        });
        return item;
      }),
    ),

    undoItem: routes.journeys.undoItem.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const actor = actorOf(context);
        await journeyFor(db, input, actor, 'journey.edit');
        const item = await undoItem(db, input, actor, input.revision);
        await audit(db, input.districtId, actor, {
          action: 'journey.undoItem',
          subject: `journey:${input.journeyId}`,
          detail: { itemId: input.itemId },
        });
        return item;
      }),
    ),

    history: routes.journeys.history.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        await journeyFor(db, input, actorOf(context), 'journey.read');
        await itemOf(db, input);
        return changesOf(db, input);
      }),
    ),
  };
}

function proposal(launchOn: string, cases: Readonly<Record<string, number>>) {
  try {
    return proposeJourney(allStages(), launchOn, cases);
  } catch (error) {
    if (error instanceof RangeError) throw problem('NOT_POSSIBLE', error.message);
    throw error;
  }
}
