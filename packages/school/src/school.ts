import { levelOfGrades, type Grade, type Level } from './grade.ts';
import type { OrgId, StudentId } from './ids.ts';
import type { Course, Section, Term } from './section.ts';
import type { StaffMember } from './staff-member.ts';
import type { Student } from './student.ts';
import type { Absence } from './absence.ts';
import type { BellSchedule } from './bell-schedule.ts';
import type { CourseRequest } from './course-request.ts';
import type { Finance } from './finance.ts';
import type { StaffingRules } from './rules.ts';

/** One school as read from its own files. Lists are sorted by id, so that equal content is equal bytes. */
export interface School {
  readonly id: OrgId;
  readonly name: string;
  /** For example the NCES id. */
  readonly identifier: string | null;
  /** The year in which the school year ends: 2026-27 is 2027. */
  readonly schoolYear: number | null;
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
  readonly courses: readonly Course[];
  readonly sections: readonly Section[];
  readonly terms: readonly Term[];
  readonly rules: StaffingRules | null;
  readonly finance: Finance | null;
  readonly bells: BellSchedule | null;
  readonly requests: readonly CourseRequest[] | null;
  readonly absences: readonly Absence[] | null;
}

/** The distinct grades of the students, in no promised order. */
export function gradesOf(school: School): readonly Grade[] {
  return [...new Set(school.students.flatMap((student) => (student.grade === null ? [] : [student.grade])))];
}

/** Elementary, middle or high, by the grades of the students. Null where no student has a grade. */
export function levelOf(school: School): Level | null {
  return levelOfGrades(gradesOf(school));
}

/** Students by id, for looking up rosters. */
export function studentById(school: School): ReadonlyMap<StudentId, Student> {
  return new Map(school.students.map((student) => [student.id, student]));
}
