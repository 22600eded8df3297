import type { GroupingRule } from './conflict.ts';
import { countByGroup } from './evaluate.ts';
import type { GroupingCover, GroupingProblem } from './problem.ts';

/**
 * The hard rules that a grouping breaks, found from the definition alone; empty for every solution.
 *
 * @param groupOfItem the group index of each item.
 */
export function brokenRules(
  problem: GroupingProblem,
  groupOfItem: readonly number[],
): readonly GroupingRule[] {
  const broken: GroupingRule[] = [];
  const note = (
    kind: 'together' | 'apart' | 'pinned' | 'forbidden' | 'cover',
    index: number,
    isKept: boolean,
  ): void => {
    if (!isKept) broken.push({ kind, index });
  };
  problem.together.forEach((set, index) => {
    note('together', index, new Set(set.map((item) => groupOfItem[item])).size <= 1);
  });
  problem.apart.forEach(([a, b], index) => note('apart', index, groupOfItem[a] !== groupOfItem[b]));
  problem.pinned.forEach(([item, group], index) => note('pinned', index, groupOfItem[item] === group));
  problem.forbidden.forEach(([item, group], index) => note('forbidden', index, groupOfItem[item] !== group));
  problem.covers?.forEach((cover, index) => {
    const isKept = problem.groups.every((_, group) => {
      const items = groupOfItem.flatMap((other, item) => (other === group ? [item] : []));
      return canCover(cover, items);
    });
    note('cover', index, isKept);
  });
  const sizes = countByGroup(groupOfItem, problem.groups.length);
  problem.groups.forEach(({ min, max }, group) => {
    const size = sizes[group] ?? 0;
    if (size < min) broken.push({ kind: 'smallest', group });
    if (size > max) broken.push({ kind: 'largest', group });
  });
  return broken;
}

/** Whether distinct items can represent every class as often as it demands (bipartite matching, Kuhn 1955). */
function canCover(cover: GroupingCover, items: readonly number[]): boolean {
  const places = cover.demand.flatMap((demand, index) => Array.from({ length: demand }, () => index));
  const placeOfItem = new Map<number, number>();
  const assign = (place: number, seen: Set<number>): boolean =>
    items.some((item) => {
      const wanted = places[place];
      if (seen.has(item) || wanted === undefined || !cover.classesOfItem[item]?.includes(wanted))
        return false;
      seen.add(item);
      const holder = placeOfItem.get(item);
      if (holder !== undefined && !assign(holder, seen)) return false;
      placeOfItem.set(item, place);
      return true;
    });
  return places.every((_, place) => assign(place, new Set()));
}
