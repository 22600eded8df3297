import { PgBoss, type Db } from 'pg-boss';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Bus } from '../bus/bus.ts';
import type { DistrictDb, SystemDb } from '../tenancy/transactions.ts';
import {
  enqueue,
  enqueueLost,
  forgetDistrict,
  type QueueEntry,
  queueName,
  queueSettings,
  queueTopic,
} from './entries.ts';
import {
  hasEnded,
  type JobHandlers,
  type JobProgress,
  type JobResult,
  type JobRow,
  type NewJob,
} from './job.ts';
import { changeJob, lockJob } from './job-row.ts';
import { runJob, type JobSurroundings } from './run-job.ts';

export interface WorkOptions {
  /** How many jobs at a time. */
  readonly concurrency: number;
  /** Told of every fault; the job is tried again or fails by itself. */
  readonly onError?: (error: unknown, job: JobRow | null) => void;
}

/** Jobs that survive whoever works on them. */
export interface JobQueue {
  /** Accepts a job: its row and its place in the queue come with the transaction, or neither does. */
  accept(db: DistrictDb, job: NewJob): Promise<JobRow>;
  /** Accepts many jobs at once. */
  acceptMany(db: DistrictDb, jobs: readonly NewJob[]): Promise<readonly JobRow[]>;
  /**
   * Asks for the best so far (`stop`) or for nothing (`cancel`). A job that waits is cancelled at once either way; one that has ended
   * stays as it is.
   *
   * @throws Error where the district has no such job.
   */
  requestStop(db: DistrictDb, jobId: string, how: 'stop' | 'cancel'): Promise<JobRow>;
  /** Tells how far a job is that was handed over. */
  tell(db: DistrictDb, jobId: string, progress: JobProgress): Promise<void>;
  /** Ends a job that was handed over, with its result or cancelled. One that has ended stays as it is. */
  end(db: DistrictDb, jobId: string, end: JobResult | 'cancelled'): Promise<void>;
  /** Takes everything of a district out of the queue, ended or not, and answers how much: for a district that is deleted. */
  forgetDistrict(db: DistrictDb, districtId: string): Promise<number>;
  /** Works on jobs until stopped; stopping hands back what is running. */
  work(handlers: JobHandlers, options: WorkOptions): Promise<{ stop(): Promise<void> }>;
  close(): Promise<void>;
}

/** How many seconds may pass until a job whose time has come is seen, and until a dead worker is noticed. */
const pollingIntervalSeconds = 1;
const superviseIntervalSeconds = 2;
/** How long a worker that shuts down waits for its handlers, in milliseconds. */
const grace = 15_000;

interface QueuePlace {
  readonly pool: pg.Pool;
  readonly bus: Bus;
  readonly withDistrict: JobSurroundings['withDistrict'];
  readonly acrossDistricts: <Result>(work: (db: SystemDb) => Promise<Result>) => Promise<Result>;
}

/** Opens the queue, and makes or brings up to date what it keeps in the schema `queue`. */
export async function openJobQueue({
  pool,
  bus,
  withDistrict,
  acrossDistricts,
}: QueuePlace): Promise<JobQueue> {
  const db = queueDatabase(pool);
  const common = { db, schema: 'queue', schedule: false, registerInstance: false, reindex: false };
  const boss = new PgBoss({ ...common, supervise: false });
  boss.on('error', ignore);
  await oneAtATime(pool, async () => {
    await boss.start();
    await boss.createQueue(queueName, queueSettings);
    await boss.updateQueue(queueName, queueSettings);
  });
  const workers = new Set<{ stop(): Promise<void> }>();

  async function acceptMany(tx: DistrictDb, jobs: readonly NewJob[]): Promise<readonly JobRow[]> {
    if (jobs.length === 0) return [];
    const rows = await tx
      .insertInto('job')
      .values(
        jobs.map((job) => ({
          district_id: job.districtId,
          ...(job.id === undefined ? {} : { id: job.id }),
          kind: job.kind,
          title: job.title,
          school_id: job.schoolId ?? null,
          design_id: job.designId ?? null,
          request: JSON.stringify(job.request),
          priority: job.priority ?? 0,
          created_by: job.createdBy,
        })),
      )
      .returningAll()
      .execute();
    await enqueue(boss, bus, tx, rows);
    return rows;
  }

  return {
    acceptMany,
    async accept(tx, job) {
      const [row] = await acceptMany(tx, [job]);
      if (row === undefined) throw new Error('The database returned no row for an accepted job');
      return row;
    },
    async requestStop(tx, jobId, how) {
      const job = await lockJob(tx, jobId);
      if (job === null) throw new Error(`There is no job ${jobId} in this district`);
      if (hasEnded(job.state) || job.state === 'cancelling') return job;
      if (job.state === 'waiting') {
        return changeJob(tx, bus, jobId, { state: 'cancelled', hasEnded: true });
      }
      return changeJob(tx, bus, jobId, { state: how === 'stop' ? 'stopping' : 'cancelling' });
    },
    async tell(tx, jobId, progress) {
      const job = await lockJob(tx, jobId);
      if (job !== null && !hasEnded(job.state)) await changeJob(tx, bus, jobId, { progress });
    },
    async end(tx, jobId, end) {
      const job = await lockJob(tx, jobId);
      if (job === null || hasEnded(job.state)) return;
      await changeJob(
        tx,
        bus,
        jobId,
        end === 'cancelled'
          ? { state: 'cancelled', hasEnded: true }
          : { state: 'done', result: end, progress: { message: 'Done', fraction: 1 }, hasEnded: true },
      );
    },
    forgetDistrict,
    async work(handlers, options) {
      const onError = options.onError ?? ignore;
      await acrossDistricts((tx) => enqueueLost(boss, bus, tx));
      const shutdown = new AbortController();
      const worker = new PgBoss({
        ...common,
        migrate: false,
        supervise: true,
        superviseIntervalSeconds,
        monitorIntervalSeconds: superviseIntervalSeconds,
      });
      // The database may be gone for a while: the worker asks again until it is back.
      worker.on('error', (error) => onError(error, null));
      await worker.start();
      const running = new Set<Promise<void>>();
      const around: JobSurroundings = {
        boss,
        bus,
        withDistrict,
        handlers,
        shutdown: shutdown.signal,
        onError,
      };
      const ids: string[] = [];
      for (let place = 0; place < options.concurrency; place += 1) {
        const id = await worker.work<QueueEntry>(
          queueName,
          { batchSize: 1, pollingIntervalSeconds, heartbeatRefreshSeconds: 3 },
          async ([entry]) => {
            if (entry === undefined) return;
            const run = runJob(entry.data, entry.signal, around);
            running.add(run);
            try {
              await run;
            } finally {
              running.delete(run);
              // There may be more: do not wait for the next look.
              worker.notifyWorker(id);
            }
          },
        );
        ids.push(id);
      }
      const unsubscribe = bus.subscribe(queueTopic, () => ids.forEach((id) => worker.notifyWorker(id)));
      let stopping: Promise<void> | null = null;
      const handle = {
        stop: () =>
          (stopping ??= (async () => {
            workers.delete(handle);
            unsubscribe();
            const ended = Promise.all(ids.map((id) => worker.offWork(queueName, { id, wait: true }))).catch(
              ignore,
            );
            shutdown.abort();
            const left = Promise.allSettled(running);
            await Promise.race([Promise.all([left, ended]), wait(grace, undefined, { ref: false })]);
            await worker.stop({ graceful: true, timeout: 2_000, close: false });
          })()),
      };
      workers.add(handle);
      return handle;
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.stop()));
      await boss.stop({ graceful: false, close: false });
    },
  };
}

/** How the queue reaches the database. Some of its statements are transactions, and one that fails leaves its connection unusable. */
function queueDatabase(pool: pg.Pool): Db {
  return {
    async executeSql(text, values) {
      const client = await pool.connect();
      try {
        const result = await client.query(text, values);
        client.release();
        return result;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
  };
}

const installationLock = 7_405_117;

/** Any number of processes may install the queue at once: one does, the others find it done. */
async function oneAtATime(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [installationLock]);
    await work();
    await client.query('select pg_advisory_unlock($1)', [installationLock]);
    client.release();
  } catch (error) {
    // The lock ends with its connection.
    client.release(true);
    throw error;
  }
}

function ignore(): void {
  // Told to nobody.
}
