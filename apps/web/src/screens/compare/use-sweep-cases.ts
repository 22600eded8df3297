import { useQuery } from '@tanstack/react-query';
import type { SweepCase } from '@staffroom/contract';
import { useWorkspace } from '../../workspace/use-workspace.ts';

/** While cases wait, they are asked for this often, in milliseconds. */
const askEvery = 2000;

/** Every case of a sweep, asked for again while some have not come to an end. */
export function useSweepCases(districtId: string, sweepId: string) {
  const { client, studio } = useWorkspace();
  return useQuery({
    queryKey: [...studio.sweeps.cases.key(), 'all', districtId, sweepId],
    queryFn: async ({ signal }): Promise<readonly SweepCase[]> => {
      const all: SweepCase[] = [];
      let cursor: string | undefined;
      do {
        const page = await client.sweeps.cases(
          { districtId, sweepId, limit: 200, ...(cursor === undefined ? {} : { cursor }) },
          { signal },
        );
        all.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return all;
    },
    refetchInterval: ({ state }) =>
      state.data?.some((each) => each.state === 'waiting') === true ? askEvery : false,
  });
}
