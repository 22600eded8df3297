import { missingInput, type School, type StaffMember, type Student } from '@staffroom/school';

/** A part of a design and how much of the school's data it has. */
export interface Readiness {
  readonly part: string;
  readonly known: number;
  readonly of: number;
  /** What to add where something is missing; null where nothing is. */
  readonly missing: string | null;
}

function staffPart(
  school: School,
  part: string,
  column: string,
  isKnown: (member: StaffMember) => boolean,
): Readiness {
  const adults = school.staff.filter((member) => member.kind === 'teacher');
  const known = adults.filter(isKnown).length;
  return {
    part,
    known,
    of: adults.length,
    missing: known > 0 && known === adults.length ? null : missingInput(column, 'staff.csv').message,
  };
}

function studentPart(
  school: School,
  part: string,
  column: string,
  isKnown: (student: Student) => boolean,
): Readiness {
  const known = school.students.filter(isKnown).length;
  return {
    part,
    known,
    of: school.students.length,
    missing:
      known > 0 && known === school.students.length ? null : missingInput(column, 'students.csv').message,
  };
}

/** What of a design this school's files allow, and what to add for the rest. */
export function readinessOf(school: School): readonly Readiness[] {
  const single = (part: string, isThere: boolean, message: string): Readiness => ({
    part,
    known: isThere ? 1 : 0,
    of: 1,
    missing: isThere ? null : message,
  });
  return [
    studentPart(school, 'rosters by grade', 'grade', (student) => student.grade !== null),
    studentPart(school, 'even share of supports', 'supports', (student) => student.supports !== null),
    studentPart(
      school,
      'even share of achievement',
      'measure.<name>',
      (student) => Object.keys(student.measures).length > 0,
    ),
    staffPart(school, 'certified coverage', 'credentials', (member) => member.credentials !== null),
    staffPart(school, 'shares of time', 'fte', (member) => member.fte !== null),
    staffPart(school, 'leads', 'leadEligible', (member) => member.isLeadEligible !== null),
    staffPart(school, 'novices spread', 'yearsExperience', (member) => member.yearsExperience !== null),
    staffPart(school, 'cost', 'salary, or schedule with step and lane', (member) => member.pay !== null),
    single(
      'benefits, supplements and funds',
      school.finance !== null,
      'not evaluated: add file finance.yaml',
    ),
    single('rules of your own', school.rules !== null, 'none given: add file rules.yaml'),
  ];
}
