import fc from 'fast-check';
import type { AllocationProblem, AllocationRule } from '../src/allocation/allocation-problem.ts';
import type { AllocationShare } from '../src/allocation/allocation-solution.ts';
import { evaluateAllocation } from '../src/allocation/evaluate-allocation.ts';

/** A problem without anybody in it, but for what is given. */
export function makeProblem(overrides: Partial<AllocationProblem>): AllocationProblem {
  return {
    people: [],
    groups: [],
    posts: [],
    eligible: [],
    shareCost: 0,
    together: [],
    apart: [],
    pinned: [],
    forbidden: [],
    groupNeeds: [],
    spread: [],
    ...overrides,
  };
}

/** `count` groups, each with one whole post, open to `count` whole people at no cost. */
export function makeSquare(count: number, overrides: Partial<AllocationProblem> = {}): AllocationProblem {
  const indices = [...Array(count).keys()];
  return makeProblem({
    people: indices.map((index) => ({ id: `person ${index}`, capacity: 1000 })),
    groups: indices.map((index) => ({ id: `group ${index}` })),
    posts: indices.map((index) => ({ id: `post ${index}`, group: index, amount: 1000, vacancyCost: 100 })),
    eligible: indices.flatMap((person) => indices.map((post) => ({ person, post, cost: 0 }))),
    ...overrides,
  });
}

/** Tiny problems of every kind of rule, in halves of a whole, so that they can be enumerated. */
export function tinyProblem({ mayLimitGroups = true } = {}): fc.Arbitrary<AllocationProblem> {
  const counts = fc.record({
    people: fc.integer({ min: 1, max: 3 }),
    groups: fc.integer({ min: 1, max: 2 }),
    posts: fc.integer({ min: 1, max: 3 }),
  });
  return counts.chain((count) => {
    const person = fc.integer({ min: 0, max: count.people - 1 });
    const group = fc.integer({ min: 0, max: count.groups - 1 });
    const somePeople = fc.uniqueArray(person, { maxLength: 3 });
    const cost = fc.integer({ min: 0, max: 40 });
    const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
      fc.option(arbitrary, { freq: 1, nil: undefined });
    const link = fc
      .record({ people: somePeople, weight: optional(cost) }, { requiredKeys: ['people'] })
      .map(withoutUndefined);
    const membership = fc.record({ person, group });
    return fc
      .record({
        people: fc.array(
          fc.record({
            capacity: fc.constantFrom(0, 500, 1000),
            maxGroups: mayLimitGroups ? optional(fc.constant(1)) : fc.constant(undefined),
          }),
          { minLength: count.people, maxLength: count.people },
        ),
        posts: fc.array(
          fc.record({
            group: fc.option(group, { freq: 4 }),
            amount: fc.constantFrom(500, 1000, 1500),
            minAmount: optional(fc.constantFrom(0, 500)),
            maxPeople: optional(fc.integer({ min: 1, max: 2 })),
            vacancyCost: fc.integer({ min: 0, max: 60 }),
          }),
          { minLength: count.posts, maxLength: count.posts },
        ),
        costs: fc.array(fc.option(fc.integer({ min: -10, max: 40 }), { freq: 3 }), {
          minLength: count.people * count.posts,
          maxLength: count.people * count.posts,
        }),
        shareCost: fc.integer({ min: 0, max: 10 }),
        together: fc.array(link, { maxLength: 1 }),
        apart: fc.array(link, { maxLength: 1 }),
        pinned: fc.array(membership, { maxLength: 1 }),
        forbidden: fc.array(membership, { maxLength: 1 }),
        groupNeeds: fc.array(
          fc.record({
            people: somePeople,
            groups: fc.uniqueArray(group, { maxLength: 2 }),
            atLeast: fc.integer({ min: 0, max: 2 }),
            shortCost: fc.option(cost, { freq: 3 }),
          }),
          { maxLength: 1 },
        ),
        spread: fc.array(fc.record({ people: somePeople, weight: cost }), { maxLength: 1 }),
        previous: fc.record({ memberships: fc.array(membership, { maxLength: 2 }), keepWorth: cost }),
      })
      .map(({ costs, people, posts, groupNeeds, spread, ...rest }) => ({
        ...rest,
        people: people.map((one, index) => withoutUndefined({ ...one, id: `p${index}`, minShare: 500 })),
        groups: Array.from({ length: count.groups }, (_, index) => ({ id: `g${index}` })),
        posts: posts.map((one, index) => withoutUndefined({ ...one, id: `q${index}` })),
        eligible: costs.flatMap((one, index) =>
          one === null
            ? []
            : [{ person: Math.floor(index / count.posts), post: index % count.posts, cost: one }],
        ),
        groupNeeds: groupNeeds.map((need, index) => ({ ...need, id: `need ${index}` })),
        spread: spread.map((one, index) => ({ ...one, name: `spread ${index}` })),
      }));
  });
}

/** The lowest value of a tiny problem in halves, by trying everything; null when no allocation keeps the hard rules. */
export function bestByEnumeration(problem: AllocationProblem): number | null {
  let best: number | null = null;
  const shares: AllocationShare[] = [];
  const unused = problem.people.map((person) => person.capacity);
  const vacant = problem.posts.map((post) => post.amount);
  const visit = (position: number): void => {
    const pair = problem.eligible[position];
    if (!pair) {
      const { value, broken } = evaluateAllocation(problem, shares);
      if (broken.length === 0 && (best === null || value < best)) best = value;
      return;
    }
    visit(position + 1);
    const { person, post } = pair;
    for (const amount of [500, 1000]) {
      if (amount > (unused[person] ?? 0) || amount > (vacant[post] ?? 0)) return;
      shares.push({ person, post, amount });
      unused[person] = (unused[person] ?? 0) - amount;
      vacant[post] = (vacant[post] ?? 0) - amount;
      visit(position + 1);
      shares.pop();
      unused[person] = (unused[person] ?? 0) + amount;
      vacant[post] = (vacant[post] ?? 0) + amount;
    }
  };
  visit(0);
  return best;
}

/** The problem with only some of its hard rules. */
export function keepRules(problem: AllocationProblem, rules: readonly AllocationRule[]): AllocationProblem {
  const isKept = (rule: AllocationRule) => rules.some((one) => JSON.stringify(one) === JSON.stringify(rule));
  return {
    ...problem,
    pinned: problem.pinned.filter((_, index) => isKept({ kind: 'pinned', index })),
    forbidden: problem.forbidden.filter((_, index) => isKept({ kind: 'forbidden', index })),
    together: problem.together.filter(
      (link, index) => link.weight !== undefined || isKept({ kind: 'together', index }),
    ),
    apart: problem.apart.filter(
      (link, index) => link.weight !== undefined || isKept({ kind: 'apart', index }),
    ),
    groupNeeds: problem.groupNeeds.map((need, index) => ({
      ...need,
      groups: need.groups.filter(
        (group) => need.shortCost !== null || isKept({ kind: 'need', index, group }),
      ),
    })),
    posts: problem.posts.map(({ minAmount, maxPeople, ...post }, index) => ({
      ...post,
      ...(minAmount !== undefined && isKept({ kind: 'minAmount', post: index }) && { minAmount }),
      ...(maxPeople !== undefined && isKept({ kind: 'maxPeople', post: index }) && { maxPeople }),
    })),
  };
}

type Defined<Item> = { [Key in keyof Item as undefined extends Item[Key] ? never : Key]: Item[Key] } & {
  [Key in keyof Item as undefined extends Item[Key] ? Key : never]?: Exclude<Item[Key], undefined>;
};

/** Leaves out fields that are undefined, which optional fields of the problem may not be. */
function withoutUndefined<Item extends object>(item: Item): Defined<Item> {
  // The entries left are exactly those that are defined.
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Defined<Item>;
}
