import type { Job, JobState } from '@staffroom/contract';

const endStates: ReadonlySet<JobState> = new Set(['done', 'failed', 'cancelled']);

/** Whether a job has come to its end, one way or another. */
export function hasEnded(job: Pick<Job, 'state'>): boolean {
  return endStates.has(job.state);
}
