import {
  allSubjects,
  compareGrades,
  studentById,
  type Grade,
  type School,
  type Section,
  type StaffId,
  type StudentId,
  type Subject,
} from '@staffroom/school';
import { coreClasses, gradesOfSection } from './core-classes.ts';

/**
 * What an adult is seen doing on today's roster. An observation, never a certificate: it says what a person teaches,
 * not what they are allowed to teach.
 */
export interface TaughtToday {
  /** The sections the adult is enrolled on, in the school's order. */
  readonly sections: readonly Section[];
  /** Subjects of those sections in the order of the subject list; a self-contained class counts as `ELEMENTARY`. */
  readonly subjects: readonly Subject[];
  readonly grades: readonly Grade[];
  readonly studentIds: ReadonlySet<StudentId>;
}

/** What every adult teaches today, by staff id. Adults without a section are there too, with empty lists. */
export function taughtToday(school: School): ReadonlyMap<StaffId, TaughtToday> {
  const students = studentById(school);
  const selfContained = new Set(
    coreClasses(school).flatMap((core) => (core.covers.length > 1 ? [core.section.id] : [])),
  );
  const sectionsByStaff = new Map<StaffId, Section[]>(school.staff.map((member) => [member.id, []]));
  for (const section of school.sections) {
    for (const adult of section.adults) sectionsByStaff.get(adult.staffId)?.push(section);
  }
  return new Map(
    school.staff.map((member) => {
      const sections = sectionsByStaff.get(member.id) ?? [];
      const subjects = new Set(
        sections.flatMap((section) =>
          selfContained.has(section.id) ? (['ELEMENTARY'] as const) : (section.subject ?? []),
        ),
      );
      return [
        member.id,
        {
          sections,
          subjects: allSubjects.filter((subject) => subjects.has(subject)),
          grades: [...new Set(sections.flatMap((section) => gradesOfSection(section, students)))].toSorted(
            compareGrades,
          ),
          studentIds: new Set(sections.flatMap((section) => section.studentIds)),
        },
      ];
    }),
  );
}
