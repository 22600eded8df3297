import type { AllocationProblem } from './allocation-problem.ts';
import type { AllocationShare } from './allocation-solution.ts';
import { linkPairs } from './evaluate-allocation.ts';
import { countRules, hardCost, openArcs } from './search-rules.ts';
import type { CountRule, SearchArc } from './search-rules.ts';

/** Two people to keep together. */
interface Pair {
  readonly inner: number;
  readonly outer: number;
  readonly cost: number;
}

/** A share on an arc, to be put back. */
export type PlacedShare = readonly [arc: number, amount: number];

/**
 * An allocation under change: shares are placed and lifted, and the value follows. Pins, links, needs and least amounts that are
 * hard cost more than all wishes together; eligibility, bans, capacities, `maxPeople` and `maxGroups` are never broken.
 */
export class SearchState {
  readonly arcs: readonly SearchArc[];
  readonly arcsOfPerson: readonly (readonly number[])[];
  readonly #arcsOfPost: readonly (readonly number[])[];
  readonly #problem: AllocationProblem;
  readonly #hard: number;
  readonly #groupTotal: number;
  readonly #amount: Int32Array;
  readonly #unused: Int32Array;
  readonly #vacant: Int32Array;
  readonly #sharers: Int32Array;
  /** Shares of each person in each group, at person × groups + group. */
  readonly #sharesIn: Int32Array;
  readonly #groupsHeld: Int32Array;
  readonly #maxGroups: Float64Array;
  readonly #maxPeople: Float64Array;
  readonly #minAmount: Int32Array;
  /** What membership is worth by itself (pins and previous memberships), at person × groups + group. */
  readonly #worth: Float64Array;
  readonly #rules: readonly CountRule[];
  /** Rules that count a person in a group, at person × groups + group. */
  readonly #rulesAt: readonly (readonly number[])[];
  /** Members that a rule counts in a group, at rule × groups + group. */
  readonly #count: Int32Array;
  readonly #pairs: readonly Pair[];
  readonly #pairsOfPerson: readonly (readonly Pair[])[];
  #value = 0;

  constructor(problem: AllocationProblem) {
    const { people, posts, groups } = problem;
    const hard = hardCost(problem);
    this.#problem = problem;
    this.#hard = hard;
    this.#groupTotal = groups.length;
    this.arcs = openArcs(problem);
    this.arcsOfPerson = listsBy(this.arcs, people.length, (arc) => arc.person);
    this.#arcsOfPost = listsBy(this.arcs, posts.length, (arc) => arc.post);
    this.#amount = new Int32Array(this.arcs.length);
    this.#unused = Int32Array.from(people, (person) => person.capacity);
    this.#vacant = Int32Array.from(posts, (post) => post.amount);
    this.#sharers = new Int32Array(posts.length);
    this.#sharesIn = new Int32Array(people.length * groups.length);
    this.#groupsHeld = new Int32Array(people.length);
    this.#maxGroups = Float64Array.from(people, (person) => person.maxGroups ?? Infinity);
    this.#maxPeople = Float64Array.from(posts, (post) => post.maxPeople ?? Infinity);
    this.#minAmount = Int32Array.from(posts, (post) => post.minAmount ?? 0);
    this.#worth = new Float64Array(people.length * groups.length);
    for (const { person, group } of problem.pinned) this.#addWorth(person, group, hard);
    for (const { person, group } of problem.previous?.memberships ?? []) {
      this.#addWorth(person, group, problem.previous?.keepWorth ?? 0);
    }
    this.#rules = countRules(problem, hard);
    const rulesAt: number[][] = people.flatMap(() => groups.map(() => []));
    for (const [rule, { people: counted, groups: over }] of this.#rules.entries()) {
      for (const person of counted)
        for (const group of over) rulesAt[person * groups.length + group]?.push(rule);
    }
    this.#rulesAt = rulesAt;
    this.#count = new Int32Array(this.#rules.length * groups.length);
    this.#pairs = problem.together.flatMap((link) =>
      linkPairs(problem, link).map(([inner, outer]) => ({ inner, outer, cost: link.weight ?? hard })),
    );
    this.#pairsOfPerson = people.map((_, person) =>
      this.#pairs.filter((pair) => pair.inner === person || pair.outer === person),
    );
  }

  /** Value up to a constant, with the cost of pairs of which only one is placed. */
  value(): number {
    let loose = 0;
    for (const { inner, outer, cost } of this.#pairs) {
      if (this.#held(inner) > 0 !== this.#held(outer) > 0) loose += cost;
    }
    return this.#value + loose;
  }

  /** People with a share of the post. */
  holders(post: number): number[] {
    return (this.#arcsOfPost[post] ?? []).flatMap((arc) =>
      (this.#amount[arc] ?? 0) > 0 ? (this.arcs[arc]?.person ?? []) : [],
    );
  }

  /** People who may hold the post and have time to spare. */
  candidates(post: number): number[] {
    return (this.#arcsOfPost[post] ?? []).flatMap((arc) => {
      const { person, least } = this.arcs[arc] ?? { person: 0, least: Infinity };
      return (this.#unused[person] ?? 0) >= least ? [person] : [];
    });
  }

  /** People to be kept together with a person. */
  partners(person: number): number[] {
    return (this.#pairsOfPerson[person] ?? []).map((pair) =>
      pair.inner === person ? pair.outer : pair.inner,
    );
  }

  /** Gives a person the shares that lower the value most, one after the other, passing over arcs that `isSkipped`. */
  fill(person: number, isSkipped: () => boolean): void {
    for (;;) {
      let best = -1;
      let bestDelta = -1e-9;
      for (const arc of this.arcsOfPerson[person] ?? []) {
        const amount = this.#amountOn(arc);
        if (amount === 0 || isSkipped()) continue;
        const delta = this.#placeDelta(arc, amount);
        if (delta < bestDelta) {
          best = arc;
          bestDelta = delta;
        }
      }
      if (best < 0) return;
      this.place(best, this.#amountOn(best));
    }
  }

  place(arc: number, amount: number): void {
    this.#value += this.#placeDelta(arc, amount);
    this.#change(arc, amount, 1);
  }

  /** Takes all shares from a person and returns them. */
  lift(person: number): PlacedShare[] {
    const placed: PlacedShare[] = [];
    for (const arc of this.arcsOfPerson[person] ?? []) {
      const amount = this.#amount[arc] ?? 0;
      if (amount === 0) continue;
      this.#change(arc, -amount, -1);
      this.#value -= this.#placeDelta(arc, amount);
      placed.push([arc, amount]);
    }
    return placed;
  }

  /** All shares, by person, then post. */
  shares(): AllocationShare[] {
    return this.arcs
      .map(({ person, post }, arc) => ({ person, post, amount: this.#amount[arc] ?? 0 }))
      .filter(({ amount }) => amount > 0)
      .toSorted((a, b) => a.person - b.person || a.post - b.post);
  }

  /** Largest share that can be placed on an arc now; 0 when none can. */
  #amountOn(arc: number): number {
    const at = this.arcs[arc];
    if (!at || (this.#amount[arc] ?? 0) > 0) return 0;
    const amount = Math.min(this.#unused[at.person] ?? 0, this.#vacant[at.post] ?? 0);
    if (amount < at.least || (this.#sharers[at.post] ?? 0) >= (this.#maxPeople[at.post] ?? 0)) return 0;
    if (at.group >= 0 && (this.#sharesIn[at.person * this.#groupTotal + at.group] ?? 0) === 0) {
      if (this.#held(at.person) >= (this.#maxGroups[at.person] ?? 0)) return 0;
    }
    return amount;
  }

  #placeDelta(arc: number, amount: number): number {
    const at = this.arcs[arc];
    if (!at) return 0;
    const { person, post, group } = at;
    let delta = at.unitCost * amount + this.#problem.shareCost;
    const minAmount = this.#minAmount[post] ?? 0;
    if (minAmount > 0) {
      const short = minAmount - (this.#problem.posts[post]?.amount ?? 0) + (this.#vacant[post] ?? 0);
      delta += (this.#hard * (Math.max(0, short - amount) - Math.max(0, short))) / 1000;
    }
    if (group >= 0 && (this.#sharesIn[person * this.#groupTotal + group] ?? 0) === 0)
      delta += this.#joinDelta(person, group);
    return delta;
  }

  #joinDelta(person: number, group: number): number {
    const at = person * this.#groupTotal + group;
    let delta = -(this.#worth[at] ?? 0);
    for (const rule of this.#rulesAt[at] ?? []) {
      const count = this.#count[rule * this.#groupTotal + group] ?? 0;
      const cost = this.#rules[rule]?.cost;
      if (cost) delta += cost(count + 1) - cost(count);
    }
    const pairs = this.#pairsOfPerson[person] ?? [];
    if (pairs.length > 0) {
      delta -= this.#pairCost(pairs);
      this.#sharesIn[at] = 1;
      this.#groupsHeld[person] = this.#held(person) + 1;
      delta += this.#pairCost(pairs);
      this.#sharesIn[at] = 0;
      this.#groupsHeld[person] = this.#held(person) - 1;
    }
    return delta;
  }

  /** Cost of pairs of which both are placed, but apart. */
  #pairCost(pairs: readonly Pair[]): number {
    let cost = 0;
    for (const pair of pairs) {
      if (this.#held(pair.inner) === 0 || this.#held(pair.outer) === 0) continue;
      for (let group = 0; group < this.#groupTotal; group++) {
        const isInner = (this.#sharesIn[pair.inner * this.#groupTotal + group] ?? 0) > 0;
        if (isInner && (this.#sharesIn[pair.outer * this.#groupTotal + group] ?? 0) === 0) {
          cost += pair.cost;
          break;
        }
      }
    }
    return cost;
  }

  /** Books a share in (`shares` 1) or out (−1). */
  #change(arc: number, amount: number, shares: 1 | -1): void {
    const at = this.arcs[arc];
    if (!at) return;
    const { person, post, group } = at;
    add(this.#amount, arc, amount);
    add(this.#unused, person, -amount);
    add(this.#vacant, post, -amount);
    add(this.#sharers, post, shares);
    if (group < 0) return;
    const place = person * this.#groupTotal + group;
    const before = this.#sharesIn[place] ?? 0;
    this.#sharesIn[place] = before + shares;
    if (before > 0 && before + shares > 0) return;
    add(this.#groupsHeld, person, shares);
    for (const rule of this.#rulesAt[place] ?? []) add(this.#count, rule * this.#groupTotal + group, shares);
  }

  #held(person: number): number {
    return this.#groupsHeld[person] ?? 0;
  }

  #addWorth(person: number, group: number, worth: number): void {
    const at = person * this.#groupTotal + group;
    this.#worth[at] = (this.#worth[at] ?? 0) + worth;
  }
}

function add(values: Int32Array, index: number, amount: number): void {
  values[index] = (values[index] ?? 0) + amount;
}

/** Positions of items, listed by a key from 0 to `size` − 1. */
function listsBy<Item>(
  items: readonly Item[],
  size: number,
  key: (item: Item) => number,
): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const [index, item] of items.entries()) lists[key(item)]?.push(index);
  return lists;
}
