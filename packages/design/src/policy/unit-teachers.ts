import { fullTime, type StaffId, type StaffMember } from '@staffroom/school';
import type { Unit, UnitAdult } from '../arrangement.ts';

/** Roles of adults who assist instruction without a teaching certificate of their own. */
const aideRoles: ReadonlySet<string> = new Set([
  'aide',
  'paraeducatorOnTeam',
  'reachAssociate',
  'learningCoach',
  'inRoomFacilitator',
  'tutor',
  'communityEducator',
]);

/** Roles of candidates on the way into teaching. */
const residentRoles: ReadonlySet<string> = new Set([
  'residentNew',
  'paidResident',
  'residentOc',
  'reachAssociateResident',
  'teacherApprentice',
  'teachingApprenticeBlueEngine',
]);

/** The adults of a unit as class-size law counts them. Times are thousandths of a full-time post. */
export interface UnitTeachers {
  /** Time of certified teachers of the unit, and of vacant teaching posts. */
  readonly teacherTime: number;
  /** Groups that can be taught at once: teachers who give the unit at least half their time, and vacant posts. */
  readonly groups: number;
  /** The part of the teacher time that nobody holds yet. */
  readonly vacantTime: number;
  readonly aideTime: number;
  /** Teachers whose credentials no file gives: counted because the roster calls them teachers. */
  readonly unchecked: number;
}

/**
 * Counts a unit's teachers. A teacher is an adult who teaches the unit and holds a certificate, in any field: class-size
 * law counts teachers, and whether they are certified for the subject is another question. Where no credentials were
 * given, the roster's word "teacher" stands. A teacher of a class of today counts whole, being there for all of it. A
 * vacant teaching post counts as filled, on a team as in a class of today: the law is held against the arrangement, and
 * the vacancy is told apart.
 */
export function unitTeachers(unit: Unit, staffById: ReadonlyMap<StaffId, StaffMember>): UnitTeachers {
  const isClass = unit.kind === 'class';
  const timeOf = (adult: UnitAdult): number => (isClass ? fullTime : (adult.share ?? fullTime));
  const timeByStaff = new Map<StaffId, number>();
  for (const adult of unit.adults)
    if (adult.isTeaching && isTeacher(staffById.get(adult.staffId)))
      timeByStaff.set(adult.staffId, (timeByStaff.get(adult.staffId) ?? 0) + timeOf(adult));
  const times = [...timeByStaff.values()];
  const held = times.reduce((sum, time) => sum + time, 0);
  const vacantTime = isClass && unit.vacant > 0 ? fullTime : unit.vacant;
  return {
    teacherTime: held + vacantTime,
    groups: Math.max(
      times.filter((time) => time * 2 >= fullTime).length,
      vacantTime === 0 ? 0 : Math.round((held + vacantTime) / fullTime),
    ),
    vacantTime,
    aideTime: aidesOf(unit).reduce((sum, adult) => sum + timeOf(adult), 0),
    unchecked: [...timeByStaff.keys()].filter((id) => staffById.get(id)?.credentials === null).length,
  };
}

/** The adults of a unit who assist instruction without teaching the unit. */
export function aidesOf(unit: Unit): readonly UnitAdult[] {
  return unit.adults.filter((adult) => !adult.isTeaching && aideRoles.has(adult.roleId));
}

/** The candidates of a unit on the way into teaching. */
export function residentsOf(unit: Unit): readonly UnitAdult[] {
  return unit.adults.filter((adult) => residentRoles.has(adult.roleId));
}

function isTeacher(member: StaffMember | undefined): boolean {
  if (member === undefined) return false;
  return member.credentials === null ? member.kind === 'teacher' : member.credentials.length > 0;
}
