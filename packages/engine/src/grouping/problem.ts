/** Size range of one group, both ends included. */
export interface GroupSize {
  readonly min: number;
  readonly max: number;
}

/**
 * A measure that every group should hold its share of.
 *
 * Cost: `weight` × Σ over groups of |sum of `values` in the group − the group's share|.
 */
export interface GroupingAttribute {
  readonly name: string;
  /** Cost of one unit of deviation; at least 0. */
  readonly weight: number;
  /** One number for each item. */
  readonly values: readonly number[];
  /**
   * What a group's share is. `proportional` (the default): total × group's actual size ÷ number of items.
   * `equal`: total ÷ number of groups, whatever the sizes. The two agree where all sizes are equal.
   */
  readonly share?: 'proportional' | 'equal';
}

/** Something each group should hold at least so many of. Cost: `cost` for each one missing, in each group. */
export interface GroupingNeed {
  readonly name: string;
  /** The items that count. */
  readonly items: readonly number[];
  readonly atLeast: number;
  readonly cost: number;
}

/**
 * A hard rule: in each group, `demand[c]` different items must be able to serve each class c, every item serving one
 * class at most (a system of distinct representatives).
 */
export interface GroupingCover {
  readonly name: string;
  /** How many representatives each class needs in every group. */
  readonly demand: readonly number[];
  /** For each item, the classes it can serve. */
  readonly classesOfItem: readonly (readonly number[])[];
}

/** Items to be put into groups: hard rules about who may be where, and costs that measure how good a grouping is. */
export interface GroupingProblem {
  readonly itemCount: number;
  readonly groups: readonly GroupSize[];
  readonly attributes: readonly GroupingAttribute[];
  /** Sets of items that must share a group (hard). */
  readonly together: readonly (readonly number[])[];
  /** Pairs of items that must not share a group (hard). */
  readonly apart: readonly (readonly [number, number])[];
  /** Groups an item must not be in (hard). */
  readonly forbidden: readonly (readonly [item: number, group: number])[];
  /** The group an item must be in (hard). */
  readonly pinned: readonly (readonly [item: number, group: number])[];
  /** An earlier grouping; each item that had a group and leaves it costs `moveCost`. */
  readonly previous?: {
    /** −1: the item had no group. */
    readonly groupOfItem: readonly number[];
    readonly moveCost: number;
  };
  /** Pairs that earn `worth` when they share a group (cost it, if negative). */
  readonly affinities?: readonly (readonly [a: number, b: number, worth: number])[];
  readonly needs?: readonly GroupingNeed[];
  readonly covers?: readonly GroupingCover[];
}

/** One part of a grouping's value: an attribute, a need, the moves or the affinities. */
export interface GroupingTerm {
  readonly kind: 'attribute' | 'need' | 'moves' | 'affinity';
  readonly name: string;
  readonly value: number;
}

/** The value and parts of one grouping. Lower is better. */
export interface GroupingEvaluation {
  readonly value: number;
  readonly terms: readonly GroupingTerm[];
}

/** A grouping that keeps every hard rule. */
export interface GroupingSolution extends GroupingEvaluation {
  readonly groupOfItem: readonly number[];
  /** Proven: no grouping of this problem has a smaller value. Never above `value`. */
  readonly bound: number;
  readonly iterations: number;
  readonly provedOptimal: boolean;
}

/** How far a search has come. */
export interface GroupingProgress {
  readonly iteration: number;
  /** The budget. */
  readonly iterations: number;
  /** Best value so far; null while no grouping that keeps every hard rule is known. */
  readonly value: number | null;
  readonly bound: number;
}

/**
 * One yes/no attribute for each category that occurs, in order of code units, so that every group gets its share of
 * each category. Items whose category is null count in none.
 */
export function categoricalAttribute(
  name: string,
  weight: number,
  categories: readonly (string | null)[],
): readonly GroupingAttribute[] {
  const distinct = [...new Set(categories.filter((category) => category !== null))].toSorted(
    compareCodeUnits,
  );
  return distinct.map((category) => ({
    name: `${name}: ${category}`,
    weight,
    values: categories.map((value) => (value === category ? 1 : 0)),
  }));
}

/**
 * The needs that make a group pay `costs[level − 1]` for each level that none of its items reaches.
 *
 * @param levels the level of each item, 0 for none.
 * @param costs cost of not reaching level 1, 2, 3 …; they add up (a group that reaches no level pays them all).
 */
export function levelNeeds(
  name: string,
  levels: readonly number[],
  costs: readonly number[],
): readonly GroupingNeed[] {
  return costs.map((cost, index) => ({
    name: `${name} ≥ ${index + 1}`,
    items: levels.flatMap((level, item) => (level > index ? [item] : [])),
    atLeast: 1,
    cost,
  }));
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
