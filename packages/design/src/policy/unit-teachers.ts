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
  /** Time of certified teachers of the unit; a teacher of a class of today counts whole, being there for all of it. */
  readonly teacherTime: number;
  /** Groups that can be taught at once: certified teachers who give the unit at least half their time. */
  readonly groups: number;
  readonly aideTime: number;
  /** Teachers whose credentials no file gives: counted because the roster calls them teachers. */
  readonly unchecked: number;
}

/**
 * Counts a unit's teachers. A teacher is an adult who teaches the unit and holds a certificate, in any field: class-size
 * law counts teachers, and whether they are certified for the subject is another question. Where no credentials were
 * given, the roster's word "teacher" stands.
 */
export function unitTeachers(unit: Unit, staffById: ReadonlyMap<StaffId, StaffMember>): UnitTeachers {
  const teachers = unit.adults.filter((adult) => adult.isTeaching && isTeacher(staffById.get(adult.staffId)));
  const timeOf = (adult: UnitAdult): number => (unit.kind === 'class' ? fullTime : (adult.share ?? fullTime));
  const sum = (adults: readonly UnitAdult[]): number => adults.reduce((all, adult) => all + timeOf(adult), 0);
  const timeByStaff = new Map<StaffId, number>();
  for (const adult of teachers)
    timeByStaff.set(adult.staffId, (timeByStaff.get(adult.staffId) ?? 0) + timeOf(adult));
  return {
    teacherTime: sum(teachers),
    groups: [...timeByStaff.values()].filter((time) => time * 2 >= fullTime).length,
    aideTime: sum(aidesOf(unit)),
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
