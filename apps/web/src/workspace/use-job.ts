import { useEffect } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Job } from '@staffroom/contract';
import { hasEnded } from './job-state.ts';
import { useWorkspace } from './use-workspace.ts';

/** Where no events come, the job is asked for this often. */
const askedEvery = 4000;

export interface WatchedJob {
  readonly job: Job | null;
  readonly error: Error | null;
}

/** A job as it changes, from the server's events; without them it is asked for every few seconds. Null watches nothing. */
export function useJob(districtId: string, jobId: string | null): WatchedJob {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const options = studio.jobs.get.queryOptions({ input: { districtId, jobId: jobId ?? '' } });
  const query = useQuery({
    ...options,
    enabled: jobId !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data !== undefined && hasEnded(state.data) ? false : askedEvery),
  });
  useEffect(() => {
    if (jobId === null) return undefined;
    const ending = new AbortController();
    const { queryKey } = studio.jobs.get.queryOptions({ input: { districtId, jobId } });
    async function follow(id: string): Promise<void> {
      const events = await client.jobs.watch({ districtId, jobId: id }, { signal: ending.signal });
      for await (const job of events) queries.setQueryData(queryKey, job);
    }
    // A stream that fails leaves the asking in place.
    follow(jobId).catch(() => {});
    return () => ending.abort();
  }, [client, studio, queries, districtId, jobId]);
  return { job: query.data ?? null, error: query.error };
}
