import { runToEnd, type Search } from '@staffroom/engine';
import {
  partsOf,
  type BoardEdit,
  type Pins,
  type Plan,
  type School,
  type SingleEdit,
} from '@staffroom/school';
import { canonicalJson } from '../canonical-json.ts';
import { applyPart } from './apply-part.ts';
import { BoardEditError } from './board-edit-error.ts';
import { boardGround, type BoardGround } from './board-ground.ts';
import { heldOf, designatedLead, schoolwideOf, withAdults, type BoardState } from './board-state.ts';
import { editsBetween } from './edits-between.ts';
import { planDeriver, type PlanDeriver } from './plan-deriver.ts';
import { pinsOf } from './pins.ts';

/**
 * A plan on which people move people by hand. It never changes: a decision makes a new board. Everything that follows from
 * who is where follows at once, when `plan` is read.
 */
export interface Board {
  readonly school: School;
  /** The plan that was opened. */
  readonly base: Plan;
  /** The plan as it is now, with all that follows; worked out when first read. */
  readonly plan: Plan;
  /** Decisions by hand since the solver made the plan, in order; one taken back at once is none. */
  readonly edits: readonly BoardEdit[];
  readonly pins: Pins;
}

/** What a board knows besides what it shows. */
interface Inside {
  readonly ground: BoardGround;
  readonly deriver: PlanDeriver;
  readonly state: BoardState;
  /** What takes back the last decisions made on this board, the latest last. */
  readonly inverses: readonly BoardEdit[];
}

const insides = new WeakMap<Board, Inside>();

/**
 * Opens a plan of a school for decisions by hand. The plan may hold decisions already.
 *
 * @throws {DesignError} where the plan was made for another roster.
 */
export function openBoard(school: School, plan: Plan): Board {
  return boardOf(...opened(school, plan));
}

/**
 * Opens a plan as `openBoard` does and works out everything that follows, in steps that are short where a whole large
 * school is not: for callers whose thread also serves people.
 *
 * @throws {DesignError} where the plan was made for another roster.
 */
export function* openingBoard(school: School, plan: Plan): Search<unknown, Board> {
  yield;
  const [inside, edits] = opened(school, plan);
  yield;
  return boardOf(inside, edits, yield* inside.deriver(inside.state, edits));
}

function opened(school: School, plan: Plan): readonly [Inside, readonly BoardEdit[]] {
  const ground = boardGround(school, plan);
  const teams = plan.teams.map((team) => withAdults(ground, team, heldOf(team), designatedLead(team)));
  const state = { teams, schoolwide: schoolwideOf(ground, teams), pins: pinsOf(plan) };
  return [{ ground, deriver: planDeriver(ground), state, inverses: [] }, plan.edits?.decisions ?? []];
}

/**
 * The board after a decision. What breaks a rule of the school is allowed, and the analysis shows it as broken.
 *
 * @throws {BoardEditError} where the decision makes no sense for the board as it is.
 */
export function applyEdit(board: Board, edit: BoardEdit): Board {
  const inside = insideOf(board);
  const state = stateAfter(inside, edit);
  const [last, ...earlier] = inside.inverses.toReversed();
  if (last !== undefined && canonicalJson(last) === canonicalJson(edit))
    return boardOf({ ...inside, state, inverses: earlier.toReversed() }, board.edits.slice(0, -1));
  const inverse = inverseBetween(inside.ground, inside.state, state, edit);
  return boardOf({ ...inside, state, inverses: [...inside.inverses, inverse] }, [...board.edits, edit]);
}

/**
 * The decision that takes another one back: applied after it, the board is as it was.
 *
 * @throws {BoardEditError} where the decision makes no sense for the board.
 */
export function inverseOf(board: Board, edit: BoardEdit): BoardEdit {
  const inside = insideOf(board);
  return inverseBetween(inside.ground, inside.state, stateAfter(inside, edit), edit);
}

/** Why a decision makes no sense for a board, without making it; null where it does. */
export function refusalOf(board: Board, edit: BoardEdit): BoardEditError | null {
  try {
    stateAfter(insideOf(board), edit);
    return null;
  } catch (error) {
    if (error instanceof BoardEditError) return error;
    throw error;
  }
}

/** What a board knows besides what it shows; for the questions asked of a board. */
export function insideOf(board: Board): Inside {
  const inside = insides.get(board);
  if (inside === undefined)
    throw new Error('This is no board made by openBoard or applyEdit. Maybe open its plan with openBoard.');
  return inside;
}

function stateAfter({ ground, state }: Inside, edit: BoardEdit): BoardState {
  return partsOf(edit).reduce((now: BoardState, part: SingleEdit) => applyPart(ground, now, part), state);
}

function inverseBetween(
  ground: BoardGround,
  before: BoardState,
  after: BoardState,
  edit: BoardEdit,
): BoardEdit {
  if (edit.kind === 'swapStudents') return edit;
  const edits = editsBetween(ground, after, before);
  const [first] = edits;
  return first !== undefined && edits.length === 1 ? first : { kind: 'several', edits: [...edits] };
}

function boardOf(inside: Inside, edits: readonly BoardEdit[], derived: Plan | null = null): Board {
  const { ground, deriver, state } = inside;
  let plan = derived;
  const board: Board = {
    school: ground.school,
    base: ground.base,
    get plan() {
      plan ??= runToEnd(deriver(state, edits));
      return plan;
    },
    edits,
    pins: state.pins,
  };
  insides.set(board, inside);
  return board;
}
