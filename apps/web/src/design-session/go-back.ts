import type { EditLog } from './edit-log.ts';
import type { Undoable } from './undo-stack.ts';

/**
 * What has to be taken back to return to the board after decision `seq`, latest first; 0 is the plan as the solver made it.
 * A decision that was taken back already needs no more, nor does what took it back.
 */
export function decisionsToUndo<Board>(log: EditLog<Board>, seq: number): readonly Undoable[] {
  const settled = new Set<number>();
  return log.taken.toReversed().flatMap(({ taken, inverse }) => {
    if (taken.seq <= seq || settled.has(taken.seq)) return [];
    if (taken.undoes !== null && taken.undoes > seq) {
      settled.add(taken.undoes);
      return [];
    }
    return [{ undoes: taken.seq, edit: taken.edit, inverse }];
  });
}
