import { applyEdit, inverseOf, type Board } from '@staffroom/design';
import type { BoardEdit, SingleEdit } from '@staffroom/school';
import type { BoardRules } from './edit-log.ts';

/** How the board of a school follows decisions. */
export const boardRules: BoardRules<Board> = { apply: applyEdit, inverse: inverseOf, restate };

/** An adult who was moved in between is moved from where they are now; everything else is said as it was. */
function restate(board: Board, edit: BoardEdit): BoardEdit {
  return edit.kind === 'several'
    ? { kind: 'several', edits: edit.edits.map((part) => restatePart(board, part)) }
    : restatePart(board, edit);
}

function restatePart(board: Board, edit: SingleEdit): SingleEdit {
  if (edit.kind !== 'placeAdult' || edit.from === null) return edit;
  const held = board.plan.teams
    .flatMap(({ adults }) => adults)
    .filter(({ staffId }) => staffId === edit.staffId);
  if (held.some(({ postId }) => postId === edit.from)) return edit;
  return { ...edit, from: held[0]?.postId ?? null };
}
