import {
  compareText,
  type StaffId,
  type StaffKind,
  type StaffMember,
  type Student,
  type StudentId,
} from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { OrgRecord, PersonRecord, PersonRole, RosterDraft } from './draft.ts';
import type { Enrolled } from './enroll.ts';
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

/**
 * Students and staff of every school. People belong to a school by their role there or by a class there. Where the role in a class
 * differs from the role of the person, the class is believed and the difference reported; whoever is in no class is what the role says.
 */
export function assemblePeople(
  draft: RosterDraft,
  schools: ReadonlyMap<string, OrgRecord>,
  enrolled: Enrolled,
  log: ProblemLog,
): ReadonlyMap<string, PeopleOfSchool> {
  const presences = new Map<string, Map<string, Presence>>();
  for (const id of schools.keys()) presences.set(id, new Map());
  const gradeByPerson = new Map<string, Student['grade']>();
  addStatedRoles(draft, schools, presences, gradeByPerson, log);
  addClassRoles(draft, enrolled, presences, log);

  return new Map(
    [...presences].map(([schoolId, people]) => {
      const ordered = [...people.values()].toSorted((a, b) => compareText(a.person.id, b.person.id));
      return [
        schoolId,
        {
          students: ordered
            .filter(isStudent)
            .map(({ person }) =>
              studentOf(person, person.grade ?? gradeByPerson.get(person.id) ?? null, draft.supports),
            ),
          staff: ordered.filter(isAdult).map(staffOf),
        },
      ];
    }),
  );
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

function addStatedRoles(
  draft: RosterDraft,
  schools: ReadonlyMap<string, OrgRecord>,
  presences: ReadonlyMap<string, Map<string, Presence>>,
  gradeByPerson: Map<string, Student['grade']>,
  log: ProblemLog,
): void {
  const state = (person: PersonRecord, orgId: string, role: PersonRole): void => {
    const people = presences.get(orgId);
    if (people === undefined) return;
    const presence = presenceAt(people, person);
    presence.stated = strongerRole(presence.stated, role);
  };
  const only = schools.size === 1 ? [...schools.keys()][0] : undefined;
  for (const person of draft.people.values()) {
    for (const { orgId, role } of person.roles) {
      // A row without an organization belongs to the school if there is only one.
      const at = orgId === '' ? only : orgId;
      if (at === undefined || isOrgKnown(at, draft, schools)) state(person, at ?? '', role);
      else
        log.report('unknown-organization', {
          ...person.origin,
          column: 'orgSourcedIds',
          value: at,
          message: `${person.id} belongs to ${at}, which is not among the organizations`,
          remedy: 'Add the organization or correct the id; the person was kept for the classes they are in.',
        });
    }
  }
  for (const role of draft.roles.values()) {
    const person = draft.people.get(role.personId);
    if (person === undefined) {
      const isRemoved = draft.people.wasRemoved(role.personId);
      log.report(isRemoved ? 'removed-reference' : 'unknown-person', {
        ...role.origin,
        column: 'userSourcedId',
        value: role.personId,
        message: `The role is of ${role.personId}, who is ${isRemoved ? 'no longer in use' : 'not among the people'}`,
      });
    } else if (!isOrgKnown(role.orgId, draft, schools)) {
      log.report('unknown-organization', {
        ...role.origin,
        column: 'orgSourcedId',
        value: role.orgId,
        message: `The role is at ${role.orgId}, which is not among the organizations`,
      });
    } else {
      state(person, role.orgId, role.role);
      if (role.grade !== null && person.grade === null) gradeByPerson.set(person.id, role.grade);
    }
  }
}

function isOrgKnown(id: string, draft: RosterDraft, schools: ReadonlyMap<string, OrgRecord>): boolean {
  return schools.has(id) || draft.orgs.get(id) !== undefined;
}

function addClassRoles(
  draft: RosterDraft,
  enrolled: Enrolled,
  presences: ReadonlyMap<string, Map<string, Presence>>,
  log: ProblemLog,
): void {
  const statedAnywhere = statedRoles(draft);
  const reportDifference = (person: PersonRecord, role: string, classId: string, stated: PersonRole): void =>
    log.report('role-differs', {
      ...person.origin,
      column: 'role',
      value: stated,
      message: `${person.id} is stated to be ${stated} and is enrolled as ${role} in the class ${classId}`,
    });
  for (const { record, students, adults } of enrolled.rosters) {
    const people = presences.get(record.schoolId);
    if (people === undefined) continue;
    for (const index of students) {
      const person = enrolled.people[index];
      if (person === undefined) continue;
      presenceAt(people, person).isStudentInClass = true;
      const stated = statedAnywhere.get(person.id);
      if (stated !== undefined && (stated & bitOf('student')) === 0)
        reportDifference(person, 'student', record.id, firstRole(stated));
    }
    for (const { person: index, role } of adults) {
      const person = enrolled.people[index];
      if (person === undefined) continue;
      const presence = presenceAt(people, person);
      if (presence.adultRole === null || role === 'teacher') presence.adultRole = role;
      const stated = statedAnywhere.get(person.id);
      if (stated !== undefined && (stated & ~(bitOf('student') | bitOf('family'))) === 0) {
        reportDifference(person, role, record.id, firstRole(stated));
      }
    }
  }
}

/** Every role of a person, at whatever organization, as bits in the order of `roleRank`. */
function statedRoles(draft: RosterDraft): ReadonlyMap<string, number> {
  const roles = new Map<string, number>();
  const add = (id: string, role: PersonRole): void => {
    roles.set(id, (roles.get(id) ?? 0) | bitOf(role));
  };
  for (const person of draft.people.values()) for (const { role } of person.roles) add(person.id, role);
  for (const role of draft.roles.values()) add(role.personId, role.role);
  return roles;
}

function bitOf(role: PersonRole): number {
  return 1 << roleRank.indexOf(role);
}

function firstRole(bits: number): PersonRole {
  return roleRank.find((role) => (bits & bitOf(role)) !== 0) ?? 'other';
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
