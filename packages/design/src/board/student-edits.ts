import type { PlanTeam, Student, StudentId, TeamId } from '@staffroom/school';
import { BoardEditError } from './board-edit-error.ts';
import type { BoardGround } from './board-ground.ts';
import type { BoardState } from './board-state.ts';
import { withStudentPins } from './pins.ts';

/**
 * Students go to a team, or to none. Whoever is pinned stays pinned, where they are now.
 *
 * @throws {BoardEditError} where a student or team is not known, a student is named twice or of other grades than the team,
 *   or all of them are there already.
 */
export function placeStudents(
  ground: BoardGround,
  state: BoardState,
  ids: readonly StudentId[],
  to: TeamId | null,
): BoardState {
  const students = ids.map((id) => studentNamed(ground, id));
  const named = new Set(ids);
  if (named.size < ids.length) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index) ?? '';
    throw new BoardEditError('twice', `Student ${twice} is named twice. Maybe name each student once.`);
  }
  const team = to === null ? null : teamNamed(state, to);
  if (team !== null) for (const student of students) assertGrade(student, team);
  const isThere =
    team === null
      ? ids.every((id) => teamOfStudent(state, id) === null)
      : ids.every((id) => team.students.includes(id));
  if (isThere) {
    const where = team === null ? 'on no team' : `on ${team.name} (${team.id})`;
    throw new BoardEditError(
      'noChange',
      `${ids.length === 1 ? `Student ${ids[0]} is` : 'These students are'} ${where} already. Maybe choose another team.`,
    );
  }
  const teams = state.teams.map((each) => {
    if (each === team) return withStudents(ground, each, [...new Set([...each.students, ...ids])]);
    return each.students.some((id) => named.has(id))
      ? { ...each, students: each.students.filter((id) => !named.has(id)) }
      : each;
  });
  const pinned = ids.filter((id) => state.pins.students[id] !== undefined);
  return {
    ...state,
    teams,
    pins:
      pinned.length === 0
        ? state.pins
        : withStudentPins(
            state.pins,
            pinned.map((id) => [id, to]),
          ),
  };
}

/**
 * Two students of different teams take each other's place.
 *
 * @throws {BoardEditError} where a student is not known, on no team or of other grades than the other's team, or both are
 *   on one team.
 */
export function swapStudents(ground: BoardGround, state: BoardState, a: StudentId, b: StudentId): BoardState {
  const [from, to] = [a, b].map((id) => {
    studentNamed(ground, id);
    const team = teamOfStudent(state, id);
    if (team === null)
      throw new BoardEditError(
        'notOnTeam',
        `Student ${id} is on no team. Maybe move the other student only.`,
      );
    return team;
  });
  if (from === undefined || to === undefined || from === to)
    throw new BoardEditError(
      'noChange',
      `Students ${a} and ${b} are on the same team. Maybe choose a student of another team.`,
    );
  return placeStudents(ground, placeStudents(ground, state, [a], to.id), [b], from.id);
}

/**
 * A student stays on their team when the school is designed again; null takes the pin away.
 *
 * @throws {BoardEditError} where the student or team is not known, the student is not on that team, or nothing changes.
 */
export function pinStudent(
  ground: BoardGround,
  state: BoardState,
  id: StudentId,
  teamId: TeamId | null,
): BoardState {
  studentNamed(ground, id);
  if (teamId !== null && !teamNamed(state, teamId).students.includes(id))
    throw new BoardEditError(
      'notOnTeam',
      `Student ${id} is not on team ${teamId}. Maybe move the student there first, then pin.`,
    );
  if ((state.pins.students[id] ?? null) === teamId)
    throw new BoardEditError(
      'noChange',
      `Student ${id} is ${teamId === null ? 'not pinned' : `pinned to ${teamId}`} already.`,
    );
  return { ...state, pins: withStudentPins(state.pins, [[id, teamId]]) };
}

/** The team a student is on; null where none. */
export function teamOfStudent(state: Pick<BoardState, 'teams'>, id: StudentId): PlanTeam | null {
  return state.teams.find((team) => team.students.includes(id)) ?? null;
}

/** A team by its id. Throws BoardEditError where there is none. */
export function teamNamed(state: Pick<BoardState, 'teams'>, id: TeamId): PlanTeam {
  const team = state.teams.find((each) => each.id === id);
  if (team !== undefined) return team;
  const known = state.teams.map((each) => each.id).join(', ');
  throw new BoardEditError(
    'unknownTeam',
    `There is no team "${id}" in this design. ${known === '' ? 'It has no teams.' : `Its teams are ${known}.`}`,
  );
}

/** A student of the school by id. Throws BoardEditError where there is none. */
export function studentNamed(ground: BoardGround, id: StudentId): Student {
  const student = ground.studentById.get(id);
  if (student !== undefined) return student;
  throw new BoardEditError(
    'unknownStudent',
    `There is no student "${id}" in the roster of this design. Maybe open the design again.`,
  );
}

function assertGrade({ id, grade }: Student, team: PlanTeam): void {
  if (grade !== null && team.band.grades.includes(grade)) return;
  const of = grade === null ? 'has no grade in the roster' : `is in grade ${grade}`;
  throw new BoardEditError(
    'otherGrade',
    `Student ${id} ${of}, and ${team.name} (${team.id}) serves ${team.band.label}. Maybe choose a team of the student's grade.`,
  );
}

/** A team with these students, in the order of the school. */
function withStudents(ground: BoardGround, team: PlanTeam, ids: readonly StudentId[]): PlanTeam {
  const place = (id: StudentId): number => ground.studentPlaces.get(id) ?? 0;
  return { ...team, students: ids.toSorted((a, b) => place(a) - place(b)) };
}
