/** A mixed-integer linear model and what a solver says about it; plain data, no solver inside. */

/** One decision variable. Bounds may be infinite; `integer` restricts it to whole numbers. */
export interface MilpColumn {
  readonly name?: string;
  readonly objective: number;
  readonly lower: number;
  readonly upper: number;
  readonly integer: boolean;
}

/** One linear constraint `lower ≤ Σ coefficient · column ≤ upper`; a column appears at most once. */
export interface MilpRow {
  readonly name?: string;
  readonly lower: number;
  readonly upper: number;
  readonly entries: readonly (readonly [column: number, coefficient: number])[];
}

export interface MilpModel {
  readonly sense: 'minimize';
  readonly columns: readonly MilpColumn[];
  readonly rows: readonly MilpRow[];
}

/**
 * When to stop. `nodes` and `iterations` repeat exactly on every machine; `seconds` does not and is
 * only for runs that are labelled as timed.
 */
export interface MilpLimits {
  /** Most branch-and-bound nodes. */
  readonly nodes?: number;
  /** Most simplex iterations over the whole search, checked between steps of the search. */
  readonly iterations?: number;
  /** Stop when (value − bound) / |value| is at most this; default 0. */
  readonly relativeGap?: number;
  /** Stop when value − bound is at most this; default 0.000001. */
  readonly absoluteGap?: number;
  /** Wall-clock limit; gives up reproducibility. */
  readonly seconds?: number;
  /** A solution to start from, one value a column; ignored when it is not feasible. */
  readonly start?: readonly number[];
}

/**
 * `optimal`: proved within the gaps asked for. `feasible`: stopped at a limit with a solution.
 * `limit`: stopped at a limit without one.
 */
export type MilpStatus = 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'limit';

export interface MilpOutcome {
  readonly status: MilpStatus;
  /** Objective of `columns`; null when there is no solution. */
  readonly value: number | null;
  /** Proven lower bound of the objective; −Infinity when nothing is proved. */
  readonly bound: number;
  /** (value − bound) / |value|, 0 when they agree, Infinity without a solution or a bound. */
  readonly gap: number;
  /** One value a column, integer columns exactly whole; empty when there is no solution. */
  readonly columns: readonly number[];
}

/** Rows and columns (their bounds) that contradict each other, none of which can be left out. */
export interface MilpConflict {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Relative distance of a value from a proven bound, as in {@link MilpOutcome}. */
export function relativeGap(value: number, bound: number): number {
  const distance = value - bound;
  if (distance <= 0) return 0;
  return value === 0 ? Infinity : distance / Math.abs(value);
}
