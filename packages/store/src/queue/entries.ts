import { fromKysely, type PgBoss } from 'pg-boss';
import type { Bus } from '../bus/bus.ts';
import { asOwner, type DistrictDb } from '../tenancy/transactions.ts';
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
export const heartbeatSeconds = 10;

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
  jobs: readonly JobRow[],
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
