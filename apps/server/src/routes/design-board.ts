import { applyEdit, BoardEditError, keyMeasures, type Board } from '@staffroom/design';
import { partsOf, touchedBy, type BoardEdit, type Plan } from '@staffroom/school';
import { sharedPlanOf, type Edit } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { audit } from '../access/audit-trail.ts';
import { followed } from '../app/followed.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { watchDesign } from '../boards/watch-design.ts';
import { unpackJson } from '../packed-json.ts';
import { editRecord } from '../records/design-record.ts';
import { instant } from '../records/instant.ts';
import { designRow, lockedDesignRow } from './design-rows.ts';

function notMadeYet() {
  return problem('NOT_FOUND', 'This design has no plan yet: it is still being made, or its making failed.');
}

async function editsSince(db: DistrictDb, designId: string, revision: number, seq: number): Promise<Edit[]> {
  const rows = await db
    .selectFrom('design_edit')
    .selectAll()
    .where('design_id', '=', designId)
    .where('revision', '=', revision)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();
  return rows.map(editRecord);
}

/**
 * Decisions that touch what this one touches. One that is sent again because its answer was lost meets itself here: by its `clientId`
 * the sender sees that it was taken.
 */
function inTheWay(edit: BoardEdit, between: readonly Edit[]): readonly Edit[] {
  const touched = touchedBy(edit);
  return between.filter((other) => !touched.isDisjointFrom(touchedBy(other.edit)));
}

function applied(board: Board, edit: BoardEdit): Board {
  try {
    return applyEdit(board, edit);
  } catch (error) {
    if (error instanceof BoardEditError) throw problem('NOT_POSSIBLE', error.message);
    throw error;
  }
}

/** A design on which several people work: its plan, their decisions, and who is there. */
export function designBoardRoutes({ store, boards, presence }: ServerParts) {
  return {
    plan: routes.designs.plan.handler(async ({ input }) => {
      const found = await store.withDistrict(input.districtId, async (db) => {
        const row = await designRow(db, input);
        const revision = input.revision ?? row.revision;
        const made = await db
          .selectFrom('design_plan')
          .select('plan')
          .where('design_id', '=', input.designId)
          .where('revision', '=', revision)
          .executeTakeFirst();
        if (made === undefined) throw notMadeYet();
        return { revision, packed: made.plan, edits: await editsSince(db, input.designId, revision, 0) };
      });
      return { revision: found.revision, plan: unpackJson(found.packed) as Plan, edits: found.edits };
    }),

    overview: routes.designs.overview.handler(async ({ input }) => {
      const { districtId, designId } = input;
      const row = await store.withDistrict(districtId, (db) => designRow(db, input));
      if (row.revision === 0) throw notMadeYet();
      const place = { districtId, designId, rosterId: row.roster_id, revision: row.revision };
      const opened = await boards.open(place);
      const { board } = await store.withDistrict(districtId, (db) => boards.upToDate(db, place, opened));
      return sharedPlanOf(board.plan, board.school, {
        designName: row.name,
        madeAt: instant(row.updated_at),
      });
    }),

    edit: routes.designs.edit.handler(async ({ context, input }) => {
      const { districtId, designId, revision, afterSeq, edit, undoes, clientId } = input;
      const actor = actorOf(context);
      const { roster_id: rosterId } = await store.withDistrict(districtId, (db) => designRow(db, input));
      const place = { districtId, designId, rosterId, revision };
      // Opened before the design is held: reading a roster takes longer than a decision.
      const opened = await boards.open(place);
      const { record, after } = await store.withDistrict(districtId, async (db) => {
        const row = await lockedDesignRow(db, input);
        if (row.revision !== revision)
          throw problem(
            'CONFLICT',
            'The school was designed again in the meantime. Look at the new plan first.',
            {
              edits: [],
            },
          );
        const between = inTheWay(edit, await editsSince(db, designId, revision, afterSeq));
        if (between.length > 0)
          throw problem(
            'CONFLICT',
            `${between[0]?.author.name ?? 'Somebody'} changed the same in the meantime.`,
            {
              edits: between,
            },
          );
        const now = await boards.upToDate(db, place, opened);
        const board = applied(now.board, edit);
        const seq = row.seq + 1;
        const inserted = await db
          .insertInto('design_edit')
          .values({
            district_id: districtId,
            design_id: designId,
            revision,
            seq,
            edit: JSON.stringify(edit),
            undoes,
            author_id: actor.userId,
            author_name: actor.name,
            client_id: clientId,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        await db
          .updateTable('design')
          .set({ seq, measures: JSON.stringify(keyMeasures(board.plan)), updated_at: sql<Date>`now()` })
          .where('id', '=', designId)
          .execute();
        await audit(db, districtId, actor, {
          action: 'design.edit',
          subject: `design:${designId}`,
          detail: { revision, seq, kinds: partsOf(edit).map(({ kind }) => kind) },
        });
        await store.bus.publish(db, `design:${designId}`, { type: 'edit', seq });
        return { record: editRecord(inserted), after: { board, seq } };
      });
      boards.keep(place, after);
      return record;
    }),

    watch: routes.designs.watch.handler(async ({ context, input, lastEventId, signal }) => {
      const actor = actorOf(context);
      const { revision } = await store.withDistrict(input.districtId, (db) => designRow(db, input));
      return followed(signal, (gone) =>
        watchDesign(
          { store, presence },
          input,
          { clientId: input.clientId, name: actor.name, selected: null },
          lastEventId ?? `${revision}.${input.afterSeq}`,
          gone,
        ),
      );
    }),

    present: routes.designs.present.handler(async ({ context, input }) => {
      await store.withDistrict(input.districtId, (db) => designRow(db, input));
      const { clientId, selected } = input;
      const person = { clientId, name: actorOf(context).name, selected };
      const seen = { person, chosenAt: Date.now() };
      await presence.here(input.districtId, input.designId, seen, false);
      return {};
    }),
  };
}
