import type { AllocationRule } from './allocation-problem.ts';

/** Thousandths of a person given to a post; always positive. */
export interface AllocationShare {
  readonly person: number;
  readonly post: number;
  readonly amount: number;
}

/** What the parts of the objective cost; they add up to the value. */
export interface AllocationCosts {
  /** Eligibility costs of the shares. */
  readonly shares: number;
  /** `shareCost` for every separate share. */
  readonly splits: number;
  readonly vacancies: number;
  readonly together: number;
  readonly apart: number;
  readonly needs: number;
  readonly spread: number;
  readonly previous: number;
}

export interface AllocationSolution {
  /** `optimal`: value and bound agree. `feasible`: stopped earlier; the gap says how far it may be from the best. */
  readonly status: 'optimal' | 'feasible';
  /** Ordered by person, then post. */
  readonly shares: readonly AllocationShare[];
  /** Thousandths of each person without a post: with their shares exactly the capacity. */
  readonly unused: readonly number[];
  /** Thousandths of each post without a person: with its shares exactly the amount. */
  readonly vacant: readonly number[];
  readonly costs: AllocationCosts;
  readonly value: number;
  /** Proven lower bound of the value of any allocation. */
  readonly bound: number;
  /** (value − bound) / |value|. */
  readonly gap: number;
}

/**
 * No allocation keeps these hard rules together. Leaving any one of them out makes the others possible; in a problem too large for an
 * exact model, possible at least with people divided at will.
 */
export interface AllocationConflict {
  readonly status: 'infeasible';
  readonly rules: readonly AllocationRule[];
}

/** The effort ran out before an allocation that keeps the hard rules was found or shown impossible. */
export interface AllocationUndecided {
  readonly status: 'undecided';
}

export type AllocationOutcome = AllocationSolution | AllocationConflict | AllocationUndecided;

/** How far a run is. `value` and `bound` cover the whole problem; null while some part has no allocation yet. */
export interface AllocationProgress {
  readonly partsDone: number;
  readonly parts: number;
  readonly value: number | null;
  readonly bound: number;
}

export interface AllocationOptions {
  readonly seed: number;
  /** Scales all limits of the search; 1 suits a school of a hundred adults. Default 1. */
  readonly effort?: number;
  /** Scales the limits of the solver, which proves and improves, on its own; absent: as `effort`. */
  readonly proofEffort?: number;
}
