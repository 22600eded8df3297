import fc from 'fast-check';
import { brokenRules } from '../src/grouping/broken-rules.ts';
import { evaluateGrouping } from '../src/grouping/evaluate.ts';
import type { GroupingProblem } from '../src/grouping/problem.ts';

/** A problem with nothing to balance and no rules but sizes; tests add what they are about. */
export function makeGroupingProblem(overrides: Partial<GroupingProblem> = {}): GroupingProblem {
  return {
    itemCount: 6,
    groups: [
      { min: 2, max: 4 },
      { min: 2, max: 4 },
    ],
    attributes: [],
    together: [],
    apart: [],
    forbidden: [],
    pinned: [],
    ...overrides,
  };
}

/** Problems of every kind of term and rule, small enough to enumerate when `mostItems` is; some contradict themselves. */
export function arbitraryProblem(mostItems: number): fc.Arbitrary<GroupingProblem> {
  return fc
    .record({ itemCount: fc.integer({ min: 2, max: mostItems }), groupCount: fc.integer({ min: 1, max: 3 }) })
    .chain(({ itemCount, groupCount }) => {
      const item = fc.integer({ min: 0, max: itemCount - 1 });
      const group = fc.integer({ min: 0, max: groupCount - 1 });
      const pair = fc.tuple(item, item).filter(([a, b]) => a !== b);
      const place = fc.tuple(item, group);
      const weight = fc.constantFrom(0, 0.05, 0.5, 1, 3);
      const perItem = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
        fc.array(value, { minLength: itemCount, maxLength: itemCount });
      const even = Math.floor(itemCount / groupCount);
      return fc.record({
        itemCount: fc.constant(itemCount),
        groups: fc.array(
          fc
            .tuple(fc.integer({ min: 0, max: even }), fc.integer({ min: even + 1, max: itemCount + 1 }))
            .map(([min, max]) => ({ min, max })),
          { minLength: groupCount, maxLength: groupCount },
        ),
        attributes: fc.array(
          fc.record({
            name: fc.string({ maxLength: 3 }),
            weight,
            values: fc.oneof(
              perItem(fc.constantFrom(0, 1)),
              perItem(fc.integer({ min: -20, max: 90 })),
              perItem(fc.constantFrom(0.5, 1.25, 3.1)),
            ),
            share: fc.constantFrom('equal' as const, 'proportional' as const),
          }),
          { maxLength: 3 },
        ),
        together: fc.array(fc.array(item, { maxLength: 3 }), { maxLength: 2 }),
        apart: fc.array(pair, { maxLength: 2 }),
        forbidden: fc.array(place, { maxLength: 3 }),
        pinned: fc.array(place, { maxLength: 2 }),
        previous: fc.record({
          groupOfItem: perItem(fc.integer({ min: -1, max: groupCount - 1 })),
          moveCost: weight,
        }),
        affinities: fc.array(
          fc.tuple(item, item, fc.integer({ min: -3, max: 3 })).filter(([a, b]) => a !== b),
          {
            maxLength: 6,
          },
        ),
        needs: fc.array(
          fc.record({
            name: fc.constant('need'),
            items: fc.uniqueArray(item),
            atLeast: fc.integer({ min: 0, max: 2 }),
            cost: weight,
          }),
          { maxLength: 4 },
        ),
        covers: fc.array(
          fc.record({
            name: fc.constant('cover'),
            demand: fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
            classesOfItem: perItem(fc.uniqueArray(fc.integer({ min: 0, max: 1 }))),
          }),
          { maxLength: 1 },
        ),
      });
    });
}

/** The least value of any grouping that keeps every hard rule, by looking at all of them; null where there is none. */
export function leastValue(problem: GroupingProblem): number | null {
  let least: number | null = null;
  const groupOfItem = new Array<number>(problem.itemCount).fill(0);
  const visit = (item: number): void => {
    if (item === problem.itemCount) {
      if (brokenRules(problem, groupOfItem).length > 0) return;
      const { value } = evaluateGrouping(problem, groupOfItem);
      if (least === null || value < least) least = value;
      return;
    }
    for (let group = 0; group < problem.groups.length; group++) {
      groupOfItem[item] = group;
      visit(item + 1);
    }
  };
  visit(0);
  return least;
}
