import { type GroupingProblem, Random } from '../src/index.ts';

/** Shares of yes/no attributes among students, in hundredths, from half of them to a few. */
const SHARES = [50, 40, 35, 34, 25, 16, 12, 10, 9, 6, 5, 4];

/** A roster made from a seed: twelve yes/no attributes, two scale scores, links and separations. */
export function makeRosterProblem(itemCount: number, groupCount: number, seed: number): GroupingProblem {
  const random = new Random(seed);
  const items = Array.from({ length: itemCount }, (_, item) => item);
  const pairs = (count: number): readonly [number, number][] =>
    Array.from({ length: count }, (_, index) => [index, itemCount - 1 - ((index * 7) % (itemCount >> 1))]);
  return {
    itemCount,
    groups: Array.from({ length: groupCount }, () => ({
      min: Math.floor(itemCount / groupCount),
      max: Math.ceil(itemCount / groupCount),
    })),
    attributes: [
      ...SHARES.map((share, index) => ({
        name: `yes/no ${index}`,
        weight: 1,
        values: items.map(() => (random.below(100) < share ? 1 : 0)),
      })),
      ...['mathematics', 'reading'].map((name) => ({
        name,
        weight: 0.05,
        values: items.map(() => 400 + random.below(60) + random.below(60) + random.below(60)),
      })),
    ],
    together: pairs(itemCount >> 5),
    apart: items
      .slice(0, itemCount >> 4)
      .map((item) => [item, (item + (itemCount >> 1)) % itemCount] as const),
    forbidden: [],
    pinned: [],
  };
}
