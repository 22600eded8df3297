import type { Job } from '@staffroom/contract';
import type { JobRow } from '@staffroom/store';
import { instant, optionalInstant } from './instant.ts';

/** A job as the interface shows it. */
export function jobRecord(row: JobRow): Job {
  // Branding, and documents that only this program writes.
  return {
    id: row.id as Job['id'],
    kind: row.kind,
    state: row.state,
    title: row.title,
    schoolId: row.school_id as Job['schoolId'],
    designId: row.design_id as Job['designId'],
    progress: row.progress as Job['progress'],
    result: row.result as Job['result'],
    failure: row.failure as Job['failure'],
    attempts: row.attempts,
    createdAt: instant(row.created_at),
    startedAt: optionalInstant(row.started_at),
    endedAt: optionalInstant(row.ended_at),
  };
}

/** Whether a job has ended, so that nothing about it changes any more. */
export function hasEnded(state: Job['state']): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}
