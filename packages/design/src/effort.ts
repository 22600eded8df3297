import type { DesignRequest } from './design-request.ts';

/** What the searches may spend. Counted in steps, so that the same effort gives the same plan on every machine. */
export interface EffortBudget {
  /** Moves for each band's rosters. */
  readonly rosterMoves: number;
  /** Scale of the staffing search, and of its proof, which costs more; 1 suits a school of a hundred adults. */
  readonly staffing: { readonly effort: number; readonly proofEffort: number };
}

/** Moves a second on a slow machine; only for dividing a wall-clock budget, whose end the caller keeps. */
const movesPerSecond = 1_500_000;

/** The budget of an effort. With `wallClock` the bands share the seconds evenly, and the caller ends the run on time. */
export function effortBudget(
  { effort, seconds }: Pick<DesignRequest, 'effort' | 'seconds'>,
  bandCount: number,
): EffortBudget {
  switch (effort) {
    case 'quick':
      return { rosterMoves: 300_000, staffing: { effort: 0.4, proofEffort: 0.02 } };
    case 'standard':
      return { rosterMoves: 2_000_000, staffing: { effort: 1, proofEffort: 0.05 } };
    case 'thorough':
      return { rosterMoves: 30_000_000, staffing: { effort: 8, proofEffort: 2 } };
    case 'wallClock':
      return {
        rosterMoves: Math.max(
          300_000,
          Math.round(((seconds ?? 60) * movesPerSecond) / Math.max(1, bandCount)),
        ),
        staffing: { effort: 2, proofEffort: 0.5 },
      };
    default:
      return effort satisfies never;
  }
}
