import type { AllocationProblem, AllocationRule } from './allocation-problem.ts';
import { hardRules } from './evaluate-allocation.ts';

/** A part of a problem that no rule connects with the rest, and where its pieces came from. */
export interface AllocationPart {
  readonly problem: AllocationProblem;
  /** Index in the whole problem of each person of the part. */
  readonly people: readonly number[];
  /** Index in the whole problem of each post of the part. */
  readonly posts: readonly number[];
  /** The rule of the whole problem behind each hard rule of the part, in the order of {@link hardRules}. */
  readonly rules: readonly AllocationRule[];
}

/**
 * Splits a problem into independent parts: people and groups hang together through eligibility and through people to keep
 * together; the other rules speak of one group at a time. The values of the parts add up to the value of the whole.
 */
export function splitAllocation(problem: AllocationProblem): readonly AllocationPart[] {
  const { people, groups, posts } = problem;
  const firstGroup = people.length;
  const firstPost = firstGroup + groups.length;
  const root = new UnionFind(firstPost + posts.length);
  for (const [index, post] of posts.entries())
    if (post.group !== null) root.join(firstPost + index, firstGroup + post.group);
  for (const { person, post } of problem.eligible) root.join(person, firstPost + post);
  for (const { person, group } of problem.pinned) root.join(person, firstGroup + group);
  for (const link of problem.together)
    for (const person of link.people) root.join(person, link.people[0] ?? person);

  const nodesByRoot = new Map<number, number[]>();
  for (let node = 0; node < firstPost + posts.length; node++) {
    const nodes = nodesByRoot.get(root.of(node)) ?? [];
    nodes.push(node);
    nodesByRoot.set(root.of(node), nodes);
  }
  return [...nodesByRoot.values()].map((nodes) =>
    part(
      problem,
      nodes.filter((node) => node < firstGroup),
      nodes.filter((node) => node >= firstGroup && node < firstPost).map((node) => node - firstGroup),
      nodes.filter((node) => node >= firstPost).map((node) => node - firstPost),
    ),
  );
}

function part(
  whole: AllocationProblem,
  people: readonly number[],
  groups: readonly number[],
  posts: readonly number[],
): AllocationPart {
  const personAt = new Map(people.map((person, position) => [person, position]));
  const groupAt = new Map(groups.map((group, position) => [group, position]));
  const postAt = new Map(posts.map((post, position) => [post, position]));
  const peopleHere = (list: readonly number[]) => list.flatMap((person) => personAt.get(person) ?? []);
  const groupsHere = (list: readonly number[]) => list.flatMap((group) => groupAt.get(group) ?? []);

  const together = kept(
    whole.together,
    (link) => ({ ...link, people: peopleHere(link.people) }),
    (link) => link.people.length > 1,
  );
  const apart = kept(
    whole.apart,
    (link) => ({ ...link, people: peopleHere(link.people) }),
    (link) => link.people.length > 1,
  );
  const here = (memberships: AllocationProblem['pinned']) =>
    kept(
      memberships,
      ({ person, group }) => ({ person: personAt.get(person) ?? -1, group: groupAt.get(group) ?? -1 }),
      ({ person, group }) => person >= 0 && group >= 0,
    );
  const pinned = here(whole.pinned);
  const forbidden = here(whole.forbidden);
  const needs = kept(
    whole.groupNeeds,
    (need) => ({ ...need, people: peopleHere(need.people), groups: groupsHere(need.groups) }),
    (need) => need.groups.length > 0,
  );
  const spread = kept(
    whole.spread,
    (one) => {
      const wholeGroups = one.groups ?? [...whole.groups.keys()];
      return {
        ...one,
        people: peopleHere(one.people),
        groups: groupsHere(wholeGroups),
        target: one.target ?? one.people.length / wholeGroups.length,
      };
    },
    (one) => one.groups.length > 0,
  );

  const problem: AllocationProblem = {
    people: people.flatMap((index) => whole.people[index] ?? []),
    groups: groups.flatMap((index) => whole.groups[index] ?? []),
    posts: posts
      .flatMap((index) => whole.posts[index] ?? [])
      .map((post) => ({ ...post, group: post.group === null ? null : (groupAt.get(post.group) ?? null) })),
    eligible: whole.eligible.flatMap(({ person, post, cost }) => {
      const [personHere, postHere] = [personAt.get(person), postAt.get(post)];
      return personHere === undefined || postHere === undefined
        ? []
        : [{ person: personHere, post: postHere, cost }];
    }),
    shareCost: whole.shareCost,
    together: together.items,
    apart: apart.items,
    pinned: pinned.items,
    forbidden: forbidden.items,
    groupNeeds: needs.items,
    spread: spread.items,
    ...(whole.previous && {
      previous: { keepWorth: whole.previous.keepWorth, memberships: here(whole.previous.memberships).items },
    }),
  };

  const toWhole = (rule: AllocationRule): AllocationRule => {
    switch (rule.kind) {
      case 'pinned':
        return { ...rule, index: pinned.origins[rule.index] ?? -1 };
      case 'forbidden':
        return { ...rule, index: forbidden.origins[rule.index] ?? -1 };
      case 'together':
        return { ...rule, index: together.origins[rule.index] ?? -1 };
      case 'apart':
        return { ...rule, index: apart.origins[rule.index] ?? -1 };
      case 'need':
        return { ...rule, index: needs.origins[rule.index] ?? -1, group: groups[rule.group] ?? -1 };
      case 'minAmount':
      case 'maxPeople':
        return { ...rule, post: posts[rule.post] ?? -1 };
      case 'maxGroups':
        return { ...rule, person: people[rule.person] ?? -1 };
      default: {
        const unknown: never = rule;
        throw new Error(`Unknown rule ${JSON.stringify(unknown)}`);
      }
    }
  };
  return { problem, people, posts, rules: hardRules(problem).map(toWhole) };
}

/** The items that still say something after `change`, with their places in the original list. */
function kept<From, To>(
  items: readonly From[],
  change: (item: From) => To,
  isKept: (item: To) => boolean,
): { items: To[]; origins: number[] } {
  const pairs = items.map((item, index) => [change(item), index] as const).filter(([item]) => isKept(item));
  return { items: pairs.map(([item]) => item), origins: pairs.map(([, index]) => index) };
}

/** Disjoint sets whose representative is their smallest member. */
class UnionFind {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  of(node: number): number {
    let root = node;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = node; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.of(a), this.of(b)];
    this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
