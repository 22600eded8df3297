import { JobIdSchema } from '@staffroom/contract';
import type { DesignId, Job, JobFailure, JobProgress, JobResult, SchoolRecordId } from '@staffroom/contract';
import { TaskCancelledError, TaskFailedError, type RunningTask } from '../../workers/run-task.ts';
import { faultOf } from '../../workers/serve-task.ts';
import type { DeviceBus } from './device-bus.ts';
import type { DeviceDatabase } from './device-database.ts';
import { newId, now } from './device-ids.ts';
import type { JobTask } from './job-task.ts';

/** A job under way, as the work sees it. */
export interface JobHost {
  readonly job: Job;
  progress(progress: JobProgress): void;
  /** Runs a worker's task as part of this job: stopping and cancelling the job reach it. */
  run<Result>(start: (onProgress: (progress: JobProgress) => void) => RunningTask<Result>): Promise<Result>;
  /** Whether somebody asked for the best so far. */
  isStopping(): boolean;
}

/** Does a job and says what came of it. What it stores, it stores at its end and whole. */
export type JobWork = (task: JobTask, host: JobHost) => Promise<JobResult>;

export interface NewJob {
  readonly task: JobTask;
  readonly title: string;
  readonly schoolId: SchoolRecordId | null;
  readonly designId: DesignId | null;
}

export interface DeviceJobs {
  /** A new job, waiting; store it with what belongs to it, then `begin` it. */
  make(job: NewJob): { readonly job: Job; readonly task: JobTask };
  begin(job: Job, task: JobTask): void;
  end(job: Job, how: 'stop' | 'cancel'): Promise<Job>;
  /** Ends the jobs whose window is closed. Their work is lost; what they were asked is kept. */
  recover(): Promise<void>;
}

/** How often others hear of progress, in milliseconds. */
const progressInterval = 250;

export function isEnded({ state }: Job): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/**
 * Jobs run in the window that began them. A lock of the browser marks each as alive, so that another window, or the
 * same after a reload, can tell a job under way from one whose window was closed.
 */
export function createDeviceJobs(db: DeviceDatabase, bus: DeviceBus, work: JobWork): DeviceJobs {
  const ends = new Map<string, { stop(): void; cancel(): void }>();
  bus.subscribe((message) => {
    if (message.type === 'endJob') ends.get(message.jobId)?.[message.how]();
  });

  /** Stores a change of a job that has not ended, and tells of it; gives the job as it then stands. */
  const change = async (jobId: string, changed: (job: Job) => Job): Promise<Job | null> => {
    const transaction = db.transaction('jobs', 'readwrite');
    const stored = await transaction.store.get(jobId);
    if (stored === undefined) return null;
    const job = isEnded(stored.job) ? stored.job : changed(stored.job);
    if (job !== stored.job) await transaction.store.put({ ...stored, job });
    await transaction.done;
    if (job !== stored.job) bus.publish({ type: 'job', job });
    return job;
  };

  const ended = (
    jobId: string,
    end: Pick<Job, 'state' | 'result' | 'failure'> & Partial<Job>,
  ): Promise<Job | null> => change(jobId, (job) => ({ ...job, ...end, endedAt: now() }));

  const run = async (job: Job, task: JobTask): Promise<void> => {
    const running = new Set<RunningTask<unknown>>();
    const wishes = { stop: false, cancel: false };
    ends.set(job.id, {
      stop() {
        wishes.stop = true;
        for (const each of running) each.stop();
      },
      cancel() {
        wishes.cancel = true;
        for (const each of running) each.cancel();
      },
    });
    let toldAt = 0;
    const progress = (latest: JobProgress): void => {
      if (Date.now() - toldAt < progressInterval) return;
      toldAt = Date.now();
      void change(job.id, (each) => ({ ...each, progress: latest }));
    };
    try {
      const started = await change(job.id, (each) => ({
        ...each,
        state: 'running',
        startedAt: now(),
        attempts: 1,
      }));
      if (started === null || isEnded(started)) return;
      const result = await work(task, {
        job: started,
        progress,
        isStopping: () => wishes.stop,
        async run(start) {
          if (wishes.cancel) throw new TaskCancelledError('cancelled');
          const each = start(progress);
          running.add(each);
          if (wishes.stop) each.stop();
          try {
            return await each.result;
          } finally {
            running.delete(each);
          }
        },
      });
      await ended(job.id, {
        state: 'done',
        result,
        failure: null,
        progress: { message: 'done', fraction: 1 },
      });
    } catch (error) {
      if (error instanceof TaskCancelledError)
        await ended(job.id, { state: 'cancelled', result: null, failure: null });
      else await ended(job.id, { state: 'failed', result: null, failure: failureOf(error) });
    } finally {
      ends.delete(job.id);
    }
  };

  return {
    make: ({ task, title, schoolId, designId }) => ({
      task,
      job: {
        id: newId(JobIdSchema),
        kind: task.kind,
        state: 'waiting',
        title,
        schoolId,
        designId,
        progress: { message: 'starting', fraction: 0 },
        result: null,
        failure: null,
        attempts: 0,
        createdAt: now(),
        startedAt: null,
        endedAt: null,
      },
    }),
    begin(job, task) {
      bus.publish({ type: 'job', job });
      void whileAlive(job.id, () => run(job, task));
    },
    async end(job, how) {
      const state = how === 'stop' ? 'stopping' : 'cancelling';
      const asked = await change(job.id, (each) => (each.state === 'cancelling' ? each : { ...each, state }));
      bus.publish({ type: 'endJob', jobId: job.id, how });
      return asked ?? job;
    },
    async recover() {
      const open = (await db.getAll('jobs')).filter(({ job }) => !isEnded(job));
      for (const { id } of open)
        await ifNotAlive(id, async () => {
          await ended(id, { state: 'failed', result: null, failure: windowClosed });
        });
    },
  };
}

const windowClosed: JobFailure = {
  code: 'interrupted',
  message: 'The window in which this ran was closed or reloaded, so it ended. Start it again.',
  problems: [],
  rules: [],
};

function failureOf(error: unknown): JobFailure {
  return error instanceof TaskFailedError ? error.failure : faultOf(error);
}

function lockOf(jobId: string): string {
  return `staffroom.job.${jobId}`;
}

async function whileAlive(jobId: string, work: () => Promise<void>): Promise<void> {
  await ('locks' in navigator ? navigator.locks.request(lockOf(jobId), work) : work());
}

/** Without locks (a page without a secure context) no other window is known of, and every job is taken for ended. */
async function ifNotAlive(jobId: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(lockOf(jobId), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
