import type { DesignId } from '@staffroom/contract';
import type { StudioEdit } from '@staffroom/exchange';
import type { BoardEdit } from '@staffroom/school';
import { JobFailedError, type Store } from '@staffroom/store';
import { jobRequestSchemas, type JobRequest } from '../job-requests.ts';
import type { Task } from '../tasks/task.ts';
import { answerOf } from './answer-of.ts';
import { auditJob } from './audit-job.ts';
import type { MakeHandler } from './handler-tools.ts';

type PinsOf = Extract<Task, { kind: 'design' }>['pinsOf'];

/** Designs a school and keeps the plan as the next revision of its design, whole or not at all. */
export const designHandler: MakeHandler =
  ({ store, tasks }) =>
  async ({ job, signal, stopSignal, progress, finish }) => {
    const request = jobRequestSchemas.design.parse(job.request);
    const began = Date.now();
    const roster = await rosterFor(store, job.district_id, request.rosterId);
    const result = await answerOf(
      tasks.run(
        {
          kind: 'design',
          rosterId: request.rosterId,
          school: roster.school,
          format: roster.format,
          request: request.request,
          pinsOf: await pinsFor(store, job.district_id, request),
          keeps: 'plan',
        },
        {
          stop: stopSignal,
          cancel: signal,
          onProgress: ({ message, fraction, value, bound }) =>
            progress({ message, fraction, value, bound, elapsed: Date.now() - began }),
        },
      ),
    );
    if (result.kind !== 'designed' || result.plan === null)
      throw new Error(`Designing answered with ${result.kind}`);
    const { plan, measures, modelName, teams } = result;
    await finish(async (db) => {
      const design = await db
        .selectFrom('design')
        .select('revision')
        .where('id', '=', request.designId)
        .forUpdate()
        .executeTakeFirst();
      if (design === undefined) throw removed('The design was removed while it was being worked on.');
      const latest = await db
        .selectFrom('design_plan')
        .select((select) => select.fn.max('revision').as('revision'))
        .where('design_id', '=', request.designId)
        .executeTakeFirst();
      const revision = (latest?.revision ?? 0) + 1;
      await db
        .insertInto('design_plan')
        .values({
          district_id: job.district_id,
          design_id: request.designId,
          revision,
          plan: Buffer.from(plan),
          job_id: job.id,
        })
        .execute();
      await db
        .updateTable('design')
        .set({
          revision,
          seq: 0,
          model_id: request.request.modelId,
          model_name: modelName,
          request: JSON.stringify(request.request),
          measures: JSON.stringify(measures),
          team_count: teams,
          updated_at: new Date(),
        })
        .where('id', '=', request.designId)
        .execute();
      await auditJob(db, job, 'design.made', `design:${request.designId}`, {
        revision,
        modelId: request.request.modelId,
      });
      await store.bus.publish(db, `design:${request.designId}`, { type: 'revision' });
      return { kind: 'designed', designId: request.designId satisfies DesignId, revision };
    });
  };

function removed(message: string): JobFailedError {
  return new JobFailedError({ code: 'request', message, problems: [], rules: [] });
}

/** The packed roster of a design or a case. */
export async function rosterFor(
  store: Store,
  districtId: string,
  rosterId: string,
): Promise<{ readonly school: Uint8Array; readonly format: string }> {
  const roster = await store.withDistrict(districtId, (db) =>
    db.selectFrom('roster').select(['school', 'format']).where('id', '=', rosterId).executeTakeFirst(),
  );
  if (roster === undefined)
    throw removed('The roster was removed before the work began. Import it again, then design again.');
  return roster;
}

async function pinsFor(store: Store, districtId: string, request: JobRequest<'design'>): Promise<PinsOf> {
  const revision = request.pinsOfRevision;
  if (revision === null) return null;
  const made = await planWithEdits(store, districtId, request.designId, revision);
  return made === null ? null : { plan: made.plan, edits: made.edits.map(({ edit }) => edit) };
}

/** A packed plan and the decisions by hand since, in order; null where there is no such revision. */
export async function planWithEdits(
  store: Store,
  districtId: string,
  designId: string,
  revision: number,
): Promise<{ readonly plan: Uint8Array; readonly edits: readonly StudioEdit[] } | null> {
  return store.withDistrict(districtId, async (db) => {
    const made = await db
      .selectFrom('design_plan')
      .select('plan')
      .where('design_id', '=', designId)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (made === undefined) return null;
    const rows = await db
      .selectFrom('design_edit')
      .select(['seq', 'edit', 'undoes', 'author_name', 'at'])
      .where('design_id', '=', designId)
      .where('revision', '=', revision)
      .orderBy('seq')
      .execute();
    return {
      plan: made.plan,
      edits: rows.map(({ seq, edit, undoes, author_name, at }) => ({
        seq,
        // Stored by designs.edit after it was parsed and applied.
        edit: edit as BoardEdit,
        undoes,
        author: author_name,
        at: at.toISOString(),
      })),
    };
  });
}
