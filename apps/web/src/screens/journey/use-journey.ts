import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Journey, JourneyItem, JourneyItemFields } from '@staffroom/contract';
import { problemText } from '../../system/problem-text.ts';
import { showToast } from '../../system/toast.ts';
import { useServer } from '../settings/use-server.ts';

/** How often what others change is asked for while the journey is open, in milliseconds. */
const lookEvery = 15_000;

interface WholeJourney {
  readonly journey: Journey;
  readonly items: JourneyItem[];
}

/** A journey with its items, kept up with what others change. */
export function useJourney(districtId: string, journeyId: string) {
  const { queries } = useServer();
  return useQuery({
    ...queries.journeys.get.queryOptions({ input: { districtId, journeyId } }),
    refetchInterval: lookEvery,
  });
}

/** Puts what the server answered into what is on the screen, so that nothing is asked twice. */
export function useKeepJourney(districtId: string, journeyId: string) {
  const { queries } = useServer();
  const cache = useQueryClient();
  const queryKey = queries.journeys.get.queryKey({ input: { districtId, journeyId } });
  return {
    keepItem: (item: JourneyItem): void => {
      cache.setQueryData(queryKey, (before: WholeJourney | undefined) =>
        before === undefined
          ? undefined
          : {
              journey: before.journey,
              items: before.items.some(({ id }) => id === item.id)
                ? before.items.map((each) => (each.id === item.id ? item : each))
                : [...before.items, item],
            },
      );
      void cache.invalidateQueries({ queryKey: queries.journeys.history.key() });
      void cache.invalidateQueries({ queryKey: queries.journeys.list.key() });
    },
    keepJourney: (whole: WholeJourney): void => {
      cache.setQueryData(queryKey, whole);
      void cache.invalidateQueries({ queryKey: queries.journeys.key() });
    },
    forget: async (): Promise<void> => {
      await cache.invalidateQueries({ queryKey: queries.journeys.key() });
    },
  };
}

/** Changes fields of an item at once; what stands in the way is said in passing. */
export function useChangeItem(districtId: string, journeyId: string) {
  const { server } = useServer();
  const { keepItem, forget } = useKeepJourney(districtId, journeyId);
  return useMutation({
    mutationFn: ({ item, changes }: { item: JourneyItem; changes: Partial<JourneyItemFields> }) =>
      server.journeys.changeItem({
        districtId,
        journeyId,
        itemId: item.id,
        revision: item.revision,
        changes,
      }),
    onSuccess: keepItem,
    onError: (error) => {
      const { title, detail } = problemText(error);
      showToast({ title, text: detail, tone: 'bad' });
      void forget();
    },
  });
}

/** The options of asking how far the plan of the tied design does what is asked. */
export function useFidelity({ districtId, id: journeyId, designId }: Journey) {
  const { queries } = useServer();
  const options = queries.journeys.fidelity.queryOptions({ input: { districtId, journeyId } });
  return { ...options, queryKey: [...options.queryKey, designId] };
}
