import {
  compareText,
  type StaffId,
  type StaffKind,
  type StaffMember,
  type Student,
  type StudentId,
} from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { OrgRecord, PersonRecord, PersonRole, RoleRecord, RosterDraft } from './draft.ts';
import type { ClassRoster, Enrolled } from './enroll.ts';
import type { EnrollmentRole } from './enrollment-store.ts';

/** Sorted by id. */
export interface PeopleOfSchool {
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
}

/** What one person is at one school. */
interface Presence {
  readonly person: PersonRecord;
  /** What the organization says; null where it says nothing about this school. */
  stated: PersonRole | null;
  isStudentInClass: boolean;
  /** The role in classes, the teaching one first. */
  adultRole: EnrollmentRole | null;
}

/** What the organizations say, as opposed to the classes. */
export interface StatedRoles {
  /** Who is what at a school; the two lists belong together. */
  at(schoolId: string): { readonly people: readonly PersonRecord[]; readonly roles: readonly PersonRole[] };
  /** Every role of a person, at whatever organization, as bits in the order of `roleRank`; 0 where none is stated. */
  bitsOf(person: PersonRecord): number;
  /** The grade that stands with a role; null where none does. */
  gradeOf(person: PersonRecord): Student['grade'];
}

/**
 * Students and staff of a school. People belong to it by their role there or by a class there. Where the role in a class differs from
 * the role of the person, the class is believed and the difference reported; whoever is in no class is what the role says.
 */
export function assemblePeople(
  schoolId: string,
  stated: StatedRoles,
  rosters: readonly ClassRoster[],
  enrolled: Enrolled,
  supports: RosterDraft['supports'],
  log: ProblemLog,
): PeopleOfSchool {
  const presences = new Map<string, Presence>();
  const { people, roles } = stated.at(schoolId);
  for (const [at, person] of people.entries()) {
    const presence = presenceAt(presences, person);
    presence.stated = strongerRole(presence.stated, roles[at] ?? 'other');
  }
  addClassRoles(presences, stated, rosters, enrolled, log);
  const ordered = [...presences.values()].toSorted((a, b) => compareText(a.person.id, b.person.id));
  return {
    students: ordered
      .filter(isStudent)
      .map(({ person }) => studentOf(person, person.grade ?? stated.gradeOf(person), supports)),
    staff: ordered.filter(isAdult).map(staffOf),
  };
}

function isStudent(presence: Presence): boolean {
  return presence.isStudentInClass || (presence.stated === 'student' && presence.adultRole === null);
}

function isAdult(presence: Presence): boolean {
  if (presence.adultRole !== null) return true;
  return (
    !presence.isStudentInClass &&
    presence.stated !== null &&
    presence.stated !== 'student' &&
    presence.stated !== 'family'
  );
}

function presenceAt(people: Map<string, Presence>, person: PersonRecord): Presence {
  const known = people.get(person.id);
  if (known !== undefined) return known;
  const presence: Presence = { person, stated: null, isStudentInClass: false, adultRole: null };
  people.set(person.id, presence);
  return presence;
}

/** Of two roles at one school the one that says more about the person there: a student first, family last. */
const roleRank: readonly PersonRole[] = [
  'student',
  'teacher',
  'administrator',
  'counselor',
  'aide',
  'other',
  'family',
];

function strongerRole(a: PersonRole | null, b: PersonRole): PersonRole {
  return a === null || roleRank.indexOf(b) < roleRank.indexOf(a) ? b : a;
}

/** Collects the roles that stand with people or in a table of roles; those that point nowhere are reported. */
export function readStatedRoles(
  draft: RosterDraft,
  schools: ReadonlyMap<string, OrgRecord>,
  log: ProblemLog,
): StatedRoles {
  const bySchool = new Map<string, { readonly people: PersonRecord[]; readonly roles: PersonRole[] }>();
  for (const id of schools.keys()) bySchool.set(id, { people: [], roles: [] });
  const tableBits = new Map<string, number>();
  const tableGrades = new Map<string, Student['grade']>();
  const state = (person: PersonRecord, orgId: string | undefined, role: PersonRole): void => {
    const school = orgId === undefined ? undefined : bySchool.get(orgId);
    school?.people.push(person);
    school?.roles.push(role);
  };
  const only = schools.size === 1 ? [...schools.keys()][0] : undefined;
  for (const person of draft.people.values()) {
    for (const { orgId, role } of person.roles) {
      // A row without an organization belongs to the school if there is only one.
      if (orgId === '') state(person, only, role);
      else if (isOrgKnown(orgId, draft, schools)) state(person, orgId, role);
      else {
        log.report('unknown-organization', {
          ...person.origin,
          column: 'orgSourcedIds',
          value: orgId,
          message: `${person.id} belongs to ${orgId}, which is not among the organizations`,
          remedy: 'Add the organization or correct the id; the person was kept for the classes they are in.',
        });
      }
    }
  }
  for (const role of draft.roles.values()) {
    const person = personOfRole(role, draft, schools, log);
    if (person === null) continue;
    state(person, role.orgId, role.role);
    tableBits.set(person.id, (tableBits.get(person.id) ?? 0) | bitOf(role.role));
    if (role.grade !== null) tableGrades.set(person.id, role.grade);
  }
  return {
    at: (schoolId) => bySchool.get(schoolId) ?? { people: [], roles: [] },
    bitsOf: (person) =>
      person.roles.reduce((bits, { role }) => bits | bitOf(role), tableBits.get(person.id) ?? 0),
    gradeOf: (person) => tableGrades.get(person.id) ?? null,
  };
}

function personOfRole(
  role: RoleRecord,
  draft: RosterDraft,
  schools: ReadonlyMap<string, OrgRecord>,
  log: ProblemLog,
): PersonRecord | null {
  const person = draft.people.get(role.personId);
  if (person === undefined) {
    const isRemoved = draft.people.wasRemoved(role.personId);
    log.report(isRemoved ? 'removed-reference' : 'unknown-person', {
      ...role.origin,
      column: 'userSourcedId',
      value: role.personId,
      message: `The role is of ${role.personId}, who is ${isRemoved ? 'no longer in use' : 'not among the people'}`,
    });
    return null;
  }
  if (isOrgKnown(role.orgId, draft, schools)) return person;
  log.report('unknown-organization', {
    ...role.origin,
    column: 'orgSourcedId',
    value: role.orgId,
    message: `The role is at ${role.orgId}, which is not among the organizations`,
  });
  return null;
}

function isOrgKnown(id: string, draft: RosterDraft, schools: ReadonlyMap<string, OrgRecord>): boolean {
  return schools.has(id) || draft.orgs.get(id) !== undefined;
}

function addClassRoles(
  presences: Map<string, Presence>,
  stated: StatedRoles,
  rosters: readonly ClassRoster[],
  enrolled: Enrolled,
  log: ProblemLog,
): void {
  const reportDifference = (person: PersonRecord, role: string, classId: string, bits: number): void => {
    const said = roleRank.find((one) => (bits & bitOf(one)) !== 0) ?? 'other';
    log.report('role-differs', {
      ...person.origin,
      column: 'role',
      value: said,
      message: `${person.id} is stated to be ${said} and is enrolled as ${role} in the class ${classId}`,
    });
  };
  for (const { record, students, adults } of rosters) {
    for (const index of students) {
      const person = enrolled.people[index];
      if (person === undefined) continue;
      presenceAt(presences, person).isStudentInClass = true;
      const bits = stated.bitsOf(person);
      if (bits !== 0 && (bits & bitOf('student')) === 0) reportDifference(person, 'student', record.id, bits);
    }
    for (const { person: index, role } of adults) {
      const person = enrolled.people[index];
      if (person === undefined) continue;
      const presence = presenceAt(presences, person);
      if (presence.adultRole === null || role === 'teacher') presence.adultRole = role;
      const bits = stated.bitsOf(person);
      const isNoAdult = bits !== 0 && (bits & ~(bitOf('student') | bitOf('family'))) === 0;
      if (isNoAdult) reportDifference(person, role, record.id, bits);
    }
  }
}

function bitOf(role: PersonRole): number {
  return 1 << roleRank.indexOf(role);
}

/** Shared by all students: a roster tells none of what it would hold. */
const nothing = Object.freeze({});

function studentOf(
  person: PersonRecord,
  grade: Student['grade'],
  supports: RosterDraft['supports'],
): Student {
  return {
    id: person.id as StudentId,
    name: person.name,
    grade,
    supports: supports === null ? null : [...(supports.get(person.id) ?? [])].toSorted(compareText),
    measures: nothing,
    groups: nothing,
    audits: nothing,
  };
}

function staffOf({ person, stated, adultRole }: Presence): StaffMember {
  return {
    id: person.id as StaffId,
    name: person.name,
    kind: staffKindOf(stated, adultRole),
    fte: null,
    roles: null,
    credentials: null,
    expertise: null,
    yearsExperience: null,
    pay: null,
    isLeadEligible: null,
    absenceDays: null,
  };
}

/** An adult's stated role stands; a student or parent who acts as an adult in a class is what the class says. */
function staffKindOf(stated: PersonRole | null, adultRole: EnrollmentRole | null): StaffKind {
  if (stated !== null && stated !== 'student' && stated !== 'family') return stated;
  return adultRole === null || adultRole === 'student' ? 'other' : adultRole;
}
