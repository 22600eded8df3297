import { sql } from 'kysely';
import type { Bus } from '../bus/bus.ts';
import type { DistrictDb } from '../tenancy/transactions.ts';
import {
  jobTopic,
  type JobFailure,
  type JobProgress,
  type JobResult,
  type JobRow,
  type JobState,
} from './job.ts';

/** What may change of a job's row. */
export interface JobChange {
  readonly state?: JobState;
  readonly attempts?: number;
  readonly progress?: JobProgress;
  readonly result?: JobResult;
  readonly failure?: JobFailure;
  readonly hasStarted?: true;
  readonly hasEnded?: true;
}

/** Reads a job and keeps everybody else from changing it until the transaction ends; null where it is gone. */
export async function lockJob(db: DistrictDb, jobId: string): Promise<JobRow | null> {
  const row = await db.selectFrom('job').selectAll().where('id', '=', jobId).forUpdate().executeTakeFirst();
  return row ?? null;
}

/** Changes a job that the transaction has locked, and tells its topic. */
export async function changeJob(db: DistrictDb, bus: Bus, jobId: string, change: JobChange): Promise<JobRow> {
  const row = await db
    .updateTable('job')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.attempts === undefined ? {} : { attempts: change.attempts }),
      ...(change.progress === undefined ? {} : { progress: JSON.stringify(change.progress) }),
      ...(change.result === undefined ? {} : { result: JSON.stringify(change.result) }),
      ...(change.failure === undefined ? {} : { failure: JSON.stringify(change.failure) }),
      ...(change.hasStarted === undefined ? {} : { started_at: sql<Date>`coalesce(started_at, now())` }),
      ...(change.hasEnded === undefined ? {} : { ended_at: sql<Date>`now()` }),
    })
    .where('id', '=', jobId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await bus.publish(db, jobTopic(jobId), { type: 'job', state: row.state });
  return row;
}
