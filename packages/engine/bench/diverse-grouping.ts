import type { GroupingProblem } from '../src/index.ts';

/**
 * Reads a maximally diverse grouping instance of the Optsicom project: first line `n m ss|ds` and m size ranges, then lines
 * `i j distance`. Distances inside groups are earned, so the least value is minus the greatest diversity.
 *
 * @throws {Error} when the first line does not fit the format.
 */
export function parseDiverseGrouping(text: string): GroupingProblem {
  const [first = '', ...rest] = text.split(/\r?\n/);
  const [itemCount, groupCount, kind, ...limits] = first.trim().split(/\s+/);
  const count = Number(groupCount);
  if ((kind !== 'ss' && kind !== 'ds') || limits.length < 2 * count) {
    throw new Error(`The first line must be "n m ss|ds" and ${groupCount} size ranges, but is "${first}".`);
  }
  return {
    itemCount: Number(itemCount),
    groups: Array.from({ length: count }, (_, group) => ({
      min: Number(limits[2 * group]),
      max: Number(limits[2 * group + 1]),
    })),
    attributes: [],
    together: [],
    apart: [],
    forbidden: [],
    pinned: [],
    affinities: rest.flatMap((line) => {
      const [a, b, distance] = line.trim().split(/\s+/).map(Number);
      return a === undefined || b === undefined || distance === undefined ? [] : [[a, b, distance] as const];
    }),
  };
}
