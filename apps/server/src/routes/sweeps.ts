import { randomUUID } from 'node:crypto';
import type { DistrictId, Job, Sweep, SweepId, SweepRequest } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { audit } from '../access/audit-trail.ts';
import type { Actor } from '../app/access.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf, schoolsOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { caseWithoutRecords, recordsSeenBy } from '../privacy/without-records.ts';
import { jobPriorities, type JobRequest } from '../jobs/job-requests.ts';
import { pointCount } from '../jobs/sweep-cases.ts';
import { jobRecord } from '../records/job-record.ts';
import { numberKey, pageOfRows, timeKey } from '../records/keyset.ts';
import { findSweepCases, findSweeps, type SweepPlace } from '../records/sweep-record.ts';

/** The largest sweep: a model with four values of four parameters over two hundred schools. */
const mostCases = 100_000;

/** Sweeps: one model or several over a grid of parameters, on one school or many. */
export function sweepRoutes({ store }: ServerParts) {
  return {
    list: routes.sweeps.list.handler(async ({ context, input }) => {
      const found = await store.withDistrict(input.districtId, (db) =>
        findSweeps(db, {
          within: schoolsOf(actorOf(context), input.districtId, 'design.read'),
          schoolId: input.schoolId,
          after: timeKey(input.cursor),
          limit: input.limit + 1,
        }),
      );
      return pageOfRows(
        found,
        input.limit,
        ({ sweep }) => sweep,
        (each) => [each.timeKey, each.sweep.id],
      );
    }),

    start: routes.sweeps.start.handler(({ context, input: { districtId, ...request } }) =>
      store.withDistrict(districtId, (db) => begin(db, districtId, request, actorOf(context))),
    ),

    startForSchool: routes.sweeps.startForSchool.handler(
      ({ context, input: { districtId, schoolId, ...request } }) =>
        store.withDistrict(districtId, (db) =>
          begin(db, districtId, { ...request, schoolIds: [schoolId] }, actorOf(context)),
        ),
    ),

    get: routes.sweeps.get.handler(({ context, input }) =>
      store.withDistrict(input.districtId, (db) => visibleSweep(db, input, actorOf(context))),
    ),

    cases: routes.sweeps.cases.handler(async ({ context, input }) => {
      const cases = await store.withDistrict(input.districtId, async (db) => {
        await visibleSweep(db, input, actorOf(context));
        return findSweepCases(db, input, numberKey(input.cursor), input.limit + 1);
      });
      const isSeen = recordsSeenBy(actorOf(context), input.districtId);
      return pageOfRows(
        cases,
        input.limit,
        (each) => (isSeen(each.schoolId) ? each : caseWithoutRecords(each)),
        ({ number }) => [number],
      );
    }),
  };

  /** Accepts a sweep with the job that works on it. */
  async function begin(
    db: DistrictDb,
    districtId: DistrictId,
    request: SweepRequest,
    actor: Actor,
  ): Promise<{ sweep: Sweep; job: Job }> {
    const { schoolIds } = request;
    const { count } = await db
      .selectFrom('school')
      .select((select) => select.fn.countAll<string | number>().as('count'))
      .where((where) =>
        where.exists(where.selectFrom('roster').select('id').whereRef('roster.school_id', '=', 'school.id')),
      )
      .$if(schoolIds !== null, (query) => query.where('id', 'in', schoolIds ?? []))
      .executeTakeFirstOrThrow();
    const schools = Number(count);
    if (schools === 0) throw problem('NOT_POSSIBLE', 'None of these schools has a roster. Import one first.');
    if (schoolIds !== null && schools < new Set(schoolIds).size)
      throw problem(
        'NOT_POSSIBLE',
        `${new Set(schoolIds).size - schools} of these schools have no roster, or are not here.`,
      );
    const cases = schools * request.requests.length * pointCount(request.grid);
    if (cases > mostCases)
      throw problem(
        'NOT_POSSIBLE',
        `That would be ${cases} cases; a sweep may have ${mostCases}. Take fewer values.`,
      );
    // Branding: the id of the row that follows.
    const sweepId = randomUUID() as SweepId;
    const job = await store.queue.accept(db, {
      districtId,
      kind: 'sweep',
      title: request.name,
      ...(schoolIds?.length === 1 && schoolIds[0] !== undefined ? { schoolId: schoolIds[0] } : {}),
      request: { sweepId } satisfies JobRequest<'sweep'>,
      priority: jobPriorities.sweep,
      createdBy: actor.userId,
    });
    await db
      .insertInto('sweep')
      .values({
        district_id: districtId,
        id: sweepId,
        name: request.name,
        request: JSON.stringify(request),
        job_id: job.id,
        case_count: cases,
        created_by: actor.userId,
      })
      .execute();
    await audit(db, districtId, actor, {
      action: 'sweep.start',
      subject: `sweep:${sweepId}`,
      detail: { name: request.name, schools, cases },
    });
    return { sweep: await visibleSweep(db, { districtId, sweepId }, actor), job: jobRecord(job) };
  }
}

async function visibleSweep(
  db: DistrictDb,
  { districtId, sweepId }: SweepPlace,
  actor: Actor,
): Promise<Sweep> {
  const within = schoolsOf(actor, districtId, 'design.read');
  const [found] = await findSweeps(db, { id: sweepId, within, limit: 1 });
  if (found === undefined) throw problem('NOT_FOUND', 'There is no such sweep, or none that you may see.');
  return found.sweep;
}
