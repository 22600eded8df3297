import { applyEdit, openingBoard, type Board } from '@staffroom/design';
import { runAnytime } from '@staffroom/engine';
import type { BoardEdit, Plan, School } from '@staffroom/school';
import type { DistrictDb, Store } from '@staffroom/store';
import { problem } from '../app/problem.ts';
import { unpackJson } from '../packed-json.ts';

/** A revision of a design. */
export interface BoardPlace {
  readonly districtId: string;
  readonly designId: string;
  readonly rosterId: string;
  readonly revision: number;
}

/** A board with the decisions that have been made on it, up to one of them. */
export interface BoardAt {
  readonly board: Board;
  readonly seq: number;
}

/** Keeps the boards that people work on open, so that a decision need not read the roster and the plan again. */
export interface BoardCache {
  /** The board of a revision with decisions up to about the latest: opened outside of any transaction. */
  open(place: BoardPlace): Promise<BoardAt>;
  /** The board with every decision that the transaction sees. */
  upToDate(db: DistrictDb, place: BoardPlace, from: BoardAt): Promise<BoardAt>;
  /** Keeps a board for whoever comes next, once its decisions are in the database. */
  keep(place: BoardPlace, at: BoardAt): void;
}

/** What the boards that are kept open may hold, counted in bytes of their rosters and plans as text; in memory they take several times that. */
const largestTotal = 40_000_000;

interface Kept {
  at: Promise<BoardAt>;
  weight: number;
}

/** A cache for one process. Another process has its own: what a board shows follows from the database alone. */
export function createBoardCache(store: Store): BoardCache {
  const kept = new Map<string, Kept>();

  /** Forgets the boards that nobody used for longest. */
  function makeRoom(): void {
    let total = [...kept.values()].reduce((sum, { weight }) => sum + weight, 0);
    for (const [key, { weight }] of kept) {
      if (total <= largestTotal || kept.size === 1) return;
      kept.delete(key);
      total -= weight;
    }
  }

  function used(key: string, entry: Kept): void {
    kept.delete(key);
    kept.set(key, entry);
  }

  async function read(place: BoardPlace): Promise<BoardAt> {
    const { plan, school } = await store.withDistrict(place.districtId, async (db) => ({
      plan: await db
        .selectFrom('design_plan')
        .select('plan')
        .where('design_id', '=', place.designId)
        .where('revision', '=', place.revision)
        .executeTakeFirst(),
      school: await db
        .selectFrom('roster')
        .select('school')
        .where('id', '=', place.rosterId)
        .executeTakeFirst(),
    }));
    if (plan === undefined || school === undefined)
      throw problem('NOT_FOUND', 'This design has no plan with that number.');
    const entry = kept.get(keyOf(place));
    // Gzip makes these texts about ten times smaller.
    if (entry !== undefined) entry.weight = (plan.plan.length + school.school.length) * 10;
    makeRoom();
    // Worked out in short steps, so that others are answered in between.
    const opening = openingBoard(unpackJson(school.school) as School, unpackJson(plan.plan) as Plan);
    const board = await runAnytime(opening, {
      now: () => performance.now(),
      yieldToHost: () => new Promise((resolve) => setImmediate(resolve)),
    });
    const opened = await store.withDistrict(place.districtId, (db) =>
      withDecisions(db, place, { board, seq: 0 }),
    );
    // Worked out now, while nobody waits for the design: from here on only what a decision changes is worked out again.
    void opened.board.plan;
    return opened;
  }

  return {
    open(place) {
      const key = keyOf(place);
      const known = kept.get(key);
      if (known !== undefined) {
        used(key, known);
        return known.at;
      }
      const at = read(place).catch((error: unknown) => {
        kept.delete(key);
        throw error;
      });
      kept.set(key, { at, weight: 0 });
      return at;
    },
    upToDate: withDecisions,
    keep(place, at) {
      const known = kept.get(keyOf(place));
      if (known !== undefined) known.at = Promise.resolve(at);
    },
  };
}

function keyOf({ designId, revision }: BoardPlace): string {
  return `${designId}/${revision}`;
}

async function withDecisions(db: DistrictDb, place: BoardPlace, from: BoardAt): Promise<BoardAt> {
  const rows = await db
    .selectFrom('design_edit')
    .select(['seq', 'edit'])
    .where('design_id', '=', place.designId)
    .where('revision', '=', place.revision)
    .where('seq', '>', from.seq)
    .orderBy('seq')
    .execute();
  // Stored after each was parsed and applied.
  return rows.reduce<BoardAt>(
    ({ board }, { seq, edit }) => ({ board: applyEdit(board, edit as BoardEdit), seq }),
    from,
  );
}
