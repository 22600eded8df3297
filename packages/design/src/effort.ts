import type { DesignRequest } from './design-request.ts';

/** What the searches may spend. Counted in steps, so that the same effort gives the same plan on every machine. */
export interface EffortBudget {
  /** Moves for each band's rosters. */
  readonly rosterMoves: number;
  /** Scale of the staffing search; 1 suits a school of a hundred adults. */
  readonly staffing: number;
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
      return { rosterMoves: 300_000, staffing: 0.1 };
    case 'standard':
      return { rosterMoves: 2_000_000, staffing: 0.25 };
    case 'thorough':
      return { rosterMoves: 30_000_000, staffing: 2 };
    case 'wallClock':
      return {
        rosterMoves: Math.max(
          300_000,
          Math.round(((seconds ?? 60) * movesPerSecond) / Math.max(1, bandCount)),
        ),
        staffing: 0.5,
      };
    default:
      return effort satisfies never;
  }
}
