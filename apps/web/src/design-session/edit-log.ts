import type { Edit } from '@staffroom/contract';
import type { Search } from '@staffroom/engine';
import { touchedBy, type BoardEdit } from '@staffroom/school';

/** How a board follows decisions. */
export interface BoardRules<Board> {
  /** @throws when the edit makes no sense on this board, with a message for people. */
  readonly apply: (board: Board, edit: BoardEdit) => Board;
  /** What takes the edit back, said before it is applied. */
  readonly inverse: (board: Board, edit: BoardEdit) => BoardEdit;
  /** The same wish said of where things are now, for doing it after somebody else's decision. */
  readonly restate: (board: Board, edit: BoardEdit) => BoardEdit;
}

/** A decision taken back: by its number, or by the name under which it still waits to be taken. */
export type Undone = number | { readonly clientId: string };

/** A decision of this window that the design has not taken yet. */
export interface OwnEdit {
  /** Names this one decision, so that it is known again when it comes back, also after an answer was lost. */
  readonly clientId: string;
  readonly revision: number;
  /** The last decision that was known when this one was made. */
  readonly afterSeq: number;
  readonly edit: BoardEdit;
  readonly undoes: Undone | null;
}

/** A decision that the design has taken, with what would take it back. */
export interface TakenEdit {
  readonly taken: Edit;
  readonly inverse: BoardEdit;
}

export interface WaitingEdit<Board> {
  readonly own: OwnEdit;
  readonly inverse: BoardEdit;
  /** The board with this decision and all before it. */
  readonly board: Board;
}

/** A decision of this window that somebody else's decision stands against. Nothing of it is on the board. */
export interface Conflict {
  readonly own: OwnEdit;
  readonly theirs: readonly Edit[];
  /** Why it cannot be done as it was said, where that is so. */
  readonly message: string | null;
}

/**
 * A design's decisions as one window sees them: those taken, in the order in which the design took them, and its own on
 * top until they are taken. `board` is what the person sees.
 */
export interface EditLog<Board> {
  readonly revision: number;
  readonly taken: readonly TakenEdit[];
  readonly takenBoard: Board;
  readonly waiting: readonly WaitingEdit<Board>[];
  readonly conflicts: readonly Conflict[];
  readonly board: Board;
}

/** The number of the last decision taken; 0 before the first. */
export function lastSeq<Board>(log: EditLog<Board>): number {
  return log.taken.at(-1)?.taken.seq ?? 0;
}

/**
 * The log of a design as it is read: the solver's board, the decisions since, and the window's own that were not taken
 * when it was last open. Those of them that others' decisions touch become conflicts, and so do all of an earlier revision.
 * A decision at a time, since there may be hundreds.
 */
export function* openLog<Board>(
  rules: BoardRules<Board>,
  opened: {
    readonly revision: number;
    readonly board: Board;
    readonly edits: readonly Edit[];
    readonly own: readonly OwnEdit[];
  },
): Search<unknown, EditLog<Board>> {
  const taken: TakenEdit[] = [];
  let takenBoard = opened.board;
  for (const edit of opened.edits) {
    yield;
    taken.push({ taken: edit, inverse: rules.inverse(takenBoard, edit.edit) });
    takenBoard = rules.apply(takenBoard, edit.edit);
  }
  const names = new Set(opened.edits.map((edit) => edit.clientId));
  const log: EditLog<Board> = {
    revision: opened.revision,
    taken,
    takenBoard,
    waiting: [],
    conflicts: [],
    board: takenBoard,
  };
  return opened.own.reduce((soFar, own) => {
    if (names.has(own.clientId)) return soFar;
    if (own.revision !== opened.revision)
      return withConflict(soFar, {
        own,
        theirs: [],
        message: 'The school was designed again after you decided this.',
      });
    const theirs = opened.edits.filter(
      (edit) => edit.seq > own.afterSeq && meet(edit.edit, own.edit) && !isNameOf(opened.own, edit),
    );
    return theirs.length > 0
      ? withConflict(soFar, { own, theirs, message: null })
      : waitFor(rules, soFar, own, []);
  }, log);
}

/**
 * A decision made in this window: on the board at once, waiting to be taken.
 *
 * @throws when the board refuses it; nothing has changed then.
 */
export function makeEdit<Board>(rules: BoardRules<Board>, log: EditLog<Board>, own: OwnEdit): EditLog<Board> {
  const waiting = afterEdit(rules, log.board, own);
  return { ...log, waiting: [...log.waiting, waiting], board: waiting.board };
}

/**
 * A decision that the design took, of this window or of another: it goes into its place in the order, and what waits is
 * put on top again. What touches the same person, post or team as another's decision becomes a conflict.
 *
 * @throws {RangeError} when decisions before it are missing; the caller reads the design again.
 */
export function takeEdit<Board>(rules: BoardRules<Board>, log: EditLog<Board>, taken: Edit): EditLog<Board> {
  const last = lastSeq(log);
  if (taken.seq <= last) return log;
  if (taken.seq > last + 1) throw new RangeError(`decision ${taken.seq} came after ${last}`);
  const [first, ...rest] = log.waiting;
  if (first !== undefined && first.own.clientId === taken.clientId)
    return {
      ...log,
      taken: [...log.taken, { taken, inverse: first.inverse }],
      takenBoard: first.board,
      waiting: rest,
    };

  const inverse = rules.inverse(log.takenBoard, taken.edit);
  const takenBoard = rules.apply(log.takenBoard, taken.edit);
  const isOther = ({ own }: { readonly own: OwnEdit }): boolean => own.clientId !== taken.clientId;
  const empty: EditLog<Board> = {
    ...log,
    taken: [...log.taken, { taken, inverse }],
    takenBoard,
    waiting: [],
    conflicts: log.conflicts
      .filter(isOther)
      .map((conflict) =>
        meet(conflict.own.edit, taken.edit)
          ? { ...conflict, theirs: together(conflict.theirs, taken) }
          : conflict,
      ),
    board: takenBoard,
  };
  return waitAgain(rules, empty, log.waiting.filter(isOther), [taken]);
}

/** The design refused a waiting decision because of others' decisions in between. */
export function meetConflict<Board>(
  rules: BoardRules<Board>,
  log: EditLog<Board>,
  clientId: string,
  theirs: readonly Edit[],
): EditLog<Board> {
  return setAside(rules, log, clientId, (own) => ({ own, theirs, message: null }));
}

/** The design cannot do a waiting decision at all: it is set aside with the reason. */
export function refuseEdit<Board>(
  rules: BoardRules<Board>,
  log: EditLog<Board>,
  clientId: string,
  message: string,
): EditLog<Board> {
  return setAside(rules, log, clientId, (own) => ({ own, theirs: [], message }));
}

/** The person keeps the others' decision and lets the own one go. */
export function keepTheirs<Board>(log: EditLog<Board>, clientId: string): EditLog<Board> {
  return { ...log, conflicts: log.conflicts.filter(({ own }) => own.clientId !== clientId) };
}

/**
 * The person does the own decision as well, after the others': it waits again under a new name, said of where things
 * are now. Where the board refuses it, the conflict stays, with the reason.
 */
export function doMine<Board>(
  rules: BoardRules<Board>,
  log: EditLog<Board>,
  clientId: string,
  newClientId: string,
): EditLog<Board> {
  const conflict = log.conflicts.find(({ own }) => own.clientId === clientId);
  if (conflict === undefined) return log;
  const { own } = conflict;
  const rest = keepTheirs(log, clientId);
  return waitFor(
    rules,
    rest,
    {
      clientId: newClientId,
      revision: log.revision,
      afterSeq: lastSeq(log),
      edit: rules.restate(rest.board, own.edit),
      undoes: own.revision === log.revision ? own.undoes : null,
    },
    conflict.theirs,
  );
}

/** Sets an undo against the decisions that others made since on what it would take back. */
export function withConflict<Board>(log: EditLog<Board>, conflict: Conflict): EditLog<Board> {
  return { ...log, conflicts: [...log.conflicts, conflict] };
}

/** The number of the decision that a waiting one takes back, once that one is taken itself. */
export function undoneSeq<Board>(log: EditLog<Board>, undoes: Undone | null): number | null {
  if (undoes === null || typeof undoes === 'number') return undoes;
  return log.taken.find(({ taken }) => taken.clientId === undoes.clientId)?.taken.seq ?? null;
}

/** Whether two decisions concern the same person, post or team. */
export function meet(a: BoardEdit, b: BoardEdit): boolean {
  return !touchedBy(a).isDisjointFrom(touchedBy(b));
}

function afterEdit<Board>(rules: BoardRules<Board>, board: Board, own: OwnEdit): WaitingEdit<Board> {
  return { own, inverse: rules.inverse(board, own.edit), board: rules.apply(board, own.edit) };
}

/** Puts a decision on top of the board, or sets it aside where the board refuses it. */
function waitFor<Board>(
  rules: BoardRules<Board>,
  log: EditLog<Board>,
  own: OwnEdit,
  theirs: readonly Edit[],
): EditLog<Board> {
  try {
    return makeEdit(rules, log, own);
  } catch (error) {
    return withConflict(log, { own, theirs, message: messageOf(error) });
  }
}

/**
 * Puts what waited on top of a changed board. What meets `theirs`, or a decision set aside before it, is set aside; a
 * decision set aside and its own undo are both let go, since nothing is left to ask about.
 */
function waitAgain<Board>(
  rules: BoardRules<Board>,
  log: EditLog<Board>,
  waiting: readonly WaitingEdit<Board>[],
  theirs: readonly Edit[],
  asideBefore: readonly OwnEdit[] = [],
): EditLog<Board> {
  const aside = [...asideBefore];
  return waiting.reduce((soFar, { own }) => {
    const undone = soFar.conflicts.find((conflict) => isUndoOf(own, conflict.own));
    if (undone !== undefined) return keepTheirs(soFar, undone.own.clientId);
    const against = theirs.filter((edit) => meet(edit.edit, own.edit));
    if (against.length === 0 && !aside.some((other) => meet(other.edit, own.edit)))
      return waitFor(rules, soFar, own, theirs);
    aside.push(own);
    return withConflict(soFar, { own, theirs: against.length > 0 ? against : theirs, message: null });
  }, log);
}

function setAside<Board>(
  rules: BoardRules<Board>,
  log: EditLog<Board>,
  clientId: string,
  conflictOf: (own: OwnEdit) => Conflict,
): EditLog<Board> {
  const refused = log.waiting.find(({ own }) => own.clientId === clientId);
  if (refused === undefined) return log;
  const conflict = conflictOf(refused.own);
  const rest = log.waiting.filter((each) => each !== refused);
  const without = withConflict({ ...log, waiting: [], board: log.takenBoard }, conflict);
  return waitAgain(rules, without, rest, conflict.theirs, conflict.theirs.length > 0 ? [conflict.own] : []);
}

function isUndoOf(own: OwnEdit, other: OwnEdit): boolean {
  return own.undoes !== null && typeof own.undoes !== 'number' && own.undoes.clientId === other.clientId;
}

function together(theirs: readonly Edit[], taken: Edit): readonly Edit[] {
  return theirs.some((edit) => edit.seq === taken.seq) ? theirs : [...theirs, taken];
}

function isNameOf(own: readonly OwnEdit[], edit: Edit): boolean {
  return own.some(({ clientId }) => clientId === edit.clientId);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
