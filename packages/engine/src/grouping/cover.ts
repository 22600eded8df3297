import type { GroupingCover } from './problem.ts';

/** At least `atLeast` of `items` in every group: one of the conditions that together say that a cover is possible. */
export interface CoverCondition {
  readonly items: readonly number[];
  readonly atLeast: number;
}

/** More classes than this would mean more conditions than a search can watch. */
export const MAX_COVER_CLASSES = 10;

/**
 * The counting conditions that hold exactly when each group has a system of distinct representatives (Hall's theorem):
 * for every set of classes, as many items that can serve one of them as the classes demand together.
 *
 * Conditions implied by another one with the same items are left out.
 */
export function coverConditions(cover: GroupingCover): readonly CoverCondition[] {
  const wanted = cover.demand.flatMap((demand, index) => (demand > 0 ? [index] : []));
  const masks = cover.classesOfItem.map((classes) =>
    wanted.reduce((mask, index, bit) => (classes.includes(index) ? mask | (1 << bit) : mask), 0),
  );
  const strongest = new Map<string, CoverCondition>();
  for (let subset = 1; subset < 1 << wanted.length; subset++) {
    const items = masks.flatMap((mask, item) => ((mask & subset) !== 0 ? [item] : []));
    const atLeast = wanted.reduce(
      (sum, index, bit) => ((subset >> bit) & 1 ? sum + (cover.demand[index] ?? 0) : sum),
      0,
    );
    const key = items.join();
    const known = strongest.get(key);
    if (known === undefined || known.atLeast < atLeast) strongest.set(key, { items, atLeast });
  }
  return [...strongest.values()];
}
