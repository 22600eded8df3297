import type { BoardEdit } from '@staffroom/school';
import type { Edit } from '@staffroom/contract';
import { meet, type EditLog, type Undone } from './edit-log.ts';

/** A decision that its person can take back, or do again after taking it back. */
export interface Undoable {
  /** What the new decision says it takes back. */
  readonly undoes: Undone;
  readonly edit: BoardEdit;
  /** What takes it back. */
  readonly inverse: BoardEdit;
}

export interface UndoStack {
  /** Latest last. */
  readonly undo: readonly Undoable[];
  readonly redo: readonly Undoable[];
}

interface Step extends Undoable {
  /** The number or the name under which other decisions speak of this one. */
  readonly names: readonly (number | string)[];
  readonly takesBack: number | string | null;
}

/**
 * What a person can take back and do again, read from the log alone, so that it survives a reload. Taking back is a new
 * decision that says which one it undoes; doing again undoes the undo. A new decision empties what can be done again.
 */
export function undoStack<Board>(log: EditLog<Board>, userId: string): UndoStack {
  const undo: Step[] = [];
  const redo: Step[] = [];
  const remove = (steps: Step[], name: number | string): boolean => {
    const index = steps.findIndex(({ names }) => names.includes(name));
    if (index >= 0) steps.splice(index, 1);
    return index >= 0;
  };
  for (const step of stepsOf(log, userId)) {
    if (step.takesBack === null) {
      undo.push(step);
      redo.length = 0;
    } else if (remove(undo, step.takesBack)) redo.push(step);
    else if (remove(redo, step.takesBack)) undo.push(step);
    else undo.push(step);
  }
  return { undo, redo };
}

/** Decisions that others made after a taken one on what it touched, and that still stand. */
export function madeSince<Board>(log: EditLog<Board>, undoable: Undoable, userId: string): readonly Edit[] {
  const { undoes } = undoable;
  if (typeof undoes !== 'number') return [];
  const isVoid = new Set<number>();
  for (const { taken } of log.taken.toReversed())
    if (taken.undoes !== null && !isVoid.has(taken.seq)) isVoid.add(taken.undoes);
  return log.taken
    .map(({ taken }) => taken)
    .filter(
      (edit) =>
        edit.seq > undoes &&
        edit.author.id !== userId &&
        !isVoid.has(edit.seq) &&
        (edit.undoes === null || edit.undoes <= undoes) &&
        meet(edit.edit, undoable.edit),
    );
}

function stepsOf<Board>(log: EditLog<Board>, userId: string): readonly Step[] {
  const steps = log.taken
    .filter(({ taken: { author } }) => author.id === userId)
    .map(({ taken, inverse }): Step => ({
      undoes: taken.seq,
      edit: taken.edit,
      inverse,
      names: [taken.seq, taken.clientId],
      takesBack: taken.undoes,
    }));
  const waiting = log.waiting.map(({ own, inverse }): Step => ({
    undoes: { clientId: own.clientId },
    edit: own.edit,
    inverse,
    names: [own.clientId],
    takesBack: own.undoes === null || typeof own.undoes === 'number' ? own.undoes : own.undoes.clientId,
  }));
  return [...steps, ...waiting];
}
