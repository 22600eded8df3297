import { randomUUID } from 'node:crypto';
import type { Design, DesignId, DesignRequestInput, Job, UserId } from '@staffroom/contract';
import { optionalModelById } from '@staffroom/knowledge';
import type { DistrictDb } from '@staffroom/store';
import { audit } from '../access/audit-trail.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { jobPriorities, type JobRequest } from '../jobs/job-requests.ts';
import { hasEnded, jobRecord } from '../records/job-record.ts';
import { designAfter, lockedDesignRow, type DesignPlace } from './design-rows.ts';

function modelNameOf({ modelId }: DesignRequestInput): string {
  const model = optionalModelById(modelId);
  if (model === null)
    throw problem('NOT_POSSIBLE', `There is no staffing model "${modelId}". Choose one from the catalogue.`);
  return model.name;
}

/** Designs are made by jobs: a new one, or one once more. */
export function designMakingRoutes({ store }: ServerParts) {
  /** Accepts the work on a design that is in the database already, in the same transaction. */
  async function accept(
    db: DistrictDb,
    place: DesignPlace,
    title: string,
    request: JobRequest<'design'>,
    createdBy: UserId,
  ): Promise<{ design: Design; job: Job }> {
    const job = await store.queue.accept(db, {
      districtId: place.districtId,
      kind: 'design',
      title,
      schoolId: place.schoolId,
      designId: place.designId,
      request,
      priority: jobPriorities.design,
      createdBy,
    });
    await db.updateTable('design').set({ job_id: job.id }).where('id', '=', place.designId).execute();
    return { design: await designAfter(db, place), job: jobRecord(job) };
  }

  return {
    create: routes.designs.create.handler(({ context, input }) => {
      const { districtId, schoolId, rosterId, name, request } = input;
      const actor = actorOf(context);
      const modelName = modelNameOf(request);
      return store.withDistrict(districtId, async (db) => {
        const roster = await db
          .selectFrom('roster')
          .select('id')
          .where('id', '=', rosterId)
          .where('school_id', '=', schoolId)
          .executeTakeFirst();
        if (roster === undefined)
          throw problem('NOT_FOUND', 'There is no such roster of this school. Import one first.');
        // Branding: the id of the row that follows.
        const designId = randomUUID() as DesignId;
        await db
          .insertInto('design')
          .values({
            district_id: districtId,
            id: designId,
            school_id: schoolId,
            roster_id: rosterId,
            name,
            model_id: request.modelId,
            model_name: modelName,
            request: JSON.stringify(request),
            created_by: actor.userId,
          })
          .execute();
        await audit(db, districtId, actor, {
          action: 'design.create',
          subject: `design:${designId}`,
          detail: { name, modelId: request.modelId },
        });
        return accept(
          db,
          { districtId, schoolId, designId },
          name,
          { designId, schoolId, rosterId, request, pinsOfRevision: null },
          actor.userId,
        );
      });
    }),

    again: routes.designs.again.handler(({ context, input }) => {
      const { districtId, schoolId, designId } = input;
      const actor = actorOf(context);
      if (input.request !== undefined) modelNameOf(input.request);
      return store.withDistrict(districtId, async (db) => {
        const row = await lockedDesignRow(db, input);
        await refuseWhileWorkedOn(db, row.job_id);
        await audit(db, districtId, actor, { action: 'design.again', subject: `design:${designId}` });
        return accept(
          db,
          input,
          row.name,
          {
            designId,
            schoolId,
            // Branding, and a request that was parsed when it was stored.
            rosterId: row.roster_id as JobRequest<'design'>['rosterId'],
            request: input.request ?? (row.request as DesignRequestInput),
            pinsOfRevision: row.revision === 0 ? null : row.revision,
          },
          actor.userId,
        );
      });
    }),
  };
}

async function refuseWhileWorkedOn(db: DistrictDb, jobId: string | null): Promise<void> {
  if (jobId === null) return;
  const job = await db.selectFrom('job').select('state').where('id', '=', jobId).executeTakeFirst();
  if (job !== undefined && !hasEnded(job.state))
    throw problem(
      'IN_USE',
      'This is being designed at the moment. Stop that with the best so far, or cancel it.',
    );
}
