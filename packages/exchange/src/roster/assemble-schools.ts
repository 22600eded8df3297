import {
  compareGrades,
  compareText,
  type Course,
  type CourseId,
  type Grade,
  type OrgId,
  type School,
  type Section,
  type SectionId,
  type StaffId,
  type StudentId,
  type Term,
  type TermId,
} from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { OrgRecord, RosterDraft, TermRecord } from './draft.ts';
import { enroll, type ClassRoster, type Enrolled } from './enroll.ts';
import { assemblePeople, readStatedRoles, type PeopleOfSchool } from './assemble-people.ts';
import { resolveRecords, type ResolvedRecords } from './resolve-records.ts';
import { reportSectionFindings } from './section-findings.ts';
import { subjectOfClass, subjectOfCourse } from './subject-of-class.ts';

export interface AssembleOptions {
  readonly log: ProblemLog;
  readonly notes: Set<string>;
}

/**
 * Puts schools together from what the files said: follows references, enrols people, tells students from adults.
 * The same records in another order give equal schools; lists are sorted by id.
 */
export function assembleSchools(draft: RosterDraft, options: AssembleOptions): readonly School[] {
  const { log, notes } = options;
  const records = resolveRecords(draft, log);
  const enrolled = enroll(draft, records.classes, log);
  if (enrolled.impliedPrimaries > 0) {
    notes.add(
      `${enrolled.impliedPrimaries} classes have one teacher and no primary mark: that teacher counts as the teacher of record`,
    );
  }
  reportSectionFindings(enrolled, log);
  const stated = readStatedRoles(draft, records.schools, log);
  const rostersBySchool = Map.groupBy(enrolled.rosters, (roster) => roster.record.schoolId);
  return [...records.schools.values()]
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((org) => {
      const rosters = rostersBySchool.get(org.id) ?? [];
      const people = assemblePeople(org.id, stated, rosters, enrolled, draft.supports, log);
      return schoolOf(org, rosters, people, records, enrolled);
    });
}

function schoolOf(
  org: OrgRecord,
  rosters: readonly ClassRoster[],
  people: PeopleOfSchool,
  records: ResolvedRecords,
  enrolled: Enrolled,
): School {
  const sections = rosters
    .map((roster) => sectionOf(roster, records, enrolled))
    .toSorted((a, b) => compareText(a.id, b.id));
  const terms = termsOf(sections, records);
  return {
    // Ids are the source's own texts; the reader has refused blank ones.
    id: org.id as OrgId,
    name: org.name,
    identifier: org.identifier,
    schoolYear: schoolYearOf(terms),
    students: people.students,
    staff: people.staff,
    courses: coursesOf(org.id, sections, records),
    sections,
    terms: terms.map(termOf),
    rules: null,
    finance: null,
    bells: null,
    requests: null,
    absences: null,
  };
}

function sectionOf(roster: ClassRoster, records: ResolvedRecords, enrolled: Enrolled): Section {
  const { record } = roster;
  const course = record.courseId === null ? null : (records.courses.get(record.courseId) ?? null);
  const grades = sortGrades(record.grades.length > 0 ? record.grades : (course?.grades ?? []));
  const idOf = (person: number): string => enrolled.people[person]?.id ?? '';
  const { students } = roster;
  // By length, which makes an array of exactly that size.
  const studentIds = Array.from(
    { length: students.length },
    (_, at) => idOf(students[at] ?? -1) as StudentId,
  );
  return {
    id: record.id as SectionId,
    title: record.title,
    kind: record.kind,
    courseId: record.courseId as CourseId | null,
    subject: subjectOfClass(record, course, grades.length > 0 ? grades : gradesOfStudents(roster, enrolled)),
    grades,
    termIds: record.termIds.map((id) => id as TermId).toSorted(compareText),
    periods: record.periods,
    room: record.room,
    adults: roster.adults.map(({ person, isPrimary }) => ({ staffId: idOf(person) as StaffId, isPrimary })),
    studentIds,
  };
}

function gradesOfStudents(roster: ClassRoster, enrolled: Enrolled): readonly Grade[] {
  const grades = new Set<Grade>();
  for (const person of roster.students) {
    const grade = enrolled.people[person]?.grade ?? null;
    if (grade !== null) grades.add(grade);
  }
  return [...grades];
}

/** Courses that are taught at the school, and those that it offers. */
function coursesOf(
  schoolId: string,
  sections: readonly Section[],
  records: ResolvedRecords,
): readonly Course[] {
  const taught = new Set<string | null>(sections.map((section) => section.courseId));
  return [...records.courses.values()]
    .filter((course) => taught.has(course.id) || course.orgId === schoolId)
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((course) => ({
      id: course.id as CourseId,
      title: course.title,
      code: course.code,
      grades: sortGrades(course.grades),
      subject: subjectOfCourse(course),
    }));
}

/** The sessions of the sections and those they are part of; all sessions where no section names one. */
function termsOf(sections: readonly Section[], records: ResolvedRecords): readonly TermRecord[] {
  const wanted = new Set<string>();
  for (const section of sections) {
    for (const termId of section.termIds) {
      let term = records.terms.get(termId);
      while (term !== undefined && !wanted.has(term.id)) {
        wanted.add(term.id);
        term = term.parentId === null ? undefined : records.terms.get(term.parentId);
      }
    }
  }
  return [...records.terms.values()]
    .filter((term) => wanted.size === 0 || wanted.has(term.id))
    .toSorted((a, b) => compareText(a.id, b.id));
}

function termOf(term: TermRecord): Term {
  return { id: term.id as TermId, title: term.title, kind: term.kind, start: term.start, end: term.end };
}

/** The latest stated school year, else the year in which the latest session ends (one that ends after August is of the next year). */
function schoolYearOf(terms: readonly TermRecord[]): number | null {
  const stated = terms.flatMap((term) => term.schoolYear ?? []);
  const ends = terms.flatMap((term) =>
    term.end === null ? [] : [Number(term.end.slice(0, 4)) + (Number(term.end.slice(5, 7)) > 8 ? 1 : 0)],
  );
  const years = stated.length > 0 ? stated : ends;
  return years.length === 0 ? null : Math.max(...years);
}

function sortGrades(grades: readonly Grade[]): readonly Grade[] {
  return [...grades].toSorted(compareGrades);
}
