import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProblem, leastValue, makeGroupingProblem } from '../../tests/grouping-problems.ts';
import { groupingBound } from './bound.ts';

describe('groupingBound', () => {
  it('is below the value of every grouping', () => {
    fc.assert(
      fc.property(arbitraryProblem(7), (problem) => {
        expect(groupingBound(problem)).toBeLessThanOrEqual((leastValue(problem) ?? Infinity) + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('counts what a yes/no attribute costs at least: 2 w r (K − r) / K', () => {
    const groups = [1, 2, 3].map(() => ({ min: 2, max: 2 }));
    const attribute = { name: 'a', weight: 3, values: [1, 1, 1, 1, 0, 0] };
    expect(groupingBound(makeGroupingProblem({ groups, attributes: [attribute] }))).toBeCloseTo(
      (3 * 2 * 1 * 2) / 3,
      9,
    );
  });

  it('sees that members kept to one group cannot be spread', () => {
    const attribute = { name: 'a', weight: 1, values: [1, 1, 0, 0, 0, 0] };
    const groups = [1, 2].map(() => ({ min: 3, max: 3 }));
    const forbidden = [
      [0, 1],
      [1, 1],
    ] as const;
    expect(groupingBound(makeGroupingProblem({ groups, attributes: [attribute], forbidden }))).toBeCloseTo(
      2,
      9,
    );
  });

  it('sees that sizes which may vary leave room to meet a share', () => {
    const attribute = { name: 'a', weight: 1, values: [1, 1, 1, 0, 0, 0] };
    const fixed = [1, 2].map(() => ({ min: 3, max: 3 }));
    expect(groupingBound(makeGroupingProblem({ groups: fixed, attributes: [attribute] }))).toBeCloseTo(1, 9);
    expect(groupingBound(makeGroupingProblem({ attributes: [attribute] }))).toBe(0);
  });
});
