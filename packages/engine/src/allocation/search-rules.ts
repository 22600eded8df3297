import type { AllocationProblem } from './allocation-problem.ts';
import { shareRange } from './evaluate-allocation.ts';

/** An eligible pair of person and post that can hold a share. */
export interface SearchArc {
  readonly person: number;
  readonly post: number;
  /** −1: outside the groups. */
  readonly group: number;
  /** Cost of one thousandth, less the vacancy it fills. */
  readonly unitCost: number;
  readonly least: number;
  readonly most: number;
}

/** A rule on how many of some people are members of each of some groups. */
export interface CountRule {
  readonly people: readonly number[];
  readonly groups: readonly number[];
  readonly cost: (count: number) => number;
}

/** A cost that no allocation can make up for by wishes: more than all that wishes can differ by. */
export function hardCost(problem: AllocationProblem): number {
  const { people, posts, groups, eligible } = problem;
  const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  return (
    1 +
    total(posts.map((post) => (post.vacancyCost * post.amount) / 1000)) +
    total(eligible.map(({ person, cost }) => (Math.abs(cost) * (people[person]?.capacity ?? 0)) / 1000)) +
    problem.shareCost * eligible.length +
    total(
      [...problem.together, ...problem.apart].map((link) => (link.weight ?? 0) * link.people.length ** 2),
    ) +
    total(problem.groupNeeds.map((need) => (need.shortCost ?? 0) * need.atLeast * need.groups.length)) +
    total(problem.spread.map((one) => one.weight * groups.length * (one.people.length + (one.target ?? 0)))) +
    (problem.previous ? problem.previous.keepWorth * problem.previous.memberships.length : 0)
  );
}

/** Eligible pairs that can hold a share and are not banned. */
export function openArcs(problem: AllocationProblem): readonly SearchArc[] {
  const banned = new Set(problem.forbidden.map(({ person, group }) => `${person},${group}`));
  return problem.eligible.flatMap(({ person, post, cost }) => {
    const range = shareRange(problem, person, post);
    const { group = null, vacancyCost = 0 } = problem.posts[post] ?? {};
    if (!range || banned.has(`${person},${group}`)) return [];
    return [{ person, post, group: group ?? -1, unitCost: (cost - vacancyCost) / 1000, ...range }];
  });
}

/** Needs, spread and people to keep apart, all as costs of a count. */
export function countRules(problem: AllocationProblem, hard: number): readonly CountRule[] {
  const allGroups = [...problem.groups.keys()];
  return [
    ...problem.groupNeeds.map(({ people, groups, atLeast, shortCost }) => ({
      people,
      groups,
      cost: (count: number) => (shortCost ?? hard) * Math.max(0, atLeast - count),
    })),
    ...problem.spread.map(
      ({ people, groups = allGroups, weight, target = people.length / groups.length }) => ({
        people,
        groups,
        cost: (count: number) => weight * Math.abs(count - target),
      }),
    ),
    ...problem.apart.map(({ people, weight }) => ({
      people,
      groups: allGroups,
      cost: (count: number) => (weight ?? hard) * Math.max(0, count - 1),
    })),
  ];
}
