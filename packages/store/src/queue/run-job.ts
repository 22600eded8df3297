import { setTimeout as wait } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import type { Bus } from '../bus/bus.ts';
import { databaseProblem } from '../problems/database-problem.ts';
import type { DistrictDb } from '../tenancy/transactions.ts';
import { enqueue, type QueueEntry } from './entries.ts';
import {
  hasEnded,
  JobFailedError,
  jobTopic,
  mostAttempts,
  type JobFailure,
  type JobHandlers,
  type JobResult,
  type JobRow,
} from './job.ts';
import { changeJob, lockJob } from './job-row.ts';
import { ProgressWriter } from './progress-writer.ts';

/** What running a job needs of the store. */
export interface JobSurroundings {
  readonly boss: PgBoss;
  readonly bus: Bus;
  readonly withDistrict: <Result>(
    districtId: string,
    work: (db: DistrictDb) => Promise<Result>,
  ) => Promise<Result>;
  readonly handlers: JobHandlers;
  /** Aborted when the worker shuts down. */
  readonly shutdown: AbortSignal;
  /** Told of every error that a handler ends with, and of nothing that is foreseen. */
  readonly onError: (error: unknown, job: JobRow) => void;
}

/** How long a result waits for a database that is gone, in milliseconds. */
const patience = 60_000;

/**
 * Runs the job of a queue entry to one of its ends: a result, a failure, cancelled, tried again later, or handed back because the worker
 * shuts down. An entry whose job has ended or is gone is dropped.
 *
 * @param expiry Aborted when the queue takes the entry away.
 */
export async function runJob(entry: QueueEntry, expiry: AbortSignal, around: JobSurroundings): Promise<void> {
  const { bus } = around;
  const inDistrict = <Result>(work: (db: DistrictDb) => Promise<Result>) =>
    around.withDistrict(entry.districtId, work);
  const cancel = new AbortController();
  const stop = new AbortController();
  const heed = (job: JobRow | null) => {
    if (job === null || job.state === 'cancelling' || hasEnded(job.state)) cancel.abort();
    else if (job.state === 'stopping') stop.abort();
  };
  // Before the job is read: what is asked in between is heard.
  const unsubscribe = bus.subscribe(jobTopic(entry.jobId), ({ state }) => {
    // What this run itself tells all the time.
    if (state === 'running') return;
    inDistrict((db) => readJob(db, entry.jobId)).then(heed, () => undefined);
  });
  try {
    const job = await inDistrict((db) => claim(db, bus, entry.jobId));
    if (job === null) return;
    heed(job);
    const attempt = new Attempt(job, around, inDistrict, cancel);
    await attempt.run(stop.signal, AbortSignal.any([cancel.signal, around.shutdown, expiry]));
  } finally {
    unsubscribe();
  }
}

async function readJob(db: DistrictDb, jobId: string): Promise<JobRow | null> {
  const row = await db.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirst();
  return row ?? null;
}

/** Begins a job; null where there is nothing to do for it any more. */
async function claim(db: DistrictDb, bus: Bus, jobId: string): Promise<JobRow | null> {
  const job = await lockJob(db, jobId);
  if (job === null || hasEnded(job.state)) return null;
  if (job.state === 'cancelling') {
    await changeJob(db, bus, jobId, { state: 'cancelled', hasEnded: true });
    return null;
  }
  if (job.attempts >= mostAttempts) {
    await changeJob(db, bus, jobId, { state: 'failed', failure: workerEnded, hasEnded: true });
    return null;
  }
  return changeJob(db, bus, jobId, {
    state: job.state === 'stopping' ? 'stopping' : 'running',
    attempts: job.attempts + 1,
    hasStarted: true,
  });
}

const workerEnded: JobFailure = {
  code: 'fault',
  message: `The program ended unexpectedly ${mostAttempts} times during this work. Maybe it needs more memory than there is.`,
  problems: [],
  rules: [],
};

/** One run of a handler. */
class Attempt {
  readonly #job: JobRow;
  readonly #around: JobSurroundings;
  readonly #inDistrict: <Result>(work: (db: DistrictDb) => Promise<Result>) => Promise<Result>;
  readonly #cancel: AbortController;
  readonly #progress: ProgressWriter;
  #hasFinished = false;

  constructor(
    job: JobRow,
    around: JobSurroundings,
    inDistrict: <Result>(work: (db: DistrictDb) => Promise<Result>) => Promise<Result>,
    cancel: AbortController,
  ) {
    this.#job = job;
    this.#around = around;
    this.#inDistrict = inDistrict;
    this.#cancel = cancel;
    this.#progress = new ProgressWriter((progress) =>
      this.#ifOpen(async (db) => {
        await changeJob(db, around.bus, job.id, { progress });
      }),
    );
  }

  async run(stopSignal: AbortSignal, signal: AbortSignal): Promise<void> {
    const job = this.#job;
    const handler = this.#around.handlers[job.kind];
    try {
      if (handler === undefined) throw new Error(`This worker has no handler for jobs of kind ${job.kind}`);
      await handler({
        job,
        attempt: job.attempts,
        signal,
        stopSignal,
        progress: (progress) => this.#progress.tell(progress),
        finish: (work) => this.#finish(work),
        handOver: (work) => this.#handOver(work),
      });
      await this.#progress.close();
      if (this.#hasFinished) return;
      if (!signal.aborted) throw new Error(`The handler of jobs of kind ${job.kind} ended without a result`);
      await this.#giveUp(new Error('aborted'));
    } catch (error) {
      await this.#progress.close();
      if (this.#hasFinished) this.#around.onError(error, job);
      else await this.#giveUp(error);
    }
  }

  async #finish(work: (db: DistrictDb) => Promise<JobResult>): Promise<void> {
    await this.#progress.close();
    const until = Date.now() + patience;
    for (;;) {
      try {
        await this.#ifOpen(async (db, job) => {
          if (job.state === 'cancelling') {
            await changeJob(db, this.#around.bus, job.id, { state: 'cancelled', hasEnded: true });
            return;
          }
          const result = await work(db);
          const progress = { message: 'Done', fraction: 1 };
          await changeJob(db, this.#around.bus, job.id, { state: 'done', result, progress, hasEnded: true });
        });
        this.#hasFinished = true;
        return;
      } catch (error) {
        const mayPass = databaseProblem(error) === 'gone' || databaseProblem(error) === 'conflict';
        if (!mayPass || this.#around.shutdown.aborted || Date.now() > until) throw error;
        await wait(500);
      }
    }
  }

  async #handOver(work: (db: DistrictDb) => Promise<void>): Promise<void> {
    await this.#progress.close();
    await this.#ifOpen(async (db, job) => {
      if (job.state === 'cancelling') {
        await changeJob(db, this.#around.bus, job.id, { state: 'cancelled', hasEnded: true });
        return;
      }
      await work(db);
      await changeJob(db, this.#around.bus, job.id, { attempts: 0 });
    });
    this.#hasFinished = true;
  }

  /** Ends an attempt that brought no result. */
  async #giveUp(error: unknown): Promise<void> {
    const { bus, shutdown, onError } = this.#around;
    await this.#ifOpen(async (db, job) => {
      if (this.#cancel.signal.aborted || job.state === 'cancelling') {
        await changeJob(db, bus, job.id, { state: 'cancelled', hasEnded: true });
      } else if (error instanceof JobFailedError) {
        await changeJob(db, bus, job.id, { state: 'failed', failure: error.failure, hasEnded: true });
      } else if (shutdown.aborted) {
        // Nobody's fault: it does not count.
        await this.#again(db, job, job.attempts - 1, 0);
      } else {
        onError(error, job);
        if (job.attempts >= mostAttempts) {
          await changeJob(db, bus, job.id, { state: 'failed', failure: faultOf(error), hasEnded: true });
        } else await this.#again(db, job, job.attempts, 2 ** job.attempts);
      }
    });
  }

  async #again(db: DistrictDb, job: JobRow, attempts: number, seconds: number): Promise<void> {
    const { boss, bus } = this.#around;
    await changeJob(db, bus, job.id, {
      state: job.state === 'stopping' ? 'stopping' : 'waiting',
      attempts,
      progress: { message: 'Waiting to begin again', fraction: 0 },
    });
    await enqueue(boss, bus, db, [job], seconds);
  }

  /** Does something under the lock of the job's row unless the job has ended or is gone. */
  #ifOpen(work: (db: DistrictDb, job: JobRow) => Promise<void>): Promise<void> {
    return this.#inDistrict(async (db) => {
      const job = await lockJob(db, this.#job.id);
      if (job === null || hasEnded(job.state)) this.#cancel.abort();
      else await work(db, job);
    });
  }
}

function faultOf(error: unknown): JobFailure {
  return {
    code: 'fault',
    message:
      databaseProblem(error) === 'full'
        ? 'The disk or the memory of the database is full. Maybe free some space and start this again.'
        : `A fault of the program ended this work ${mostAttempts} times. What happened stands in the log of the server.`,
    problems: [],
    rules: [],
  };
}
