import type { SingleEdit } from '@staffroom/school';
import { chooseLead, pinAdult, placeAdult, swapAdults } from './adult-edits.ts';
import { BoardEditError } from './board-edit-error.ts';
import type { BoardGround } from './board-ground.ts';
import type { BoardState } from './board-state.ts';
import { pinStudent, placeStudents, swapStudents, teamNamed } from './student-edits.ts';

/**
 * Who is where after one decision.
 *
 * @throws {BoardEditError} where it makes no sense for the board as it is.
 */
export function applyPart(ground: BoardGround, state: BoardState, edit: SingleEdit): BoardState {
  switch (edit.kind) {
    case 'placeStudents':
      return placeStudents(ground, state, edit.studentIds, edit.to);
    case 'swapStudents':
      return swapStudents(ground, state, edit.a, edit.b);
    case 'placeAdult':
      return placeAdult(ground, state, edit.staffId, edit);
    case 'swapAdults':
      return swapAdults(ground, state, edit.a, edit.b);
    case 'chooseLead':
      return chooseLead(ground, state, edit.teamId, edit.staffId);
    case 'renameTeam':
      return renameTeam(state, edit);
    case 'pinStudent':
      return pinStudent(ground, state, edit.studentId, edit.teamId);
    case 'pinAdult':
      return pinAdult(ground, state, edit.staffId, edit.teamIds);
    default:
      return edit satisfies never;
  }
}

function renameTeam(
  state: BoardState,
  { teamId, name }: Extract<SingleEdit, { kind: 'renameTeam' }>,
): BoardState {
  const team = teamNamed(state, teamId);
  if (team.name === name)
    throw new BoardEditError(
      'noChange',
      `Team ${teamId} is called ${name} already. Maybe choose another name.`,
    );
  return { ...state, teams: state.teams.map((each) => (each === team ? { ...each, name } : each)) };
}
