import type { School } from './school.ts';
import { missingInput } from './source.ts';
import type { StaffMember } from './staff-member.ts';
import type { Student } from './student.ts';

/** A part of a design and how much of the school's data it has. */
export interface Readiness {
  readonly part: string;
  readonly known: number;
  readonly of: number;
  /** What to add where something is missing; null where nothing is. */
  readonly missing: string | null;
}

function partOf<Person>(
  part: string,
  people: readonly Person[],
  isKnown: (person: Person) => boolean,
  column: string,
  file: string,
): Readiness {
  const known = people.filter(isKnown).length;
  const advice =
    known === 0 ? missingInput(column, file).message : `fill the blanks of column ${column} in file ${file}`;
  return { part, known, of: people.length, missing: known > 0 && known === people.length ? null : advice };
}

/** What of a design this school's files allow, and what to add for the rest. */
export function readinessOf(school: School): readonly Readiness[] {
  const single = (part: string, isThere: boolean, message: string): Readiness => ({
    part,
    known: isThere ? 1 : 0,
    of: 1,
    missing: isThere ? null : message,
  });
  const { students } = school;
  const teachers = school.staff.filter((member) => member.kind === 'teacher');
  const ofStudents = (part: string, column: string, isKnown: (student: Student) => boolean): Readiness =>
    partOf(part, students, isKnown, column, 'students.csv');
  const ofTeachers = (part: string, column: string, isKnown: (member: StaffMember) => boolean): Readiness =>
    partOf(part, teachers, isKnown, column, 'staff.csv');
  return [
    partOf('rosters by grade', students, (student) => student.grade !== null, 'grades', 'users.csv'),
    ofStudents('even share of supports', 'supports', (student) => student.supports !== null),
    ofStudents(
      'even share of achievement',
      'measure.<name>',
      (student) => Object.keys(student.measures).length > 0,
    ),
    ofTeachers('certified coverage', 'credentials', (member) => member.credentials !== null),
    ofTeachers('shares of time', 'fte', (member) => member.fte !== null),
    ofTeachers('leads', 'leadEligible', (member) => member.isLeadEligible !== null),
    ofTeachers('novices spread', 'yearsExperience', (member) => member.yearsExperience !== null),
    ofTeachers('cost', 'salary, or schedule with step and lane', (member) => member.pay !== null),
    single(
      'benefits, supplements and funds',
      school.finance !== null,
      'not evaluated: add file finance.yaml',
    ),
    single('rules of your own', school.rules !== null, 'none given: add file rules.yaml'),
  ];
}
