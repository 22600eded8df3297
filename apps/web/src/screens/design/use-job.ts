import { useEffect, useState } from 'react';
import type { Job } from '@staffroom/contract';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { emptyHistory, hasEnded, withProgress, type ProgressHistory } from './progress-history.ts';

/** A job as it is now, what has been seen of it, and what went wrong with watching it. */
export interface WatchedJob {
  readonly job: Job | null;
  readonly history: ProgressHistory;
  readonly error: unknown;
}

const nothing: WatchedJob = { job: null, history: emptyHistory, error: null };

/**
 * Follows a job until it has ended. Leaving and coming back takes it up where it is: the job goes on without anybody
 * watching. `onEnd` is told once, also where the job had ended before.
 */
export function useJob(districtId: string, jobId: string | null, onEnd?: (job: Job) => void): WatchedJob {
  const { client } = useWorkspace();
  const [watched, setWatched] = useState<{ readonly of: string | null; readonly seen: WatchedJob }>({
    of: null,
    seen: nothing,
  });
  useEffect(() => {
    if (jobId === null) return undefined;
    const leaving = new AbortController();
    let seen = nothing;
    const show = (next: WatchedJob): void => {
      seen = next;
      if (!leaving.signal.aborted) setWatched({ of: jobId, seen: next });
    };
    const follow = async (): Promise<void> => {
      const events = await client.jobs.watch({ districtId, jobId }, { signal: leaving.signal });
      for await (const job of events) {
        show({ job, history: withProgress(seen.history, job.progress), error: null });
        if (hasEnded(job)) break;
      }
      // A stream may end before the last change was told.
      const last =
        seen.job !== null && hasEnded(seen.job) ? seen.job : await client.jobs.get({ districtId, jobId });
      show({ ...seen, job: last });
      if (hasEnded(last) && !leaving.signal.aborted) onEnd?.(last);
    };
    follow().catch((error: unknown) => {
      if (!leaving.signal.aborted) show({ ...seen, error });
    });
    return () => leaving.abort();
    // `onEnd` is a new function each time it is drawn, which must not begin to watch anew.
  }, [client, districtId, jobId]);
  return watched.of === jobId ? watched.seen : nothing;
}
