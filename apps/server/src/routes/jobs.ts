import type { DistrictId, Job, JobId, Permission } from '@staffroom/contract';
import type { DistrictDb, JobRow, Store } from '@staffroom/store';
import { sql } from 'kysely';
import { audit } from '../access/audit-trail.ts';
import type { Actor } from '../app/access.ts';
import { followed } from '../app/followed.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf, schoolsOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { createWakeUp } from '../app/wake-up.ts';
import { cancelSweep } from '../jobs/handlers/sweep-handler.ts';
import { jobWithoutRecords, recordsSeenBy } from '../privacy/without-records.ts';
import { hasEnded, jobRecord } from '../records/job-record.ts';
import { pageOfRows, timeKey } from '../records/keyset.ts';

interface JobPlace {
  readonly districtId: DistrictId;
  readonly jobId: JobId;
}

/** A job as somebody may see it. */
function toldJob(row: JobRow, actor: Actor, districtId: DistrictId): Job {
  const job = jobRecord(row);
  return recordsSeenBy(actor, districtId)(job.schoolId) ? job : jobWithoutRecords(job);
}

/** A job is looked at again after so long even if nobody said that it changed. */
const watchInterval = 15_000;

function noJob() {
  return problem('NOT_FOUND', 'There is no such job, or none that you may see.');
}

/** A job that somebody may see or change: of one of their schools, or started by themselves. */
async function visibleJob(
  db: DistrictDb,
  { districtId, jobId }: JobPlace,
  actor: Actor,
  permission: Permission,
): Promise<JobRow> {
  const row = await db.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirst();
  if (row === undefined) throw noJob();
  const schools = schoolsOf(actor, districtId, permission);
  const isOwn = row.created_by === actor.userId;
  // Branding: ids that the server itself wrote.
  const isInSchool = row.school_id !== null && schools?.has(row.school_id as Job['schoolId'] & string);
  if (schools === null || isOwn || isInSchool === true) return row;
  throw noJob();
}

/** Jobs: what is being worked on, and how far it is. */
export function jobRoutes({ store }: ServerParts) {
  const requestStop = (place: JobPlace, actor: Actor, how: 'stop' | 'cancel'): Promise<Job> =>
    store.withDistrict(place.districtId, async (db) => {
      const row = await visibleJob(db, place, actor, 'design.edit');
      if (hasEnded(row.state)) return toldJob(row, actor, place.districtId);
      await audit(db, place.districtId, actor, {
        action: `job.${how}`,
        subject: `job:${row.id}`,
        detail: { kind: row.kind },
      });
      const asked = await store.queue.requestStop(db, row.id, how);
      // Once its cases are with the queue nobody works on the sweep itself who could heed the wish.
      if (row.kind !== 'sweep' || row.state === 'waiting') return toldJob(asked, actor, place.districtId);
      await cancelSweep(store, db, row);
      return toldJob(await visibleJob(db, place, actor, 'design.edit'), actor, place.districtId);
    });

  return {
    list: routes.jobs.list.handler(async ({ context, input }) => {
      const actor = actorOf(context);
      const after = timeKey(input.cursor);
      const { districtId, schoolId, kind } = input;
      const visible = schoolsOf(actor, districtId, 'school.read');
      const rows = await store.withDistrict(districtId, (db) =>
        db
          .selectFrom('job')
          .selectAll()
          .select(sql<string>`created_at::text`.as('time_key'))
          // The cases of a sweep are told by the sweep.
          .$if(kind === undefined, (query) => query.where('kind', '!=', 'sweepCase'))
          .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'design'))
          .$if(schoolId !== undefined, (query) => query.where('school_id', '=', schoolId ?? ''))
          .$if(visible !== null, (query) =>
            query.where((either) =>
              either.or([
                either('school_id', 'in', [...(visible ?? [])]),
                either('created_by', '=', actor.userId),
              ]),
            ),
          )
          .$if(after !== null, (query) =>
            query.where(sql<boolean>`(created_at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
          )
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(input.limit + 1)
          .execute(),
      );
      return pageOfRows(
        rows,
        input.limit,
        (row) => toldJob(row, actor, districtId),
        (row) => [row.time_key, row.id],
      );
    }),

    get: routes.jobs.get.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const actor = actorOf(context);
        return toldJob(await visibleJob(db, input, actor, 'school.read'), actor, input.districtId);
      }),
    ),

    watch: routes.jobs.watch.handler(async ({ context, input, signal }) => {
      const actor = actorOf(context);
      await store.withDistrict(input.districtId, (db) => visibleJob(db, input, actor, 'school.read'));
      return followed(signal, (gone) => watchJob(store, input, actor, gone));
    }),

    stop: routes.jobs.stop.handler(({ context, input }) => requestStop(input, actorOf(context), 'stop')),
    cancel: routes.jobs.cancel.handler(({ context, input }) =>
      requestStop(input, actorOf(context), 'cancel'),
    ),
  };
}

/** The job as it is, then each change of it until it has ended. */
async function* watchJob(
  store: Store,
  place: JobPlace,
  actor: Actor,
  gone: AbortSignal,
): AsyncGenerator<Job, void, void> {
  const wakeUp = createWakeUp(gone);
  const unsubscribe = store.bus.subscribe(`job:${place.jobId}`, () => wakeUp.wake());
  let told = '';
  try {
    while (!gone.aborted) {
      const row = await store.withDistrict(place.districtId, (db) =>
        visibleJob(db, place, actor, 'school.read'),
      );
      const job = toldJob(row, actor, place.districtId);
      const text = JSON.stringify(job);
      if (text !== told) yield job;
      told = text;
      if (hasEnded(job.state)) return;
      await wakeUp.wait(watchInterval);
    }
  } finally {
    unsubscribe();
  }
}
