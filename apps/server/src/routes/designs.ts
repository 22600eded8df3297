import { randomUUID } from 'node:crypto';
import type { DesignId } from '@staffroom/contract';
import { keyMeasures } from '@staffroom/design';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { audit } from '../access/audit-trail.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { designRecord, type DesignRow } from '../records/design-record.ts';
import { pageOfRows, timeKey } from '../records/keyset.ts';
import { cancelJobsOf } from './cancel-jobs.ts';
import { designAfter, designRow, lockedDesignRow } from './design-rows.ts';

/** Designs of a school: list, keep copies, rename, remove, return to an earlier revision. */
export function designRoutes({ store, boards }: ServerParts) {
  return {
    list: routes.designs.list.handler(async ({ input }) => {
      const after = timeKey(input.cursor);
      const rows = await store.withDistrict(input.districtId, (db) =>
        db
          .selectFrom('design')
          .selectAll()
          .select(sql<string>`created_at::text`.as('time_key'))
          .where('school_id', '=', input.schoolId)
          .$if(after !== null, (query) =>
            query.where(sql<boolean>`(created_at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
          )
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(input.limit + 1)
          .execute(),
      );
      return pageOfRows(rows, input.limit, designRecord, (row) => [row.time_key, row.id]);
    }),

    get: routes.designs.get.handler(async ({ input }) =>
      store.withDistrict(input.districtId, (db) => designAfter(db, input)),
    ),

    copy: routes.designs.copy.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const source = await designRow(db, input);
        // Branding: the id of the row that follows.
        const copyId = randomUUID() as DesignId;
        const isMade = source.revision > 0;
        await db
          .insertInto('design')
          .values({
            district_id: input.districtId,
            id: copyId,
            school_id: source.school_id,
            roster_id: source.roster_id,
            name: input.name,
            model_id: source.model_id,
            model_name: source.model_name,
            request: JSON.stringify(source.request),
            is_scenario: source.is_scenario,
            revision: isMade ? 1 : 0,
            seq: source.seq,
            measures: JSON.stringify(source.measures),
            team_count: source.team_count,
            created_by: actorOf(context).userId,
          })
          .execute();
        if (isMade) await copyRevision(db, source, source.revision, copyId, 1);
        await audit(db, input.districtId, actorOf(context), {
          action: 'design.copy',
          subject: `design:${copyId}`,
          detail: { of: source.id, name: input.name },
        });
        return designAfter(db, { ...input, designId: copyId });
      }),
    ),

    change: routes.designs.change.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        await lockedDesignRow(db, input);
        const { name, isScenario } = input;
        await db
          .updateTable('design')
          .set({
            ...(name === undefined ? {} : { name }),
            ...(isScenario === undefined ? {} : { is_scenario: isScenario }),
            updated_at: sql<Date>`now()`,
          })
          .where('id', '=', input.designId)
          .execute();
        await audit(db, input.districtId, actorOf(context), {
          action: 'design.change',
          subject: `design:${input.designId}`,
          detail: { name, isScenario },
        });
        await store.bus.publish(db, `design:${input.designId}`, { type: 'design' });
        return designAfter(db, input);
      }),
    ),

    remove: routes.designs.remove.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const { name } = await lockedDesignRow(db, input);
        await cancelJobsOf(store, db, { designId: input.designId });
        await db.deleteFrom('design').where('id', '=', input.designId).execute();
        await audit(db, input.districtId, actorOf(context), {
          action: 'design.remove',
          subject: `design:${input.designId}`,
          detail: { name },
        });
        await store.bus.publish(db, `design:${input.designId}`, { type: 'removed' });
        return {};
      }),
    ),

    restore: routes.designs.restore.handler(async ({ context, input }) => {
      const { districtId, designId, revision: earlier } = input;
      const { roster_id: rosterId } = await store.withDistrict(districtId, (db) => designRow(db, input));
      const { board } = await boards.open({ districtId, designId, rosterId, revision: earlier });
      const { plan } = board;
      return store.withDistrict(districtId, async (db) => {
        const row = await lockedDesignRow(db, input);
        if (earlier === row.revision)
          throw problem(
            'NOT_POSSIBLE',
            `Revision ${earlier} is the latest already. Undo decisions one by one instead.`,
          );
        const revision = (await lastRevision(db, designId)) + 1;
        const seq = await copyRevision(db, row, earlier, designId, revision);
        await db
          .updateTable('design')
          .set({
            revision,
            seq,
            model_id: plan.request.modelId,
            model_name: plan.request.modelName,
            measures: JSON.stringify(keyMeasures(plan)),
            team_count: plan.teams.length,
            updated_at: sql<Date>`now()`,
          })
          .where('id', '=', designId)
          .execute();
        await audit(db, districtId, actorOf(context), {
          action: 'design.restore',
          subject: `design:${designId}`,
          detail: { earlier, revision },
        });
        await store.bus.publish(db, `design:${designId}`, { type: 'revision' });
        return designAfter(db, input);
      });
    }),
  };
}

async function lastRevision(db: DistrictDb, designId: DesignId): Promise<number> {
  const latest = await db
    .selectFrom('design_plan')
    .select((select) => select.fn.max('revision').as('revision'))
    .where('design_id', '=', designId)
    .executeTakeFirst();
  return latest?.revision ?? 0;
}

/** Copies a plan with its decisions by hand to another design or revision; answers how many decisions there are. */
async function copyRevision(
  db: DistrictDb,
  from: DesignRow,
  revision: number,
  designId: DesignId,
  toRevision: number,
): Promise<number> {
  const plans = await db
    .insertInto('design_plan')
    .columns(['district_id', 'design_id', 'revision', 'plan', 'pins_hash', 'job_id'])
    .expression((select) =>
      select
        .selectFrom('design_plan')
        .select(['district_id', sql<string>`${designId}::uuid`.as('design_id')])
        .select([sql<number>`${toRevision}::int`.as('revision'), 'plan', 'pins_hash', 'job_id'])
        .where('design_id', '=', from.id)
        .where('revision', '=', revision),
    )
    .executeTakeFirst();
  if (plans.numInsertedOrUpdatedRows === 0n)
    throw problem('NOT_FOUND', `${from.name} has no revision ${revision}.`);
  const edits = await db
    .insertInto('design_edit')
    .columns([
      'district_id',
      'design_id',
      'revision',
      'seq',
      'edit',
      'undoes',
      'author_id',
      'author_name',
      'client_id',
      'at',
    ])
    .expression((select) =>
      select
        .selectFrom('design_edit')
        .select(['district_id', sql<string>`${designId}::uuid`.as('design_id')])
        .select([sql<number>`${toRevision}::int`.as('revision'), 'seq', 'edit', 'undoes'])
        .select(['author_id', 'author_name', 'client_id', 'at'])
        .where('design_id', '=', from.id)
        .where('revision', '=', revision),
    )
    .executeTakeFirst();
  return Number(edits.numInsertedOrUpdatedRows ?? 0n);
}
