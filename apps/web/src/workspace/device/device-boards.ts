import type { Design, Edit } from '@staffroom/contract';
import { applyEdit, openBoard, openingBoard, type Board } from '@staffroom/design';
import type { Plan, School } from '@staffroom/school';
import { inTurns } from '../../workers/in-turns.ts';
import { keysOf, type DeviceDatabase } from './device-database.ts';

/** A design's board with the decisions up to `seq` made. */
export interface OpenBoard {
  readonly revision: number;
  readonly seq: number;
  readonly board: Board;
}

/** Boards of the designs that were asked for last, so that a decision does not open them anew. */
export interface DeviceBoards {
  /** The board of a design's latest revision; null before its first plan. Decisions made meanwhile may be missing. */
  open(design: Design): Promise<OpenBoard | null>;
  keep(designId: string, board: OpenBoard): void;
  forget(designId: string): void;
}

/** How many boards stay open: a person works on one and compares with a few. */
const mostBoards = 4;

export function createDeviceBoards(db: DeviceDatabase): DeviceBoards {
  const boards = new Map<string, OpenBoard>();
  const keep = (designId: string, board: OpenBoard): void => {
    boards.delete(designId);
    boards.set(designId, board);
    const [oldest] = boards.keys();
    if (boards.size > mostBoards && oldest !== undefined) boards.delete(oldest);
  };
  return {
    keep,
    forget: (designId) => boards.delete(designId),
    async open(design) {
      const known = boards.get(design.id);
      if (known?.revision === design.revision) return known;
      const stored = await planOf(db, design, design.revision);
      if (stored === null) return null;
      const opened = {
        revision: design.revision,
        seq: stored.edits.length,
        board: withEdits(await inTurns(openingBoard(stored.school, stored.plan)), stored.edits),
      };
      keep(design.id, opened);
      return opened;
    },
  };
}

/** The board of a plan with decisions made on it, in their order. */
export function boardOf(school: School, plan: Plan, edits: readonly Edit[]): Board {
  return withEdits(openBoard(school, plan), edits);
}

function withEdits(opened: Board, edits: readonly Edit[]): Board {
  return edits.reduce((board, { edit }) => applyEdit(board, edit), opened);
}

/** A revision of a design with its school and its decisions, in their order; null where there is none. */
export async function planOf(
  db: DeviceDatabase,
  design: Design,
  revision: number,
): Promise<{ readonly plan: Plan; readonly edits: Edit[]; readonly school: School } | null> {
  const [stored, edits, people] = await Promise.all([
    db.get('plans', [design.id, revision]),
    db.getAll('edits', keysOf(design.id, revision)),
    db.get('people', design.rosterId),
  ]);
  if (stored === undefined || people === undefined) return null;
  return { plan: stored.plan, edits: edits.map(({ edit }) => edit), school: people.school };
}
