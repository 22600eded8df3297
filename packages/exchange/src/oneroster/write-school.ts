import {
  parseSubject,
  subjectNames,
  type Course,
  type School,
  type Section,
  type StaffKind,
  type StaffMember,
  type Student,
  type Subject,
  type Term,
} from '@staffroom/school';
import { enrollmentId } from './enrollment-id.ts';
import { gradeCode } from './write-grade.ts';
import { listCell, oneRosterBundle, type BundleFile } from './write-bundle.ts';
import type { OneRosterRow, OneRosterRows } from './write-layout.ts';

/** A school as the files of a OneRoster 1.1 bulk bundle. What OneRoster cannot hold goes to the side files. */
export function oneRosterFiles(school: School): readonly BundleFile[] {
  return oneRosterBundle(oneRosterRows(school));
}

/**
 * A school as OneRoster rows, in the order of the school's own lists. Every adult of a section has one enrollment;
 * ids are the school's own. An unknown name, date or year is a blank cell.
 */
export function oneRosterRows(school: School): OneRosterRows {
  const year = school.terms.find((term) => term.kind === 'schoolYear');
  const kindById = new Map<string, StaffKind>(school.staff.map((member) => [member.id, member.kind]));
  const termById = new Map<string, Term>(school.terms.map((term) => [term.id, term]));
  return {
    orgs: [{ sourcedId: school.id, name: school.name, type: 'school', identifier: school.identifier ?? '' }],
    academicSessions: school.terms.map((term) => sessionRow(term, year, school.schoolYear)),
    courses: school.courses.map((course) => courseRow(course, school.id, year)),
    classes: school.sections.map((section) => classRow(section, school.id)),
    users: [
      ...school.staff.map((member) => userRow(member, school.id, userRoleOf(member.kind))),
      ...school.students.map((student) => ({
        ...userRow(student, school.id, 'student'),
        grades: student.grade === null ? '' : gradeCode(student.grade),
      })),
    ],
    enrollments: school.sections.flatMap((section) => enrollmentRows(section, school.id, kindById, termById)),
  };
}

/** The 1.1 vocabulary has no counselor and no word for other adults. */
function userRoleOf(kind: StaffKind): string {
  switch (kind) {
    case 'teacher':
    case 'aide':
    case 'administrator':
      return kind;
    case 'counselor':
      return 'administrator';
    case 'other':
      return 'proctor';
    default:
      return kind satisfies never;
  }
}

/** In a class the vocabulary is administrator, proctor, student, teacher: an aide can only be a proctor. */
function classRoleOf(kind: StaffKind): string {
  switch (kind) {
    case 'teacher':
    case 'administrator':
      return kind;
    case 'counselor':
      return 'administrator';
    case 'aide':
    case 'other':
      return 'proctor';
    default:
      return kind satisfies never;
  }
}

function sessionRow(
  term: Term,
  year: Term | undefined,
  schoolYear: number | null,
): OneRosterRow<'academicSessions'> {
  return {
    sourcedId: term.id,
    title: term.title,
    type: term.kind,
    startDate: term.start ?? '',
    endDate: term.end ?? '',
    parentSourcedId: year === undefined || year.id === term.id ? '' : year.id,
    schoolYear: schoolYear === null ? '' : String(schoolYear),
  };
}

function courseRow(course: Course, schoolId: string, year: Term | undefined): OneRosterRow<'courses'> {
  return {
    sourcedId: course.id,
    schoolYearSourcedId: year?.id ?? '',
    title: course.title,
    courseCode: course.code ?? '',
    grades: listCell(course.grades.map(gradeCode)),
    orgSourcedId: schoolId,
    subjects: subjectCell(course.subject),
  };
}

function classRow(section: Section, schoolId: string): OneRosterRow<'classes'> {
  return {
    sourcedId: section.id,
    title: section.title,
    grades: listCell(section.grades.map(gradeCode)),
    courseSourcedId: section.courseId ?? '',
    classType: section.kind,
    location: section.room ?? '',
    schoolSourcedId: schoolId,
    termSourcedIds: listCell(section.termIds),
    subjects: subjectCell(section.subject),
    periods: listCell(section.periods),
  };
}

/** The subject's name if it reads back as the same subject, else its code. */
function subjectCell(subject: Subject | null): string {
  if (subject === null) return '';
  const name = subjectNames[subject];
  return parseSubject(name) === subject ? name : subject;
}

function userRow(person: StaffMember | Student, schoolId: string, role: string): OneRosterRow<'users'> {
  return {
    sourcedId: person.id,
    enabledUser: 'true',
    orgSourcedIds: schoolId,
    role,
    username: person.id,
    givenName: person.name?.given ?? '',
    familyName: person.name?.family ?? '',
  };
}

function enrollmentRows(
  section: Section,
  schoolId: string,
  kindById: ReadonlyMap<string, StaffKind>,
  termById: ReadonlyMap<string, Term>,
): readonly OneRosterRow<'enrollments'>[] {
  const { beginDate, endDate } = spanOf(section, termById);
  const row = (userId: string, role: string, primary: string): OneRosterRow<'enrollments'> => ({
    sourcedId: enrollmentId(section.id, userId, beginDate),
    classSourcedId: section.id,
    schoolSourcedId: schoolId,
    userSourcedId: userId,
    role,
    primary,
    beginDate,
    endDate,
  });
  return [
    ...section.adults.map(({ staffId, isPrimary }) =>
      row(staffId, classRoleOf(kindById.get(staffId) ?? 'teacher'), String(isPrimary)),
    ),
    ...section.studentIds.map((id) => row(id, 'student', '')),
  ];
}

/** From the first begin to the last end of the section's terms; blank where no term tells. */
function spanOf(
  section: Section,
  termById: ReadonlyMap<string, Term>,
): { readonly beginDate: string; readonly endDate: string } {
  const terms = section.termIds.flatMap((id) => termById.get(id) ?? []);
  const starts = terms.flatMap((term) => term.start ?? []).toSorted();
  const ends = terms.flatMap((term) => term.end ?? []).toSorted();
  return { beginDate: starts[0] ?? '', endDate: ends[ends.length - 1] ?? '' };
}
