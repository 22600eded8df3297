import { attributeLabel, sentenceCase } from '@staffroom/exchange/browser';
import {
  allGrades,
  allSubjects,
  attributesOf,
  subjectNames,
  type School,
  type StaffKind,
  type Subject,
} from '@staffroom/school';

/** A count with its name, and of how many it is not known. */
export interface Counted {
  readonly label: string;
  readonly count: number;
  readonly unknown: number;
}

/** Students by grade, in school order; those whose grade is not known stand last. */
export function studentsByGrade(school: School): readonly Counted[] {
  const byGrade = Map.groupBy(school.students, (student) => student.grade);
  const unknown = byGrade.get(null)?.length ?? 0;
  return [
    ...allGrades.flatMap((grade) => {
      const count = byGrade.get(grade)?.length ?? 0;
      return count === 0 ? [] : [{ label: grade, count, unknown: 0 }];
    }),
    ...(unknown === 0 ? [] : [{ label: 'Not known', count: 0, unknown }]),
  ];
}

/** Students who hold each support, and of how many nobody told. Empty where no support was told of anybody. */
export function studentsBySupport(school: School): readonly Counted[] {
  const { students } = school;
  return attributesOf(students)
    .filter(({ id }) => id.startsWith('support.'))
    .map((attribute) => {
      const values = students.map((student) => attribute.valueOf(student));
      return {
        label: attributeLabel(attribute),
        count: values.filter((value) => value === 1).length,
        unknown: values.filter((value) => value === null).length,
      };
    });
}

const kindNames: Readonly<Record<StaffKind, string>> = {
  teacher: 'Teachers',
  aide: 'Aides',
  administrator: 'Administrators',
  counselor: 'Counselors',
  other: 'Others',
};

/** The name of a kind of adult, of one or of several. */
export function kindName(kind: StaffKind): string {
  return kindNames[kind];
}

/** Adults by what the roster calls them. */
export function adultsByKind(school: School): readonly Counted[] {
  const byKind = Map.groupBy(school.staff, ({ kind }) => kind);
  const kinds: readonly StaffKind[] = ['teacher', 'aide', 'counselor', 'administrator', 'other'];
  return kinds.flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ label: kindNames[kind], count, unknown: 0 }];
  });
}

/** Classes by subject, the most first; those whose subject is not known stand last. */
export function classesBySubject(school: School): readonly Counted[] {
  const bySubject = Map.groupBy(school.sections, ({ subject }) => subject);
  const known = allSubjects.flatMap((subject: Subject) => {
    const count = bySubject.get(subject)?.length ?? 0;
    return count === 0 ? [] : [{ label: sentenceCase(subjectNames[subject]), count, unknown: 0 }];
  });
  const unknown = bySubject.get(null)?.length ?? 0;
  return [
    ...known.toSorted((a, b) => b.count - a.count),
    ...(unknown === 0 ? [] : [{ label: 'Not known', count: 0, unknown }]),
  ];
}

/** How many classes have so many students, in steps of five; classes without students are left out. */
export function classSizes(school: School): readonly Counted[] {
  const sizes = school.sections.map(({ studentIds }) => studentIds.length).filter((size) => size > 0);
  const byStep = Map.groupBy(sizes, (size) => Math.floor(size / 5));
  return [...byStep]
    .toSorted(([a], [b]) => a - b)
    .map(([step, group]) => ({ label: `${step * 5}–${step * 5 + 4}`, count: group.length, unknown: 0 }));
}

/** The number of students of the class in the middle when classes are ordered by size; null without classes. */
export function medianClassSize(school: School): number | null {
  const sizes = school.sections
    .map(({ studentIds }) => studentIds.length)
    .filter((size) => size > 0)
    .toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? null;
}
