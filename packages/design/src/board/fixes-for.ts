import type { Board } from './board.ts';
import type { Suggestion } from './explanation.ts';

/** A line of the analysis or a finding of policy, by its rule and what it is about. */
export interface LineName {
  readonly rule: string;
  readonly subject: string;
}

/** What would bring a line within its limit. */
export interface Fixes {
  /** The smallest change first. */
  readonly suggestions: readonly Suggestion[];
  /** In words why no single change helps; null where one does. */
  readonly reason: string | null;
}

/** What would bring a line of the analysis or a finding of policy within its limit, at most `limit` suggestions. */
export function fixesFor(_board: Board, _line: LineName, _limit: number): Fixes {
  return { suggestions: [], reason: 'No single change was looked for.' };
}
