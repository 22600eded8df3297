import type { PlanTeam, StudentId } from '@staffroom/school';
import { insideOf, type Board } from './board.ts';
import type { Alternative, Explanation, Reason } from './explanation.ts';
import { bindingReasons } from './rule-reasons.ts';
import { rosterWhatIf, shownValue, signed, termChanges } from './roster-what-if.ts';
import { studentNamed, teamOfStudent } from './student-edits.ts';

/**
 * Why a student is on their team: what binds them, which of today's teachers they keep, and what the balance of the rosters
 * would be with the student on each other team of the grade.
 *
 * @throws {BoardEditError} where there is no such student.
 */
export function whyStudent(board: Board, id: StudentId): Explanation {
  const { ground, state } = insideOf(board);
  const student = studentNamed(ground, id);
  const team = teamOfStudent(state, id);
  if (team === null) {
    const reason = board.plan.notTeamed.find((each) => each.studentId === id)?.reason ?? 'nobody placed them';
    return { summary: `${id} is on no team: ${reason}.`, reasons: [], alternatives: [] };
  }
  const peers = state.teams.filter(
    (each) => each !== team && student.grade !== null && each.band.grades.includes(student.grade),
  );
  const alternatives = alternativesOf(board, id, team, peers);
  const better = alternatives.filter(({ cost }) => cost !== null && cost < -0.05);
  const balance: Reason = {
    kind: 'balance',
    text:
      peers.length === 0
        ? `${team.name} is the only team of the student's grade.`
        : better.length === 0
          ? `On no other team of ${team.band.label} would the rosters be more alike, this student moving alone.`
          : `Moving alone, ${id} would make the rosters more alike on ${better.map((each) => each.label).join(' or ')}.`,
    subjects: peers.map((each) => each.id),
  };
  return {
    summary: `${id} is on ${team.name} (${team.id}), one of ${team.students.length} students.`,
    reasons: [
      ...bindingReasons(board, 'students', id, [team.id]),
      ...byHand(board, id),
      balance,
      ...teachersKept(board, id, team),
    ],
    alternatives,
  };
}

function byHand(board: Board, id: StudentId): readonly Reason[] {
  const base = board.base.teams.find((team) => team.students.includes(id));
  const now = board.plan.teams.find((team) => team.students.includes(id));
  if (base?.id === now?.id) return [];
  const from = base === undefined ? 'no team' : `${base.name} (${base.id})`;
  return [
    {
      kind: 'rule',
      text: `Somebody decided so by hand: the plan that was opened had ${id} on ${from}.`,
      subjects: base === undefined ? [] : [base.id],
    },
  ];
}

function alternativesOf(
  board: Board,
  id: StudentId,
  team: PlanTeam,
  peers: readonly PlanTeam[],
): readonly Alternative[] {
  const valueOf = rosterWhatIf(board, team.band.id);
  const now = valueOf?.(new Map());
  return peers.map((peer): Alternative => {
    const label = `${peer.name} (${peer.id})`;
    const sizes = `${team.students.length - 1} and ${peer.students.length + 1} students`;
    if (valueOf === null || now === undefined)
      return { id: peer.id, label, cost: null, text: `${label}: the teams would have ${sizes}.` };
    const then = valueOf(new Map([[id, peer.id]]));
    const cost = then.value - now.value;
    const changes = termChanges(now, then);
    return {
      id: peer.id,
      label,
      cost,
      text: `${label}: the imbalance of the rosters would be ${shownValue(then.value)} instead of ${shownValue(now.value)} (${signed(cost)})${changes === '' ? '' : `: ${changes}`}; the teams would have ${sizes}.`,
    };
  });
}

function teachersKept(board: Board, id: StudentId, team: PlanTeam): readonly Reason[] {
  const adults = new Set<string>(team.adults.map((adult) => adult.staffId));
  const today = board.school.sections.filter((section) => section.studentIds.includes(id));
  const kept = [...new Set(today.flatMap((section) => section.adults.map((adult) => adult.staffId)))].filter(
    (staffId) => adults.has(staffId),
  );
  return [
    {
      kind: 'today',
      text:
        kept.length === 0
          ? `None of today's teachers of ${id} is on this team.`
          : `${id} keeps ${kept.length === 1 ? 'a teacher' : `${kept.length} teachers`} of today: ${kept.join(', ')}.`,
      subjects: kept,
    },
  ];
}
