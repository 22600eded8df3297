import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProblem, leastValue, makeGroupingProblem } from '../../tests/grouping-problems.ts';
import { runToEnd } from '../search/run.ts';
import { brokenRules } from './broken-rules.ts';
import { GroupingInfeasibleError } from './conflict.ts';
import { evaluateGrouping } from './evaluate.ts';
import type { GroupingProblem, GroupingSolution } from './problem.ts';
import { solveGrouping } from './solve.ts';

function solve(problem: GroupingProblem, effort = 60_000, seed = 1): GroupingSolution {
  return runToEnd(solveGrouping(problem, { seed, effort }));
}

/** A solution, or null where the rules cannot hold. */
function trySolve(problem: GroupingProblem): GroupingSolution | null {
  try {
    return solve(problem);
  } catch (error) {
    if (error instanceof GroupingInfeasibleError) return null;
    throw error;
  }
}

describe('solveGrouping', () => {
  it('finds the least value there is, or says that the rules cannot hold', () => {
    fc.assert(
      fc.property(arbitraryProblem(7), (problem) => {
        const least = leastValue(problem);
        const solution = trySolve(problem);
        expect(solution === null).toBe(least === null);
        expect(solution?.value ?? 0).toBeCloseTo(least ?? 0, 6);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('places everybody once, keeps every hard rule and stays above its bound', () => {
    fc.assert(
      fc.property(arbitraryProblem(30), (problem) => {
        const solution = trySolve(problem);
        if (solution === null) throw new fc.PreconditionFailure();
        const { groupOfItem, value, bound } = solution;
        expect(groupOfItem).toHaveLength(problem.itemCount);
        expect(groupOfItem.every((group) => problem.groups[group] !== undefined)).toBe(true);
        expect(brokenRules(problem, groupOfItem)).toEqual([]);
        expect(value).toBe(evaluateGrouping(problem, groupOfItem).value);
        expect(bound).toBeLessThanOrEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same solution for the same seed and effort', () => {
    fc.assert(
      fc.property(arbitraryProblem(20), fc.integer(), (problem, seed) => {
        fc.pre(trySolve(problem) !== null);
        expect(solve(problem, 5000, seed)).toEqual(solve(problem, 5000, seed));
      }),
      { numRuns: 20 },
    );
  });

  it('stops with its best when asked to', () => {
    const values = Array.from({ length: 40 }, (_, item) => (item * item) % 37);
    const problem = makeGroupingProblem({
      itemCount: 40,
      groups: [1, 2, 3].map(() => ({ min: 13, max: 14 })),
      attributes: [{ name: 'points', weight: 0.3, values }],
    });
    const search = solveGrouping(problem, { seed: 1, effort: 1e9 });
    const first = search.next();
    expect(first.done).toBe(false);
    const last = search.next(true);
    expect(last.done).toBe(true);
    expect(brokenRules(problem, (last.value as GroupingSolution).groupOfItem)).toEqual([]);
  });

  it('throws with the rules that contradict each other', () => {
    expect(() => solve(makeGroupingProblem({ together: [[2, 4]], apart: [[2, 4]] }))).toThrow(
      'items 2, 4 together; items 2 and 4 apart',
    );
  });

  it('says where a problem is not well formed', () => {
    expect(() => solve(makeGroupingProblem({ pinned: [[9, 0]] }))).toThrow(
      'pinned[0] item (9) must be an item from 0 to 5',
    );
  });

  it('proves the best teams of four, whole groups being few enough to list', () => {
    const years = [1, 7, 3, 12, 5, 22, 9, 2];
    const problem = makeGroupingProblem({
      itemCount: 8,
      groups: [1, 2].map(() => ({ min: 4, max: 4 })),
      attributes: [{ name: 'years', weight: 0.2, values: years }],
      needs: [{ name: 'lead', items: [0, 1, 4], atLeast: 1, cost: 20 }],
      covers: [{ name: 'subjects', demand: [1, 1, 1, 1], classesOfItem: years.map((_, item) => [item % 4]) }],
      affinities: [
        [0, 1, 2],
        [0, 4, -3],
        [2, 3, 2],
      ],
    });
    const solution = solve(problem);
    expect(solution.provedOptimal).toBe(true);
    expect(solution.value).toBeCloseTo(leastValue(problem) ?? Infinity, 6);
  });
});
