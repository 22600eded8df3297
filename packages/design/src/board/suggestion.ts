import type { BoardEdit } from '@staffroom/school';
import { applyEdit, type Board } from './board.ts';
import { BoardEditError } from './board-edit-error.ts';
import { effectsBetween, type Effect } from './effects.ts';
import type { Suggestion } from './explanation.ts';
import type { LineName } from './line-goal.ts';
import { shownChange, shownValue } from './roster-what-if.ts';

/** Effects told in the words of a suggestion. */
const mostInWords = 3;

/** A suggestion that was tried, with the board after it. */
export interface Tried extends Suggestion {
  readonly after: Board;
}

/**
 * A decision with what it would do, in words; null where it makes no sense for the board.
 *
 * @param about the line that the suggestion is for, told first.
 */
export function triedSuggestion(
  board: Board,
  edit: BoardEdit,
  what: string,
  about: LineName | null = null,
): Tried | null {
  try {
    const after = applyEdit(board, edit);
    const effects = effectsBetween(board.plan, after.plan);
    return { edit, effects, what, words: `${what}${effectsInWords(effects, about)}`, after };
  } catch (error) {
    if (error instanceof BoardEditError) return null;
    throw error;
  }
}

/** Whether a decision breaks a rule of the school, or another hard one, that was kept before. */
export function breaksRule(board: Board, { after }: Tried): boolean {
  const broken = new Set(board.plan.analysis.filter(isBroken).map((line) => `${line.rule}\n${line.subject}`));
  return after.plan.analysis.some((line) => isBroken(line) && !broken.has(`${line.rule}\n${line.subject}`));
}

function isBroken(line: Board['plan']['analysis'][number]): boolean {
  return line.severity === 'hard' && line.design?.status === 'broken';
}

function effectsInWords(effects: readonly Effect[], about: LineName | null): string {
  const isAbout = ({ rule, subject }: Effect): boolean => rule === about?.rule && subject === about.subject;
  // What one decimal does not show is too small to weigh a decision by.
  const visible = effects
    .filter(
      (effect) =>
        effect.isBetter !== null && shownValue(effect.before ?? 0) !== shownValue(effect.after ?? 0),
    )
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const told = [...effects.filter(isAbout), ...visible.filter((effect) => !isAbout(effect))]
    .slice(0, mostInWords)
    .map(({ label, before, after }) => `${label} ${shownChange(before ?? 0, after ?? 0)}`);
  return told.length === 0 ? '. The measures stay as they are, to one decimal.' : `. ${told.join('; ')}.`;
}

/** How much of its value an effect changes. */
function sizeOf({ before, after }: Effect): number {
  const [from, to] = [before ?? 0, after ?? 0];
  return Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to), Number.EPSILON);
}

/** A suggestion without what only the search needs. */
export function plain({ edit, effects, what, words }: Tried): Suggestion {
  return { edit, effects, what, words };
}
