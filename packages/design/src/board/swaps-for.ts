import type { Board } from './board.ts';
import type { Suggestion } from './explanation.ts';
import type { BoardSubject } from './why-here.ts';

/** The best exchanges of somebody with somebody elsewhere, best first, at most `limit`. */
export function swapsFor(_board: Board, _subject: BoardSubject, _limit: number): readonly Suggestion[] {
  return [];
}
