import { SweepRequestSchema, type SweepId } from '@staffroom/contract';
import { JobFailedError, type DistrictDb, type JobRow, type NewJob, type Store } from '@staffroom/store';
import { sql } from 'kysely';
import { jobPriorities, jobRequestSchemas, type JobRequest } from '../job-requests.ts';
import { casesOf } from '../sweep-cases.ts';
import type { MakeHandler } from './handler-tools.ts';

/** How many cases go to the database in one statement. */
const casesAtOnce = 500;

/** Hands the cases of a sweep to the queue, each a job of its own. The last of them ends the sweep. */
export const sweepHandler: MakeHandler =
  ({ store }) =>
  async ({ job, progress, handOver }) => {
    const { sweepId } = jobRequestSchemas.sweep.parse(job.request);
    progress({ message: 'preparing the cases', fraction: 0 });
    await handOver(async (db) => {
      const sweep = await db
        .selectFrom('sweep')
        .select('request')
        .where('id', '=', sweepId)
        .executeTakeFirst();
      if (sweep === undefined) throw gone('The sweep was removed before it began.');
      await addCases(db, job, sweepId, sweep.request);
      await acceptCases(store, db, job, sweepId);
      await tellSweep(store, db, sweepId);
    });
  };

/** Writes the cases that are not there yet. Schools without a roster by now have none. */
async function addCases(db: DistrictDb, job: JobRow, sweepId: SweepId, stored: unknown): Promise<void> {
  const request = SweepRequestSchema.parse(stored);
  const schools = await db
    .selectFrom('school')
    .innerJoin('district', 'district.district_id', 'school.district_id')
    .select(['id', sql<string | null>`coalesce(school.state, district.state)`.as('state')])
    .where((where) =>
      where.exists(
        where.selectFrom('roster').select('roster.id').whereRef('roster.school_id', '=', 'school.id'),
      ),
    )
    .$if(request.schoolIds !== null, (query) => query.where('id', 'in', request.schoolIds ?? []))
    .orderBy('school.name')
    .orderBy('id')
    .execute();
  const cases = casesOf(request, schools);
  if (cases.length === 0) throw gone('None of the schools has a roster any more. Import one first.');
  for (let from = 0; from < cases.length; from += casesAtOnce) {
    await db
      .insertInto('sweep_case')
      .values(
        cases.slice(from, from + casesAtOnce).map((each, index) => ({
          district_id: job.district_id,
          sweep_id: sweepId,
          number: from + index + 1,
          school_id: each.schoolId,
          request: JSON.stringify(each.request),
          point: JSON.stringify(each.point),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await db.updateTable('sweep').set({ case_count: cases.length }).where('id', '=', sweepId).execute();
}

/** Accepts a job for each case that has neither its result nor a job. */
async function acceptCases(store: Store, db: DistrictDb, job: JobRow, sweepId: SweepId): Promise<void> {
  const [waiting, accepted] = [
    await db
      .selectFrom('sweep_case')
      .select(['number', 'school_id'])
      .where('sweep_id', '=', sweepId)
      .where('state', '=', 'waiting')
      .orderBy('number')
      .execute(),
    await openCaseJobs(db, sweepId),
  ];
  const numbers = new Set(accepted.map(({ number }) => number));
  const jobs = waiting
    .filter(({ number }) => !numbers.has(number))
    .map(({ number, school_id }): NewJob => ({
      districtId: job.district_id,
      kind: 'sweepCase',
      title: `${job.title}, case ${number}`,
      schoolId: school_id,
      request: { sweepId, number } satisfies JobRequest<'sweepCase'>,
      priority: jobPriorities.sweepCase,
      createdBy: job.created_by,
    }));
  for (let from = 0; from < jobs.length; from += casesAtOnce)
    await store.queue.acceptMany(db, jobs.slice(from, from + casesAtOnce));
}

async function openCaseJobs(
  db: DistrictDb,
  sweepId: string,
): Promise<readonly { readonly id: string; readonly number: number }[]> {
  const rows = await db
    .selectFrom('job')
    .select(['id', 'request'])
    .where('kind', '=', 'sweepCase')
    .where('state', 'not in', ['done', 'failed', 'cancelled'])
    .execute();
  return rows.flatMap(({ id, request }) => {
    const own = jobRequestSchemas.sweepCase.parse(request);
    return own.sweepId === sweepId ? [{ id, number: own.number }] : [];
  });
}

/** Tells how far a sweep is, and ends it with its last case. The transaction must see every case that has ended. */
export async function tellSweep(store: Store, db: DistrictDb, sweepId: SweepId): Promise<void> {
  const sweep = await db
    .selectFrom('sweep')
    .select(['job_id', 'case_count'])
    .where('id', '=', sweepId)
    // Of two cases that end together the second waits here and then sees the first.
    .forUpdate()
    .executeTakeFirst();
  if (sweep === undefined || sweep.job_id === null) return;
  const { waiting } = await db
    .selectFrom('sweep_case')
    .select((select) => select.fn.countAll<string>().as('waiting'))
    .where('sweep_id', '=', sweepId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  const left = Number(waiting);
  if (left === 0) return store.queue.end(db, sweep.job_id, { kind: 'swept', sweepId });
  const done = sweep.case_count - left;
  await store.queue.tell(db, sweep.job_id, {
    message: `${done} of ${sweep.case_count} cases designed`,
    fraction: done / Math.max(1, sweep.case_count),
  });
}

/** Ends a sweep and all of its cases that have not ended; what was designed stays. */
export async function cancelSweep(store: Store, db: DistrictDb, sweepJob: JobRow): Promise<void> {
  const { sweepId } = jobRequestSchemas.sweep.parse(sweepJob.request);
  for (const { id } of await openCaseJobs(db, sweepId)) await store.queue.requestStop(db, id, 'cancel');
  await store.queue.end(db, sweepJob.id, 'cancelled');
}

function gone(message: string): JobFailedError {
  return new JobFailedError({ code: 'noSchool', message, problems: [], rules: [] });
}
