import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMilpSolver } from '../milp/milp-solver.ts';
import { evaluateAllocation } from './evaluate-allocation.ts';
import { provePart, relaxedBound, searchPart, simpleBound } from './solve-part.ts';
import { bestByEnumeration, makeProblem, tinyProblem } from '../../tests/allocation-problems.ts';

const solver = await loadMilpSolver();
const feasible = tinyProblem().filter((problem) => bestByEnumeration(problem) !== null);

describe('provePart', () => {
  it('finds the best of any tiny problem without help from the search', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const proof = provePart(problem, null, solver, 1);
        expect(proof).toMatchObject({ kind: 'bound' });
        const { best, bound } = proof as Extract<typeof proof, { kind: 'bound' }>; // the kind was just checked
        expect(best?.value).toBeCloseTo(bestByEnumeration(problem)!, 4);
        expect(bound).toBeCloseTo(bestByEnumeration(problem)!, 4);
      }),
      { numRuns: 150 },
    );
  });
});

describe('searchPart', () => {
  it('is never better than the best, and its value is what its shares cost', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const found = searchPart(problem, 1, 0.05);
        fc.pre(found !== null);
        expect(found.value).toBeGreaterThanOrEqual(bestByEnumeration(problem)! - 1e-6);
        expect(evaluateAllocation(problem, found.shares)).toMatchObject({ value: found.value, broken: [] });
      }),
      { numRuns: 150 },
    );
  });
});

describe('bounds', () => {
  it('are below the best of any tiny problem', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const best = bestByEnumeration(problem)!;
        expect(simpleBound(problem)).toBeLessThanOrEqual(best + 1e-6);
        expect(relaxedBound(problem, solver, 1)).toBeLessThanOrEqual(best + 1e-6);
      }),
      { numRuns: 150 },
    );
  });

  it('see through posts that differ in nothing', () => {
    const posts = Array.from({ length: 6 }, (_, index) => ({
      id: `q${index}`,
      group: 0,
      amount: 1000,
      vacancyCost: 50,
    }));
    const people = Array.from({ length: 4 }, (_, index) => ({ id: `p${index}`, capacity: 1000 }));
    const eligible = people.flatMap((_, person) => posts.map((_post, post) => ({ person, post, cost: 7 })));
    const problem = makeProblem({ people, posts, eligible, groups: [{ id: 'team' }], shareCost: 2 });
    expect(relaxedBound(problem, solver, 1)).toBeCloseTo(4 * (7 + 2) + 2 * 50, 6);
  });
});
