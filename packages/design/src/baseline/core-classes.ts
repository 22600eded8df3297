import {
  compareGrades,
  coreSubjects,
  gradeOrder,
  studentById,
  type Grade,
  type School,
  type Section,
  type StudentId,
  type Subject,
} from '@staffroom/school';

/** A class of today that is responsible for one or more core subjects. */
export interface CoreClass {
  readonly section: Section;
  /** Never empty: one subject for a course, several for a homeroom that teaches them itself. */
  readonly covers: readonly Subject[];
  /** As the section says, else the grades of its students; sorted. */
  readonly grades: readonly Grade[];
}

/**
 * The classes of today that teach the core subjects, in the school's order.
 *
 * A class whose subject is a core subject covers that one. A self-contained class (its subject is "elementary", or it
 * is a homeroom of grade 6 or below without a subject) covers those core subjects that most of its students have no
 * other class for: where an elementary roster lists English, mathematics and so on beside the homeroom, the homeroom
 * covers only what is left.
 */
export function coreClasses(school: School): readonly CoreClass[] {
  const studentsWithClass = new Map<Subject, Set<StudentId>>(
    coreSubjects.map((subject) => [subject, new Set<StudentId>()]),
  );
  for (const section of school.sections) {
    const students = section.subject === null ? undefined : studentsWithClass.get(section.subject);
    for (const student of section.studentIds) students?.add(student);
  }
  const students = studentById(school);
  return school.sections.flatMap((section) => {
    const grades = gradesOfSection(section, students);
    const covers = coversOf(section, grades, studentsWithClass);
    return covers.length === 0 ? [] : [{ section, covers, grades }];
  });
}

/** The grades a section is for: as the source says, else those of its students. Sorted. */
export function gradesOfSection(
  section: Section,
  students: ReadonlyMap<StudentId, { readonly grade: Grade | null }>,
): readonly Grade[] {
  const grades =
    section.grades.length > 0
      ? section.grades
      : section.studentIds.flatMap((id) => students.get(id)?.grade ?? []);
  return [...new Set(grades)].toSorted(compareGrades);
}

function coversOf(
  section: Section,
  grades: readonly Grade[],
  studentsWithClass: ReadonlyMap<Subject, ReadonlySet<StudentId>>,
): readonly Subject[] {
  const own = coreSubjects.find((subject) => subject === section.subject);
  if (own !== undefined) return [own];
  if (!isSelfContained(section, grades)) return [];
  return coreSubjects.filter((subject) => {
    const elsewhere = section.studentIds.filter((id) => studentsWithClass.get(subject)?.has(id) === true);
    return elsewhere.length * 2 <= section.studentIds.length && elsewhere.length < section.studentIds.length;
  });
}

function isSelfContained(section: Section, grades: readonly Grade[]): boolean {
  const isElementary = grades.length > 0 && grades.every((grade) => gradeOrder(grade) <= gradeOrder('6'));
  if (section.subject === 'ELEMENTARY') return isElementary || section.kind === 'scheduled';
  return section.kind === 'homeroom' && section.subject === null && isElementary;
}
