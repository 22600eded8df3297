import { createHash } from 'node:crypto';
import { loadMilpSolver, runToEnd } from '@staffroom/engine';
import {
  fte,
  noPins,
  type Pins,
  type BoardEdit,
  type Plan,
  type PlanShare,
  type School,
  type SingleEdit,
  type StaffId,
  type StaffingRules,
} from '@staffroom/school';
import { aDepartmentalSchool, aStaffMember } from '@staffroom/testkit';
import { applyEdit, type Board } from '../src/board/board.ts';
import { BoardEditError } from '../src/board/board-edit-error.ts';
import { withPins } from '../src/board/pins.ts';
import type { DesignRequest } from '../src/design-request.ts';
import { designSchool } from '../src/design-school.ts';
import type { DesignTools } from '../src/design-tools.ts';

export const boardTools: DesignTools = {
  milp: await loadMilpSolver(),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  versions: { staffroom: '0.1.0', knowledge: '2026' },
  inputFormat: 'made',
};

/** A school of two grades with two teams each, a part-time teacher, an aide, two special educators, and a school rule. */
export function aBoardSchool(overrides: Partial<School> = {}): School {
  const school = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 60, teachersPerSubject: 2 });
  const credentials = [{ area: 'SPED', label: 'SPED', from: 'K', to: '12' }] as const;
  return {
    ...school,
    students: school.students.map((student, index) =>
      index % 3 === 0 ? { ...student, audits: { lunch: index % 2 === 0 ? 'yes' : 'no' } } : student,
    ),
    staff: [
      aStaffMember('A-1', { kind: 'aide', roles: ['paraeducator'] }),
      aStaffMember('S-1', { credentials, roles: ['special education'] }),
      aStaffMember('S-2', { credentials, roles: ['special education'], fte: fte(600) }),
      ...school.staff.map((member, index) => (index === 3 ? { ...member, fte: fte(500) } : member)),
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ...overrides,
  };
}

/** A plan of a school with four teams of about thirty students. */
export function aBoardPlan(
  school: School,
  { pins = noPins, ...changes }: Partial<DesignRequest> & { readonly pins?: Pins } = {},
): Plan {
  const request: DesignRequest = {
    modelId: 'newCoreTeam',
    parameters: { rosterTarget: 30, rosterMin: 20 },
    state: 'NC',
    grades: null,
    seed: 1,
    effort: 'quick',
    seconds: null,
    ...changes,
  };
  return runToEnd(designSchool(withPins(school, pins), request, boardTools));
}

/** As many whole numbers as it takes to choose a decision. */
export const numbersForEdit = 5;

/** A decision chosen by some whole numbers among those that a board offers; it need not make sense. */
export function chosenEdit(board: Board, numbers: readonly number[]): SingleEdit {
  const [kind = 0, a = 0, b = 0, c = 0, d = 0] = numbers;
  const { teams, schoolwide } = board.plan;
  const team = pick(teams, a);
  const students = board.school.students.filter((each) =>
    team.band.grades.some((grade) => grade === each.grade),
  );
  const [one, other] = [pick(students, b).id, pick(students, c).id];
  const held = teams.flatMap((each) => each.adults).filter((adult) => adult.share > 0);
  const open = teams.flatMap((each) => each.posts).filter((post) => post.vacant > 0 || d % 5 === 0);
  const share = d % 3 === 0 ? fte((d % 10) * 100) : null;
  const to = pick([...open.map((post) => post.id), null], c);
  // Where everybody was taken off the teams, somebody comes back.
  if (held.length === 0)
    return { kind: 'placeAdult', staffId: pick(schoolwide, b).staffId, from: null, to, share };
  const [here, there] = [pick(held, b), pick(held, c)];
  const own = pick([...team.adults, here], b);
  const isAway = d % 4 === 0;
  switch (kind % 10) {
    case 0:
      return { kind: 'placeStudents', studentIds: [one, other], to: team.id };
    case 1:
      return { kind: 'placeStudents', studentIds: [one], to: isAway ? null : team.id };
    case 2:
      return { kind: 'swapStudents', a: one, b: other };
    case 3:
      return { kind: 'placeAdult', staffId: here.staffId, from: here.postId, to: isAway ? to : null, share };
    case 4:
      return { kind: 'placeAdult', staffId: pick([...schoolwide, here], b).staffId, from: null, to, share };
    case 5:
      return { kind: 'swapAdults', a: placeOf(here), b: placeOf(there) };
    case 6:
      return { kind: 'chooseLead', teamId: team.id, staffId: isAway ? null : own.staffId };
    case 7:
      return { kind: 'renameTeam', teamId: team.id, name: `Team ${b}` };
    case 8:
      return {
        kind: 'pinStudent',
        studentId: pick([...team.students, one], b),
        teamId: isAway ? null : team.id,
      };
    default:
      return { kind: 'pinAdult', staffId: own.staffId, teamIds: isAway ? [] : [team.id] };
  }
}

function pick<Item>(items: readonly Item[], by: number): Item {
  const item = items[by % items.length];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

function placeOf({ staffId, postId }: PlanShare): { readonly staffId: StaffId; readonly postId: string } {
  return { staffId, postId };
}

/** A board after a decision, or the same board where the decision makes no sense for it. */
export function tried(board: Board, edit: BoardEdit): Board {
  try {
    return applyEdit(board, edit);
  } catch (error) {
    if (error instanceof BoardEditError) return board;
    throw error;
  }
}

/** A board after all decisions chosen by lists of numbers that make sense for it. */
export function played(board: Board, choices: readonly (readonly number[])[]): Board {
  return choices.reduce((now, numbers) => tried(now, chosenEdit(now, numbers)), board);
}

/** The rules of a school that has none. */
export const noRules: StaffingRules = {
  state: null,
  students: { together: [], apart: [], pinned: [], forbidden: [] },
  staff: { together: [], apart: [], pinned: [], forbidden: [] },
  teamCounts: {},
  teamSizes: { min: null, max: null },
  priorities: {},
};
