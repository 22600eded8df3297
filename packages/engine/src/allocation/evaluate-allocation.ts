import { DEFAULT_MIN_SHARE } from './allocation-problem.ts';
import type { AllocationLink, AllocationProblem, AllocationRule } from './allocation-problem.ts';
import type { AllocationCosts, AllocationShare } from './allocation-solution.ts';

export interface AllocationEvaluation {
  readonly costs: AllocationCosts;
  /** Sum of `costs`. */
  readonly value: number;
  /** Hard rules that the shares break, in the order of {@link hardRules}. */
  readonly broken: readonly AllocationRule[];
  /** Thousandths of each person without a post. */
  readonly unused: readonly number[];
  /** Thousandths of each post without a person. */
  readonly vacant: readonly number[];
}

/** All hard rules of a problem: pins and bans, links, needs, then limits of posts and people. */
export function hardRules(problem: AllocationProblem): readonly AllocationRule[] {
  const isHard = (link: AllocationLink) => link.weight === undefined;
  return [
    ...problem.pinned.map((_, index) => ({ kind: 'pinned', index }) as const),
    ...problem.forbidden.map((_, index) => ({ kind: 'forbidden', index }) as const),
    ...problem.together.flatMap((link, index) =>
      isHard(link) ? [{ kind: 'together', index } as const] : [],
    ),
    ...problem.apart.flatMap((link, index) => (isHard(link) ? [{ kind: 'apart', index } as const] : [])),
    ...problem.groupNeeds.flatMap((need, index) =>
      need.shortCost === null ? need.groups.map((group) => ({ kind: 'need', index, group }) as const) : [],
    ),
    ...problem.posts.flatMap((post, index) =>
      (post.minAmount ?? 0) > 0 ? [{ kind: 'minAmount', post: index } as const] : [],
    ),
    ...problem.posts.flatMap((post, index) =>
      post.maxPeople === undefined ? [] : [{ kind: 'maxPeople', post: index } as const],
    ),
    ...problem.people.flatMap((person, index) =>
      person.maxGroups === undefined ? [] : [{ kind: 'maxGroups', person: index } as const],
    ),
  ];
}

/** Smallest and largest share that a person may hold of a post, in thousandths; null when none is possible. */
export function shareRange(
  problem: AllocationProblem,
  person: number,
  post: number,
): { least: number; most: number } | null {
  const { capacity = 0, minShare = DEFAULT_MIN_SHARE } = problem.people[person] ?? {};
  const most = Math.min(capacity, problem.posts[post]?.amount ?? 0);
  return most === 0 ? null : { least: Math.min(minShare, most), most };
}

/**
 * Scores an allocation straight from the definition of the problem; for hand-made changes, and to check a solver.
 *
 * @throws Error when the shares are not an allocation at all: somebody over capacity, a post over its amount, a share that
 *   is not whole, too small, repeated, or of a post the person is not eligible for.
 */
export function evaluateAllocation(
  problem: AllocationProblem,
  shares: readonly AllocationShare[],
): AllocationEvaluation {
  const { unused, vacant, shareCost } = addUp(problem, shares);
  const groupsOf = problem.people.map(() => new Set<number>());
  const sharers = problem.posts.map(() => 0);
  for (const { person, post } of shares) {
    const group = problem.posts[post]?.group ?? null;
    if (group !== null) groupsOf[person]?.add(group);
    sharers[post] = (sharers[post] ?? 0) + 1;
  }
  const isIn = (person: number, group: number) => groupsOf[person]?.has(group) ?? false;
  const countIn = (people: readonly number[], group: number) =>
    people.filter((person) => isIn(person, group)).length;

  const costs: AllocationCosts = {
    shares: shareCost,
    splits: shares.length * problem.shareCost,
    vacancies: sum(problem.posts, (post, index) => (post.vacancyCost * (vacant[index] ?? 0)) / 1000),
    together: sum(problem.together, (link) => (link.weight ?? 0) * brokenPairs(problem, link, groupsOf)),
    apart: sum(problem.apart, (link) => (link.weight ?? 0) * extraPeople(problem, link, countIn)),
    needs: sum(problem.groupNeeds, (need) =>
      sum(
        need.groups,
        (group) => (need.shortCost ?? 0) * Math.max(0, need.atLeast - countIn(need.people, group)),
      ),
    ),
    spread: sum(problem.spread, (spread) => {
      const groups = spread.groups ?? [...problem.groups.keys()];
      const target = spread.target ?? spread.people.length / groups.length;
      return sum(groups, (group) => spread.weight * Math.abs(countIn(spread.people, group) - target));
    }),
    previous: sum(problem.previous?.memberships ?? [], ({ person, group }) =>
      isIn(person, group) ? 0 : (problem.previous?.keepWorth ?? 0),
    ),
  };

  const isBroken = (rule: AllocationRule): boolean => {
    switch (rule.kind) {
      case 'pinned':
        return problem.pinned.some(
          ({ person, group }, index) => index === rule.index && !isIn(person, group),
        );
      case 'forbidden':
        return problem.forbidden.some(
          ({ person, group }, index) => index === rule.index && isIn(person, group),
        );
      case 'together':
        return problem.together.some(
          (link, index) => index === rule.index && brokenPairs(problem, link, groupsOf) > 0,
        );
      case 'apart':
        return problem.apart.some(
          (link, index) => index === rule.index && extraPeople(problem, link, countIn) > 0,
        );
      case 'need':
        return problem.groupNeeds.some(
          (need, index) => index === rule.index && countIn(need.people, rule.group) < need.atLeast,
        );
      case 'minAmount':
        return problem.posts.some(
          (post, index) => index === rule.post && post.amount - (vacant[index] ?? 0) < (post.minAmount ?? 0),
        );
      case 'maxPeople':
        return (sharers[rule.post] ?? 0) > (problem.posts[rule.post]?.maxPeople ?? Infinity);
      case 'maxGroups':
        return (groupsOf[rule.person]?.size ?? 0) > (problem.people[rule.person]?.maxGroups ?? Infinity);
      default: {
        const unknown: never = rule;
        throw new Error(`Unknown rule ${JSON.stringify(unknown)}`);
      }
    }
  };
  const value = sum(Object.values(costs), (cost: number) => cost);
  return { costs, value, broken: hardRules(problem).filter(isBroken), unused, vacant };
}

/** The pairs of a link, with the one whose groups must be among the other's first. */
export function linkPairs(
  problem: AllocationProblem,
  link: AllocationLink,
): (readonly [inner: number, outer: number])[] {
  const limit = (person: number) => problem.people[person]?.maxGroups ?? Infinity;
  return link.people.flatMap((a, index) =>
    link.people.slice(index + 1).map((b) => (limit(b) < limit(a) ? ([b, a] as const) : ([a, b] as const))),
  );
}

function brokenPairs(
  problem: AllocationProblem,
  link: AllocationLink,
  groupsOf: readonly ReadonlySet<number>[],
): number {
  const none: ReadonlySet<number> = new Set();
  return linkPairs(problem, link).filter(([inner, outer]) => {
    const innerGroups = groupsOf[inner] ?? none;
    const outerGroups = groupsOf[outer] ?? none;
    return !innerGroups.isSubsetOf(outerGroups) || (innerGroups.size === 0 && outerGroups.size > 0);
  }).length;
}

function extraPeople(
  problem: AllocationProblem,
  link: AllocationLink,
  countIn: (people: readonly number[], group: number) => number,
): number {
  return sum(problem.groups, (_, group) => Math.max(0, countIn(link.people, group) - 1));
}

function addUp(problem: AllocationProblem, shares: readonly AllocationShare[]) {
  const costByPair = new Map(problem.eligible.map(({ person, post, cost }) => [`${person},${post}`, cost]));
  const unused = problem.people.map((person) => person.capacity);
  const vacant = problem.posts.map((post) => post.amount);
  let shareCost = 0;
  for (const { person, post, amount } of shares) {
    const key = `${person},${post}`;
    const cost = costByPair.get(key);
    const name = `${problem.people[person]?.id ?? person} in ${problem.posts[post]?.id ?? post}`;
    if (cost === undefined)
      throw new Error(`The share of ${name} is repeated or not eligible. Maybe add them up.`);
    costByPair.delete(key);
    const range = shareRange(problem, person, post);
    if (!range || !Number.isInteger(amount) || amount < range.least || amount > range.most) {
      throw new Error(
        `The share ${amount} of ${name} must be whole and from ${range?.least ?? 0} to ${range?.most ?? 0}.`,
      );
    }
    unused[person] = (unused[person] ?? 0) - amount;
    vacant[post] = (vacant[post] ?? 0) - amount;
    shareCost += (cost * amount) / 1000;
  }
  const overfull = [
    ...problem.people.filter((_, index) => (unused[index] ?? 0) < 0),
    ...problem.posts.filter((_, index) => (vacant[index] ?? 0) < 0),
  ];
  if (overfull.length > 0) {
    throw new Error(
      `${overfull.map((one) => one.id).join(', ')} hold more than there is. Maybe lower a share.`,
    );
  }
  return { unused, vacant, shareCost };
}

function sum<Item>(items: readonly Item[], amount: (item: Item, index: number) => number): number {
  let total = 0;
  for (const [index, item] of items.entries()) total += amount(item, index);
  return total;
}
