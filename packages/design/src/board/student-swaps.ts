import type { Search } from '@staffroom/engine';
import type { BoardEdit, StudentId } from '@staffroom/school';
import { inSteps } from '../in-steps.ts';
import { insideOf, type Board } from './board.ts';
import { rosterWhatIf } from './roster-what-if.ts';
import { studentNamed, teamOfStudent } from './student-edits.ts';

/** A decision worth trying, with what the search ranks it by: the lower the better. */
export interface Candidate {
  readonly edit: BoardEdit;
  readonly what: string;
  readonly cost: number;
}

/**
 * The exchanges of a student with students of other teams who may change places, those that leave the rosters most alike
 * first; equal ones in the order of the teams and students.
 *
 * @param most how many partners of each team are looked at.
 * @throws {BoardEditError} where there is no such student.
 */
export function* studentSwaps(
  board: Board,
  id: StudentId,
  most = Infinity,
): Search<unknown, readonly Candidate[]> {
  const { ground, state } = insideOf(board);
  const student = studentNamed(ground, id);
  const team = teamOfStudent(state, id);
  if (team === null) return [];
  const valueOf = rosterWhatIf(board, team.band.id);
  const partners = state.teams
    .filter((peer) => peer !== team && peer.band.grades.some((grade) => grade === student.grade))
    .flatMap((peer) =>
      peer.students
        .filter((other) => {
          const grade = ground.studentById.get(other)?.grade ?? null;
          return grade !== null && team.band.grades.includes(grade);
        })
        .slice(0, most)
        .map((other) => ({ peer, other })),
    );
  const candidates = yield* inSteps(partners, ({ peer, other }): Candidate => {
    const moves = new Map([
      [id, peer.id],
      [other, team.id],
    ]);
    return {
      edit: { kind: 'swapStudents', a: id, b: other },
      what: `Swap ${id} with ${other} of ${peer.name}`,
      cost: valueOf?.(moves).value ?? 0,
    };
  });
  return candidates.toSorted((a, b) => a.cost - b.cost);
}
