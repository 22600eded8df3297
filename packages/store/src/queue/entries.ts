import { sql } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Bus } from '../bus/bus.ts';
import { asOwner, type DistrictDb, type SystemDb } from '../tenancy/transactions.ts';
import type { JobRow } from './job.ts';

/** The one queue: priority decides across all kinds of jobs. */
export const queueName = 'jobs';

/** The topic on which workers hear that there is something to do. */
export const queueTopic = 'queue';

/** What stands in the queue: the job's row holds everything else. */
export interface QueueEntry {
  readonly districtId: string;
  readonly jobId: string;
}

const hour = 3600;

/** A worker that has not been heard of for so long is dead, and its job is given to another. */
const heartbeatSeconds = 10;

/** Settings of the queue. How often a job is tried is decided by its row, so that the queue itself never gives up. */
export const queueSettings = {
  heartbeatSeconds,
  retryLimit: 1000,
  retryDelay: 1,
  expireInSeconds: 23 * hour,
  retentionSeconds: 90 * 24 * hour,
  deleteAfterSeconds: hour,
};

/** Puts jobs into the queue, in the transaction that accepts them. */
export async function enqueue(
  boss: PgBoss,
  bus: Bus,
  db: DistrictDb,
  jobs: readonly Pick<JobRow, 'district_id' | 'id' | 'priority'>[],
  startAfterSeconds = 0,
): Promise<void> {
  await asOwner(db, () =>
    boss.insert(
      queueName,
      jobs.map((job) => ({
        data: { districtId: job.district_id, jobId: job.id } satisfies QueueEntry,
        priority: job.priority,
        ...(startAfterSeconds > 0 ? { startAfter: startAfterSeconds } : {}),
      })),
      { db: fromKysely(db) },
    ),
  );
  await bus.publish(db, queueTopic, { type: 'accepted' });
}

const adoptionLock = 7_405_118;

/**
 * Puts jobs into the queue that have not ended and stand in it no more, as after a restored backup.
 *
 * @returns How many there were.
 */
export async function enqueueLost(boss: PgBoss, bus: Bus, db: SystemDb): Promise<number> {
  await sql`select pg_advisory_xact_lock(${adoptionLock})`.execute(db);
  const open = await db
    .selectFrom('job')
    .select(['district_id', 'id', 'priority'])
    .where('state', 'not in', ['done', 'failed', 'cancelled'])
    .execute();
  if (open.length === 0) return 0;
  const { rows } = await asOwner(db, () =>
    sql<{ id: string }>`
      select data ->> 'jobId' as id from queue.job
      where name = ${queueName} and state in ('created', 'retry', 'active')`.execute(db),
  );
  const queued = new Set(rows.map((row) => row.id));
  const lost = open.filter((job) => !queued.has(job.id));
  if (lost.length > 0) await enqueue(boss, bus, db, lost);
  return lost.length;
}

/** Takes the entries of a district out of the queue, and answers how many there were. */
export async function forgetDistrict(db: DistrictDb, districtId: string): Promise<number> {
  const { numAffectedRows = 0n } = await asOwner(db, () =>
    sql`delete from queue.job where name = ${queueName} and data->>'districtId' = ${districtId}`.execute(db),
  );
  return Number(numAffectedRows);
}
