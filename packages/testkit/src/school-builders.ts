import {
  compareText,
  fullTime,
  type CourseId,
  type OrgId,
  type School,
  type Section,
  type SectionId,
  type StaffId,
  type StaffMember,
  type Student,
  type StudentId,
} from '@staffroom/school';

/** A student of grade 6 about whom nothing else is known; say only what matters to the test. */
export function aStudent(id: string, overrides: Partial<Student> = {}): Student {
  return {
    id: id as StudentId,
    name: null,
    grade: '6',
    supports: null,
    measures: {},
    groups: {},
    audits: {},
    ...overrides,
  };
}

/** A full-time teacher about whom nothing else is known. */
export function aStaffMember(id: string, overrides: Partial<StaffMember> = {}): StaffMember {
  return {
    id: id as StaffId,
    name: null,
    kind: 'teacher',
    fte: fullTime,
    roles: null,
    credentials: null,
    expertise: null,
    yearsExperience: null,
    pay: null,
    isLeadEligible: null,
    absenceDays: null,
    ...overrides,
  };
}

/** A scheduled mathematics section with one primary teacher and the given students. */
export function aSection(
  id: string,
  staffId: string,
  studentIds: readonly string[],
  overrides: Partial<Section> = {},
): Section {
  return {
    id: id as SectionId,
    title: `Section ${id}`,
    kind: 'scheduled',
    courseId: `course-${id}` as CourseId,
    subject: 'MATH',
    grades: ['6'],
    termIds: [],
    periods: [],
    room: null,
    adults: [{ staffId: staffId as StaffId, isPrimary: true }],
    studentIds: studentIds.map((student) => student as StudentId),
    ...overrides,
  };
}

/** A school of the given people and sections, sorted by id as readers promise. */
export function aSchool(overrides: Partial<School> = {}): School {
  const school: School = {
    id: 'school-1' as OrgId,
    name: 'Example Middle',
    identifier: null,
    schoolYear: 2027,
    students: [],
    staff: [],
    courses: [],
    sections: [],
    terms: [],
    rules: null,
    finance: null,
    bells: null,
    requests: null,
    absences: null,
    ...overrides,
  };
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);
  return {
    ...school,
    students: school.students.toSorted(byId),
    staff: school.staff.toSorted(byId),
    sections: school.sections.toSorted(byId),
  };
}
