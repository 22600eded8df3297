import { noPins, type BoardEdit, type HandEdits, type Plan, type StudentId } from '@staffroom/school';
import { notTeamed, vacanciesOf } from '../design-school.ts';
import { teamedStudents } from '../design-arrangement.ts';
import { derivation } from '../derived-parts.ts';
import { keptSections } from '../kept-classes.ts';
import { unlessSameSet } from '../remembered.ts';
import type { BoardGround } from './board-ground.ts';
import type { BoardState } from './board-state.ts';
import { arePinsEmpty } from './pins.ts';
import { solvedValues } from './solved-values.ts';

/** The whole plan of a state of the board, with everything that follows from it, a part at a time. */
export type PlanDeriver = (
  state: BoardState,
  edits: readonly BoardEdit[],
) => Generator<unknown, Plan, unknown>;

/** Derives plans of one opened plan. What did not change since the state before is not worked out again. */
export function planDeriver(ground: BoardGround): PlanDeriver {
  const { school, base, resolved } = ground;
  const solved = solvedValues(ground);
  const derive = derivation(school, resolved, base.request);
  const outside = unlessSameSet((teamed: ReadonlySet<StudentId>) => ({
    keptSections: [...keptSections(school, resolved.scope, teamed)],
    notTeamed: notTeamed(school, resolved, teamed),
  }));
  return function* derivedPlan(state, edits) {
    const teams = [...state.teams];
    const assignment = {
      teams,
      schoolwide: [...state.schoolwide],
      vacancies: teams.flatMap(vacanciesOf),
      sizing: base.sizing,
    };
    const parts = yield* derive(assignment);
    const { edits: _, ...rest } = base;
    return {
      ...rest,
      ...assignment,
      ...outside(teamedStudents(teams)),
      solved: solved.map((each) => each.of(teams)),
      ...parts,
      ...handEdits(ground, state, edits),
    };
  };
}

/** What the plan says was decided by hand; nothing where nobody decided or pinned anything. */
function handEdits(
  { base }: BoardGround,
  { pins }: BoardState,
  edits: readonly BoardEdit[],
): { readonly edits?: HandEdits } {
  const designedWith = base.edits?.designedWith ?? noPins;
  const isUntouched = edits.length === 0 && [designedWith, pins].every(arePinsEmpty);
  return isUntouched ? {} : { edits: { designedWith, pins, decisions: [...edits] } };
}
