import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { DistrictDb } from '../tenancy/transactions.ts';

/** A job as the database holds it. */
export type JobRow = Selectable<Database['job']>;
export type JobKind = JobRow['kind'];
export type JobState = JobRow['state'];

/** A job to accept. */
export interface NewJob {
  readonly districtId: string;
  /** Chosen by the caller where other rows of the transaction name it. */
  readonly id?: string;
  readonly kind: JobKind;
  /** In words, for people. */
  readonly title: string;
  readonly schoolId?: string | null;
  readonly designId?: string | null;
  /** All that a worker needs to run it; becomes JSON. */
  readonly request: unknown;
  /** Higher goes first; 0 unless told. */
  readonly priority?: number;
  readonly createdBy: string | null;
}

export interface JobProgress {
  /** What is being done, in words. */
  readonly message: string;
  /** From 0 to 1. */
  readonly fraction: number;
  readonly [key: string]: unknown;
}

export interface JobResult {
  readonly kind: string;
  readonly [key: string]: unknown;
}

/** Why a job failed, in words that name the place and the remedy. */
export interface JobFailure {
  readonly code: string;
  readonly message: string;
  readonly problems: readonly unknown[];
  readonly rules: readonly string[];
}

/** Thrown by a handler: the job cannot succeed however often it is tried. Any other error is tried again. */
export class JobFailedError extends Error {
  override readonly name = 'JobFailedError';
  readonly failure: JobFailure;

  constructor(failure: JobFailure, options?: ErrorOptions) {
    super(failure.message, options);
    this.failure = failure;
  }
}

/** What a handler is given. */
export interface JobContext {
  readonly job: JobRow;
  /** Counts from 1. */
  readonly attempt: number;
  /** Aborted when the job is cancelled, the worker shuts down or the time is up: end soon, keep nothing. */
  readonly signal: AbortSignal;
  /** Aborted when a person is satisfied: finish with the best so far. */
  readonly stopSignal: AbortSignal;
  /** Tells how far the work is; may be called as often as one likes. */
  readonly progress: (progress: JobProgress) => void;
  /**
   * Writes the result of the job and everything that belongs to it in one transaction. Does nothing where the job has ended already,
   * so that there is one result however often a job runs; `work` may run again where the connection was lost.
   */
  readonly finish: (work: (db: DistrictDb) => Promise<JobResult>) => Promise<void>;
  /**
   * Leaves the job running in the care of other jobs, which `work` accepts; the last of them ends it with `JobQueue.end`. Where the
   * queue was lost the handler runs again, so that it accepts only what is missing.
   */
  readonly handOver: (work: (db: DistrictDb) => Promise<void>) => Promise<void>;
}

export type JobHandler = (context: JobContext) => Promise<void>;
export type JobHandlers = Readonly<Partial<Record<JobKind, JobHandler>>>;

/** How often a job is begun before it has failed. */
export const mostAttempts = 4;

/** The topic on which every change of a job is told. */
export const jobTopic = (jobId: string) => `job:${jobId}`;

export function hasEnded(state: JobState): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}
