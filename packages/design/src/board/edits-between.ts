import {
  compareText,
  fte,
  type SingleEdit,
  type StaffId,
  type StudentId,
  type TeamId,
} from '@staffroom/school';
import { applyPart } from './apply-part.ts';
import type { BoardGround } from './board-ground.ts';
import { designatedLead, heldOf, type BoardState } from './board-state.ts';

type Phase = (from: BoardState, to: BoardState) => readonly SingleEdit[];

/** In this order each makes sense: pins and leads speak of people who are on their teams. */
const phases: readonly Phase[] = [studentMoves, adultMoves, leadsAndNames, pinChanges];

/** The decisions that lead from one state of a board to another of the same teams, in an order in which each makes sense. */
export function editsBetween(ground: BoardGround, from: BoardState, to: BoardState): readonly SingleEdit[] {
  let state = from;
  return phases.flatMap((phase) => {
    const edits = phase(state, to);
    for (const edit of edits) state = applyPart(ground, state, edit);
    return edits;
  });
}

function studentMoves(from: BoardState, to: BoardState): readonly SingleEdit[] {
  const changed = from.teams.flatMap((team, index) => {
    const target = to.teams[index];
    return target === undefined || target.students === team.students ? [] : [{ team, target }];
  });
  const inAny = (id: StudentId): boolean => changed.some(({ target }) => target.students.includes(id));
  const coming = changed.flatMap(({ team, target }): readonly SingleEdit[] => {
    const before = new Set(team.students);
    const studentIds = target.students.filter((id) => !before.has(id));
    return studentIds.length === 0 ? [] : [{ kind: 'placeStudents', studentIds, to: target.id }];
  });
  const leaving = changed.flatMap(({ team }) => team.students.filter((id) => !inAny(id)));
  return [
    ...(leaving.length === 0 ? [] : [{ kind: 'placeStudents' as const, studentIds: leaving, to: null }]),
    ...coming,
  ];
}

function adultMoves(from: BoardState, to: BoardState): readonly SingleEdit[] {
  const [out, into]: [SingleEdit[], SingleEdit[]] = [[], []];
  for (const [index, team] of from.teams.entries()) {
    const target = to.teams[index];
    if (target === undefined || target.adults === team.adults) continue;
    const [held, wanted] = [heldOf(team), heldOf(target)];
    for (const { id } of team.posts) {
      const people = new Set<StaffId>([...(held.get(id)?.keys() ?? []), ...(wanted.get(id)?.keys() ?? [])]);
      for (const staffId of [...people].toSorted(compareText)) {
        const by = (wanted.get(id)?.get(staffId) ?? 0) - (held.get(id)?.get(staffId) ?? 0);
        const share = fte(Math.abs(by));
        if (by < 0) out.push({ kind: 'placeAdult', staffId, from: id, to: null, share });
        if (by > 0) into.push({ kind: 'placeAdult', staffId, from: null, to: id, share });
      }
    }
  }
  return joined(out, into);
}

/** Out of one post and into another is one move where it is the same time of the same person. */
function joined(out: readonly SingleEdit[], into: readonly SingleEdit[]): readonly SingleEdit[] {
  const [a, b] = [out[0], into[0]];
  return out.length === 1 &&
    into.length === 1 &&
    a?.kind === 'placeAdult' &&
    b?.kind === 'placeAdult' &&
    a.staffId === b.staffId &&
    a.share === b.share
    ? [{ ...a, to: b.to }]
    : [...out, ...into];
}

function leadsAndNames(from: BoardState, to: BoardState): readonly SingleEdit[] {
  return from.teams.flatMap((team, index): readonly SingleEdit[] => {
    const target = to.teams[index];
    if (target === undefined || target === team) return [];
    const teamId = team.id;
    const staffId = designatedLead(target);
    return [
      ...(designatedLead(team) === staffId ? [] : [{ kind: 'chooseLead' as const, teamId, staffId }]),
      ...(team.name === target.name ? [] : [{ kind: 'renameTeam' as const, teamId, name: target.name }]),
    ];
  });
}

function pinChanges(from: BoardState, to: BoardState): readonly SingleEdit[] {
  if (from.pins === to.pins) return [];
  const students = distinct(from.pins.students, to.pins.students);
  const adults = distinct(from.pins.adults, to.pins.adults);
  return [
    ...students.map((id): SingleEdit => {
      // Branding: the keys of pins are student ids.
      const studentId = id as StudentId;
      return { kind: 'pinStudent', studentId, teamId: to.pins.students[studentId] ?? null };
    }),
    ...adults.map((id): SingleEdit => {
      const staffId = id as StaffId;
      return { kind: 'pinAdult', staffId, teamIds: [...(to.pins.adults[staffId] ?? [])] };
    }),
  ];
}

/** Keys whose pins differ, in order. */
function distinct(
  from: Readonly<Record<string, TeamId | readonly TeamId[]>>,
  to: Readonly<Record<string, TeamId | readonly TeamId[]>>,
): readonly string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((id) => String(from[id]) !== String(to[id]))
    .toSorted(compareText);
}
