import type { Board } from './board.ts';
import type { Explanation } from './explanation.ts';

/** Somebody of whom is asked why they are where they are. */
export type BoardSubject =
  | { readonly kind: 'student'; readonly id: string }
  | { readonly kind: 'adult'; readonly id: string; readonly postId?: string };

/** Why somebody is where they are: pins, rules, balance, needs, and who else could. */
export function whyHere(_board: Board, subject: BoardSubject): Explanation {
  return { summary: `${subject.id} is where the design put them.`, reasons: [], alternatives: [] };
}
