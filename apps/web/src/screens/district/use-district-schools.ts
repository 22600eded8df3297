import { useQuery } from '@tanstack/react-query';
import type { Design, SchoolRecord } from '@staffroom/contract';
import { useServer } from '../settings/use-server.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import type { SchoolRow } from './district-table.ts';

/** So many at a time: what the interface gives at most. */
const pageSize = 200;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Every item of a list that is read page by page. */
async function everyItem<Item>(
  read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read({ limit: pageSize, ...(cursor === null ? {} : { cursor }) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

/** A district's schools with the design that stands for each. */
export interface DistrictSchools {
  readonly rows: readonly SchoolRow[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Reads every school of a district and the design that stands for each: two requests for each two hundred schools. */
export function useDistrictSchools(districtId: string): DistrictSchools {
  const { client, studio } = useWorkspace();
  const { server, queries } = useServer();
  const schools = useQuery({
    queryKey: [...studio.schools.list.key(), 'all', districtId],
    queryFn: ({ signal }): Promise<readonly SchoolRecord[]> =>
      everyItem((page) => client.schools.list({ districtId, ...page }, { signal })),
  });
  const standing = useQuery({
    // Changes with any design, and is read anew where one changed.
    queryKey: [...studio.designs.key(), 'standing', districtId, ...queries.districts.standingDesigns.key()],
    queryFn: ({ signal }): Promise<readonly Design[]> =>
      everyItem((page) => server.districts.standingDesigns({ districtId, ...page }, { signal })),
  });
  const bySchool = new Map(standing.data?.map((design) => [design.schoolId, design]));
  return {
    rows: (schools.data ?? []).map((school) => ({ school, design: bySchool.get(school.id) ?? null })),
    isPending: schools.isPending || standing.isPending,
    error: schools.error ?? standing.error,
    retry: () => {
      void schools.refetch();
      void standing.refetch();
    },
  };
}
