/**
 * People with a limited capacity, posts that want an amount of it, and groups that posts belong to.
 * Capacities, amounts and shares are integers (thousandths); costs are any finite numbers in one unit.
 * Indices refer to positions in the lists of the problem.
 */

export interface AllocationPerson {
  readonly id: string;
  /** Thousandths this person has to give; 0 is allowed. */
  readonly capacity: number;
  /** Most groups the person may be a member of; absent: any number. Posts outside the groups do not count. */
  readonly maxGroups?: number;
  /**
   * Smallest share worth splitting off, thousandths; default 100. A share may be smaller only where the whole
   * capacity or the whole post is.
   */
  readonly minShare?: number;
}

export interface AllocationPost {
  readonly id: string;
  /** The group it belongs to; null: outside the groups. */
  readonly group: number | null;
  /** Thousandths wanted. */
  readonly amount: number;
  /** Thousandths that must be filled (hard); default 0. */
  readonly minAmount?: number;
  /** Most people who may share the post (hard); absent: any number. */
  readonly maxPeople?: number;
  /** Cost of 1000 thousandths left unfilled. */
  readonly vacancyCost: number;
}

/** A person may hold a share of a post; who is not listed for a post may not. */
export interface AllocationEligibility {
  readonly person: number;
  readonly post: number;
  /** Cost of 1000 thousandths; lower is preferred, may be negative. */
  readonly cost: number;
}

/** A person and a group. */
export interface Membership {
  readonly person: number;
  readonly group: number;
}

/**
 * People to keep in the same groups, or out of each other's. Hard without a weight.
 *
 * Together: for each pair, all groups of the one with the lower `maxGroups` (the first listed, where equal) are groups of the
 * other, and nobody of the pair is in a group while the other is in none; a weight is the cost of each broken pair.
 * Apart: no group holds two of them; a weight is the cost of each person beyond the first in a group.
 */
export interface AllocationLink {
  readonly people: readonly number[];
  readonly weight?: number;
}

/** Each of `groups` needs at least `atLeast` of `people` as members. */
export interface AllocationNeed {
  readonly id: string;
  readonly groups: readonly number[];
  readonly people: readonly number[];
  readonly atLeast: number;
  /** Cost of each person short in each group; null: hard. */
  readonly shortCost: number | null;
}

/** Costs `weight · Σ over groups |members among people − target|`. */
export interface AllocationSpread {
  readonly name: string;
  readonly people: readonly number[];
  readonly weight: number;
  /** Groups to spread over; absent: all. */
  readonly groups?: readonly number[];
  /** Members wanted in each group; absent: the number of people over the number of groups. */
  readonly target?: number;
}

export interface AllocationProblem {
  readonly people: readonly AllocationPerson[];
  readonly groups: readonly { readonly id: string }[];
  readonly posts: readonly AllocationPost[];
  readonly eligible: readonly AllocationEligibility[];
  /** Cost of every separate share; a positive cost keeps people whole where nothing is gained by splitting. */
  readonly shareCost: number;
  readonly together: readonly AllocationLink[];
  readonly apart: readonly AllocationLink[];
  /** Must hold a share of some post of the group. */
  readonly pinned: readonly Membership[];
  /** Must not hold a share of any post of the group. */
  readonly forbidden: readonly Membership[];
  readonly groupNeeds: readonly AllocationNeed[];
  readonly spread: readonly AllocationSpread[];
  /** Memberships to keep where possible: each one lost costs `keepWorth`. */
  readonly previous?: { readonly memberships: readonly Membership[]; readonly keepWorth: number };
}

/** Smallest share worth splitting off where a person does not say, in thousandths. */
export const DEFAULT_MIN_SHARE = 100;

/** A hard rule of a problem, by its place in the problem. */
export type AllocationRule =
  | { readonly kind: 'pinned'; readonly index: number }
  | { readonly kind: 'forbidden'; readonly index: number }
  | { readonly kind: 'together'; readonly index: number }
  | { readonly kind: 'apart'; readonly index: number }
  | { readonly kind: 'need'; readonly index: number; readonly group: number }
  | { readonly kind: 'minAmount'; readonly post: number }
  | { readonly kind: 'maxPeople'; readonly post: number }
  | { readonly kind: 'maxGroups'; readonly person: number };
