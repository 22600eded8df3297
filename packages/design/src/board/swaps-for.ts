import { runToEnd, type Search } from '@staffroom/engine';
import type { StaffId, StudentId } from '@staffroom/school';
import { adultSwaps } from './adult-swaps.ts';
import type { Board } from './board.ts';
import type { Suggestion } from './explanation.ts';
import { studentSwaps, type Candidate } from './student-swaps.ts';
import { breaksRule, plain, triedSuggestion } from './suggestion.ts';
import type { BoardSubject } from './why-here.ts';

/** Exchanges are tried with all that follows from them up to so many times as many as are wanted. */
const tries = 3;

/**
 * The best exchanges of somebody with somebody elsewhere, best first: students by how alike the rosters then are, adults by
 * what the staffing then costs. Exchanges that break a rule of the school are left out.
 *
 * @param limit how many at most.
 * @throws {BoardEditError} where there is nobody of that id.
 */
export function swapsFor(board: Board, subject: BoardSubject, limit: number): readonly Suggestion[] {
  return runToEnd(findingSwaps(board, subject, limit));
}

/**
 * Looks for the same in short steps, for callers whose thread also serves people.
 *
 * @throws {BoardEditError} where there is nobody of that id.
 */
export function* findingSwaps(
  board: Board,
  subject: BoardSubject,
  limit: number,
): Search<unknown, readonly Suggestion[]> {
  const found: Suggestion[] = [];
  const promising = (yield* candidates(board, subject)).slice(0, limit * tries);
  for (const { edit, what } of promising) {
    if (found.length >= limit) break;
    yield;
    const tried = triedSuggestion(board, edit, what);
    if (tried !== null && !breaksRule(board, tried)) found.push(plain(tried));
  }
  return found;
}

function candidates(board: Board, subject: BoardSubject): Search<unknown, readonly Candidate[]> {
  switch (subject.kind) {
    // Branding: whether the school has somebody of that id is checked there.
    case 'student':
      return studentSwaps(board, subject.id as StudentId);
    case 'adult':
      return adultSwaps(board, subject.id as StaffId, subject.postId);
    default:
      return subject satisfies never;
  }
}
