import type { StaffId, StudentId } from '@staffroom/school';
import type { Board } from './board.ts';
import type { Explanation } from './explanation.ts';
import { whyAdult } from './why-adult.ts';
import { whyStudent } from './why-student.ts';

/** Somebody of whom is asked why they are where they are; an adult in one post, or in all of theirs. */
export type BoardSubject =
  | { readonly kind: 'student'; readonly id: string }
  | { readonly kind: 'adult'; readonly id: string; readonly postId?: string };

/**
 * Why somebody is where they are, in words with the numbers: pins, rules, what the balance of the rosters would lose
 * elsewhere, which needs they meet, and who else could.
 *
 * @throws {BoardEditError} where there is nobody of that id.
 */
export function whyHere(board: Board, subject: BoardSubject): Explanation {
  switch (subject.kind) {
    // Branding: whether the school has somebody of that id is checked there.
    case 'student':
      return whyStudent(board, subject.id as StudentId);
    case 'adult':
      return whyAdult(board, subject.id as StaffId, subject.postId);
    default:
      return subject satisfies never;
  }
}
