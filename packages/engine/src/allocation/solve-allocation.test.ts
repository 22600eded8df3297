import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMilpSolver } from '../milp/milp-solver.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type {
  AllocationConflict,
  AllocationOutcome,
  AllocationProgress,
  AllocationSolution,
} from './allocation-solution.ts';
import { evaluateAllocation } from './evaluate-allocation.ts';
import { allocationRuleText } from './rule-text.ts';
import { solveAllocation } from './solve-allocation.ts';
import {
  bestByEnumeration,
  keepRules,
  makeProblem,
  makeSquare,
  tinyProblem,
} from '../../tests/allocation-problems.ts';

const solver = await loadMilpSolver();

function solve(problem: AllocationProblem, seed = 1): AllocationOutcome {
  const run = solveAllocation(problem, solver, { seed, effort: 0.1 });
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

function expectSolution(outcome: AllocationOutcome): AllocationSolution {
  expect(outcome.status).toMatch(/^(optimal|feasible)$/);
  return outcome as AllocationSolution; // the status was just checked
}

function expectConflict(outcome: AllocationOutcome): AllocationConflict {
  expect(outcome.status).toBe('infeasible');
  return outcome as AllocationConflict; // the status was just checked
}

describe('solveAllocation on any tiny problem', () => {
  const feasible = tinyProblem().filter((problem) => bestByEnumeration(problem) !== null);

  it('finds the best there is and proves it', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const solution = expectSolution(solve(problem));
        expect(solution.status).toBe('optimal');
        expect(solution.value).toBeCloseTo(bestByEnumeration(problem)!, 4);
        expect(solution.bound).toBeLessThanOrEqual(solution.value);
      }),
      { numRuns: 200 },
    );
  });

  it('accounts for every thousandth of people and posts, and keeps every hard rule', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const solution = expectSolution(solve(problem));
        const sumOf = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
        for (const [index, person] of problem.people.entries()) {
          const own = solution.shares.filter((share) => share.person === index).map((share) => share.amount);
          expect(sumOf(own) + solution.unused[index]!).toBe(person.capacity);
        }
        for (const [index, post] of problem.posts.entries()) {
          const filled = solution.shares.filter((share) => share.post === index).map((share) => share.amount);
          expect(sumOf(filled) + solution.vacant[index]!).toBe(post.amount);
        }
        expect(evaluateAllocation(problem, solution.shares).broken).toEqual([]);
        expect(sumOf(Object.values(solution.costs))).toBeCloseTo(solution.value, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same value in whatever order people are listed', () => {
    fc.assert(
      fc.property(feasible, (problem) => {
        const turned = turnPeople(problem);
        expect(expectSolution(solve(turned)).value).toBeCloseTo(expectSolution(solve(problem)).value, 4);
      }),
      { numRuns: 60 },
    );
  });

  it('names a minimal set of rules where none can be found', () => {
    const impossible = tinyProblem({ mayLimitGroups: false }).filter(
      (problem) => bestByEnumeration(problem) === null,
    );
    fc.assert(
      fc.property(impossible, (problem) => {
        const { rules } = expectConflict(solve(problem));
        expect(bestByEnumeration(keepRules(problem, rules))).toBeNull();
        for (const rule of rules) {
          expect(
            bestByEnumeration(
              keepRules(
                problem,
                rules.filter((other) => other !== rule),
              ),
            ),
          ).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('solveAllocation', () => {
  it('lets whole people sit whole, and splits only the time that must be split', () => {
    const people = [1000, 1000, 1000, 600, 400, 375].map((capacity, index) => ({
      id: `p${index}`,
      capacity,
    }));
    const posts = [0, 0, 1, 1].map((group, index) => ({
      id: `q${index}`,
      group,
      amount: 1000,
      vacancyCost: 1000,
    }));
    const eligible = people.flatMap((_, person) => posts.map((_post, post) => ({ person, post, cost: 0 })));
    const solution = expectSolution(
      solve(makeProblem({ people, posts, eligible, groups: [{ id: 'a' }, { id: 'b' }], shareCost: 5 })),
    );
    expect(solution.vacant).toEqual([0, 0, 0, 0]);
    expect(solution.shares.map((share) => share.amount).toSorted((a, b) => b - a)).toEqual([
      1000, 1000, 1000, 600, 400,
    ]);
    expect(solution.unused).toEqual([0, 0, 0, 0, 0, 375]);
  });

  it('splits a shared specialist exactly over the groups', () => {
    const groups = ['a', 'b', 'c'].map((id) => ({ id }));
    const posts = [333, 333, 334].map((amount, group) => ({
      id: `q${group}`,
      group,
      amount,
      vacancyCost: 500,
    }));
    const eligible = posts.map((_, post) => ({ person: 0, post, cost: 1 }));
    const solution = expectSolution(
      solve(makeProblem({ people: [{ id: 'specialist', capacity: 1000 }], groups, posts, eligible })),
    );
    expect(solution.shares.map((share) => share.amount)).toEqual([333, 333, 334]);
    expect(solution.unused).toEqual([0]);
  });

  it('leaves no share smaller than is worth splitting off', () => {
    const people = [960, 1000].map((capacity, index) => ({ id: `p${index}`, capacity, minShare: 100 }));
    const posts = [0, 1].map((group) => ({ id: `q${group}`, group, amount: 1000, vacancyCost: 1000 }));
    const eligible = [
      { person: 0, post: 0, cost: 0 },
      { person: 1, post: 0, cost: 0 },
      { person: 1, post: 1, cost: 0 },
    ];
    const solution = expectSolution(
      solve(makeProblem({ people, posts, eligible, groups: [{ id: 'a' }, { id: 'b' }] })),
    );
    expect(solution.vacant.reduce((total, amount) => total + amount, 0)).toBe(40);
    for (const { amount } of solution.shares) expect(amount).toBeGreaterThanOrEqual(100);
  });

  it('leaves a post vacant when nobody is eligible for it', () => {
    const solution = expectSolution(solve(makeSquare(2, { eligible: [{ person: 0, post: 0, cost: 0 }] })));
    expect(solution.vacant).toEqual([0, 1000]);
    expect(solution.unused).toEqual([0, 1000]);
    expect(solution).toMatchObject({ status: 'optimal', value: 100 });
  });

  it('answers a problem without people, posts or groups', () => {
    expect(solve(makeProblem({}))).toMatchObject({ status: 'optimal', value: 0, shares: [] });
    expect(solve(makeProblem({ people: [{ id: 'p', capacity: 700 }] }))).toMatchObject({
      status: 'optimal',
      unused: [700],
    });
    expect(solve(makeSquare(2, { people: [], eligible: [] }))).toMatchObject({
      status: 'optimal',
      value: 200,
      vacant: [1000, 1000],
    });
  });

  it('places identical people at once', () => {
    const solution = expectSolution(solve(makeSquare(12)));
    expect(solution).toMatchObject({ status: 'optimal', value: 0 });
    expect(new Set(solution.shares.map((share) => share.post)).size).toBe(12);
  });

  it('charges a previous membership that is no longer possible', () => {
    const previous = { memberships: [{ person: 1, group: 0 }], keepWorth: 7 };
    const eligible = [
      { person: 0, post: 0, cost: 0 },
      { person: 1, post: 1, cost: 0 },
    ];
    expect(expectSolution(solve(makeSquare(2, { previous, eligible })))).toMatchObject({
      value: 7,
      bound: 7,
    });
  });

  it('says in words which rules contradict each other', () => {
    const problem = makeSquare(3, {
      people: ['Ann', 'Ben', 'Cem'].map((id) => ({ id, capacity: 1000, maxGroups: 1 })),
      pinned: [
        { person: 0, group: 0 },
        { person: 1, group: 2 },
        { person: 0, group: 1 },
      ],
      apart: [{ people: [1, 2] }],
    });
    const { rules } = expectConflict(solve(problem));
    expect(rules.map((rule) => allocationRuleText(problem, rule))).toEqual([
      'Ann must be in group 0',
      'Ann must be in group 1',
      'Ann may be in at most 1 groups',
    ]);
  });

  it('names a need that nobody can meet, in the group where it is', () => {
    const need = { id: 'lead', groups: [0, 1], people: [0], atLeast: 1, shortCost: null };
    const problem = makeSquare(2, { groupNeeds: [need], forbidden: [{ person: 0, group: 1 }] });
    const { rules } = expectConflict(solve(problem));
    expect(rules).toEqual([
      { kind: 'forbidden', index: 0 },
      { kind: 'need', index: 0, group: 1 },
    ]);
  });

  it('repeats itself for the same seed', () => {
    const problem = makeSquare(9, {
      spread: [{ name: 'new', people: [0, 1, 2, 3], weight: 3 }],
      apart: [{ people: [4, 5], weight: 2 }],
    });
    expect(solve(problem, 5)).toEqual(solve(problem, 5));
  });

  it('shows its progress and stops with its best when asked to', () => {
    const eligible = [0, 1, 2].map((index) => ({ person: index, post: index, cost: 1 }));
    const run = solveAllocation(makeSquare(3, { eligible }), solver, { seed: 1 });
    const seen: AllocationProgress[] = [];
    let step = run.next();
    while (!step.done) {
      seen.push(step.value);
      step = run.next(true);
    }
    expect(seen.map((one) => one.parts)).toEqual(seen.map(() => 3));
    expect(seen[0]).toMatchObject({ partsDone: 0, value: null });
    expect(seen.at(-1)).toMatchObject({ partsDone: 3, value: 3 });
    expect(expectSolution(step.value).shares).toHaveLength(3);
  });

  it('refuses a problem with mistakes and lists them', () => {
    const problem = makeSquare(2, { pinned: [{ person: 9, group: 0 }], shareCost: -1 });
    expect(() => solve(problem)).toThrow(/pinned\[0\]\.person.*\n.*shareCost/u);
  });
});

/** The same problem with people listed in reverse. */
function turnPeople(problem: AllocationProblem): AllocationProblem {
  const at = (person: number) => problem.people.length - 1 - person;
  const turnList = (people: readonly number[]) => people.map(at);
  const turn = <Item extends { readonly person: number }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, person: at(item.person) }));
  const turnEach = <Item extends { readonly people: readonly number[] }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, people: turnList(item.people) }));
  return {
    ...problem,
    people: problem.people.toReversed(),
    eligible: turn(problem.eligible),
    together: turnEach(problem.together),
    apart: turnEach(problem.apart),
    pinned: turn(problem.pinned),
    forbidden: turn(problem.forbidden),
    groupNeeds: turnEach(problem.groupNeeds),
    spread: turnEach(problem.spread),
    previous: {
      keepWorth: problem.previous?.keepWorth ?? 0,
      memberships: turn(problem.previous?.memberships ?? []),
    },
  };
}
