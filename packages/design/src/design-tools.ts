import type { MilpSolver } from '@staffroom/engine';

/** What a design needs from its host: the solver, a hash, and the words that say who made the plan from what. */
export interface DesignTools {
  readonly milp: MilpSolver;
  /** SHA-256 of a text in UTF-8, as lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  readonly versions: { readonly staffroom: string; readonly knowledge: string };
  /** How the roster was read, such as `oneroster-1.1`. */
  readonly inputFormat: string;
}

/** How far a design has come. */
export interface DesignProgress {
  readonly step: 'baseline' | 'sizing' | 'teams' | 'rosters' | 'money' | 'policy' | 'analysis';
  readonly message: string;
  /** Part of the whole run that is done, from 0 to 1. */
  readonly fraction: number;
  /** Of the optimisation under way: the best value so far and the proved bound. */
  readonly value?: number;
  readonly bound?: number;
}
