import type { Edit } from '@staffroom/contract';
import { touchedBy, type BoardEdit, type StudentId, type TeamId } from '@staffroom/school';
import type { BoardRules } from '../edit-log.ts';

/** A board small enough to read: which team each student is on. */
export type SmallBoard = Readonly<Record<string, string>>;

/** Moves and swaps of students on a small board; moving a student to where they are makes no sense and is refused. */
export const smallBoardRules: BoardRules<SmallBoard> = {
  apply: (board, edit) => {
    if (edit.kind === 'placeStudents') {
      if (edit.studentIds.every((id) => board[id] === edit.to)) throw new Error('They are there already.');
      return { ...board, ...Object.fromEntries(edit.studentIds.map((id) => [id, edit.to ?? 'none'])) };
    }
    if (edit.kind === 'swapStudents') {
      if (board[edit.a] === board[edit.b]) throw new Error('They are on one team.');
      return { ...board, [edit.a]: board[edit.b] ?? 'none', [edit.b]: board[edit.a] ?? 'none' };
    }
    throw new Error(`a small board has no ${edit.kind}`);
  },
  inverse: (board, edit) =>
    edit.kind === 'placeStudents'
      ? place(edit.studentIds[0] ?? '', board[edit.studentIds[0] ?? ''] ?? '')
      : edit,
  restate: (_, edit) => edit,
};

export function place(student: string, team: string): BoardEdit {
  // Test data: ids are any text.
  return { kind: 'placeStudents', studentIds: [student as StudentId], to: team as TeamId };
}

export function swap(a: string, b: string): BoardEdit {
  return { kind: 'swapStudents', a: a as StudentId, b: b as StudentId };
}

export function taken(seq: number, edit: BoardEdit, more: Partial<Edit> = {}): Edit {
  return {
    seq,
    edit,
    undoes: null,
    author: { id: 'ana', name: 'Ana' },
    clientId: `ana.${seq}`,
    at: '2026-09-01T08:00:00Z',
    ...more,
  };
}

/** The place where decisions get their order, as every workspace keeps it: refuses what meets a decision not seen. */
export class SmallDesign {
  readonly start: SmallBoard;
  edits: readonly Edit[] = [];

  constructor(start: SmallBoard) {
    this.start = start;
  }

  board(): SmallBoard {
    return this.edits.reduce((board, { edit }) => smallBoardRules.apply(board, edit), this.start);
  }

  send(wish: {
    readonly afterSeq: number;
    readonly edit: BoardEdit;
    readonly undoes: number | null;
    readonly clientId: string;
    readonly author: string;
  }):
    | { readonly kind: 'taken'; readonly edit: Edit }
    | { readonly kind: 'conflict'; readonly edits: readonly Edit[] }
    | { readonly kind: 'notPossible'; readonly message: string } {
    const between = this.edits.filter(
      ({ seq, edit }) => seq > wish.afterSeq && !touchedBy(edit).isDisjointFrom(touchedBy(wish.edit)),
    );
    if (between.length > 0) return { kind: 'conflict', edits: between };
    try {
      smallBoardRules.apply(this.board(), wish.edit);
    } catch (error) {
      return { kind: 'notPossible', message: String(error) };
    }
    const edit = taken(this.edits.length + 1, wish.edit, {
      undoes: wish.undoes,
      clientId: wish.clientId,
      author: { id: wish.author, name: wish.author },
    });
    this.edits = [...this.edits, edit];
    return { kind: 'taken', edit };
  }
}
