import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { SchoolRecord } from '@staffroom/contract';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { standingDesign, type SchoolRow } from './district-table.ts';

/** Schools asked about their designs at the same time. */
const atOnce = 6;

/** Results are shown in groups, so that two thousand schools do not draw the page two thousand times. */
const showEvery = 250;

/** A district's schools with the design that stands for each, as far as they have been read. */
export interface DistrictSchools {
  readonly rows: readonly SchoolRow[];
  readonly isPending: boolean;
  readonly error: unknown;
  /** Schools whose designs have been read, of those that have any. */
  readonly read: number;
  readonly toRead: number;
  readonly retry: () => void;
}

/** Reads every school of a district, then the design that stands for each. */
export function useDistrictSchools(districtId: string): DistrictSchools {
  const { client, studio } = useWorkspace();
  const schools = useQuery({
    queryKey: [...studio.schools.list.key(), 'all', districtId],
    queryFn: async ({ signal }): Promise<readonly SchoolRecord[]> => {
      const all: SchoolRecord[] = [];
      let cursor: string | undefined;
      do {
        const page = await client.schools.list(
          { districtId, limit: 200, ...(cursor === undefined ? {} : { cursor }) },
          { signal },
        );
        all.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return all;
    },
  });
  const [designs, setDesigns] = useState<ReadonlyMap<string, SchoolRow['design']>>(new Map());
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const withDesigns = schools.data?.filter((school) => school.designCount > 0) ?? [];

  useEffect(() => {
    if (schools.data === undefined) return undefined;
    const leaving = new AbortController();
    const waiting = schools.data.filter((school) => school.designCount > 0);
    const found = new Map<string, SchoolRow['design']>();
    const show = (): void => {
      if (!leaving.signal.aborted) setDesigns(new Map(found));
    };
    const timer = setInterval(show, showEvery);
    const readNext = async (): Promise<void> => {
      for (let school = waiting.shift(); school !== undefined; school = waiting.shift()) {
        const page = await client.designs.list(
          { districtId, schoolId: school.id, limit: 50 },
          { signal: leaving.signal },
        );
        found.set(school.id, standingDesign(page.items));
      }
    };
    Promise.all(Array.from({ length: atOnce }, readNext))
      .then(() => setFailure(null))
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) setFailure(error);
      })
      .finally(() => {
        clearInterval(timer);
        show();
      });
    return () => {
      clearInterval(timer);
      leaving.abort();
    };
  }, [client, districtId, schools.data, attempt]);

  return {
    rows: (schools.data ?? []).map((school) => ({ school, design: designs.get(school.id) ?? null })),
    isPending: schools.isPending,
    error: schools.error ?? failure,
    read: designs.size,
    toRead: withDesigns.length,
    retry: () => {
      if (schools.isError) void schools.refetch();
      else setAttempt((count) => count + 1);
    },
  };
}
