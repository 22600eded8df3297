import type { Grade, School, StudentId } from '@staffroom/school';
import type { Unit } from '../arrangement.ts';
import { onceForPair } from '../remembered.ts';
import { staffOf, studentsOf } from './people.ts';
import type { StudentGroup, StudentGroups } from './student-groups.ts';
import { coversSubject, isCertifiedIn, teachesSubject, type CoreSubject } from './unit-adults.ts';

/** How a student is taught a subject: by a certified adult, by adults of whom it is not known, by others, or not at all. */
export type Taught = (typeof order)[number];

/** From the best to the worst. */
const order = ['certified', 'unknown', 'uncertified', 'none'] as const;

/** How many students are taught some subjects in which way; see `taughtAround`. */
export function coverageCounts(
  { groups }: StudentGroups,
  subjects: readonly CoreSubject[],
  school: School,
): Readonly<Record<Taught, number>> {
  const counts: Record<Taught, number> = { certified: 0, unknown: 0, uncertified: 0, none: 0 };
  for (const group of groups)
    for (const [taught, count] of countsOfGroup(group, school)(subjects)) counts[taught] += count;
  return counts;
}

/** How many students of a group are taught some subjects in which way; worked out once for the same subjects. */
const countsOfGroup = onceForPair(({ units, students }: StudentGroup, school: School) => {
  const known = new Map<string, readonly (readonly [Taught, number])[]>();
  return (subjects: readonly CoreSubject[]): readonly (readonly [Taught, number])[] => {
    const name = subjects.join();
    const counts =
      known.get(name) ??
      [...countsByGrade(students, school)].map(
        ([grade, count]) => [taughtAround(units, grade, subjects, school), count] as const,
      );
    known.set(name, counts);
    return counts;
  };
});

/**
 * How a student of a grade is taught some subjects in their classes and teams, by the subject that stands worst; each by
 * the adult certified for it in the student's grade where there is one.
 */
export function taughtAround(
  units: readonly Unit[],
  grade: Grade | null,
  subjects: readonly CoreSubject[],
  school: School,
): Taught {
  const taught = new Set(
    subjects.map((subject) => best(units.map((unit) => taughtIn(unit, school)(subject, grade)))),
  );
  return order.findLast((each) => taught.has(each)) ?? 'none';
}

const countsByGrade = onceForPair(
  (students: readonly StudentId[], school: School): ReadonlyMap<Grade | null, number> => {
    const counts = new Map<Grade | null, number>();
    const known = studentsOf(school);
    for (const id of students) {
      const grade = known.get(id)?.grade ?? null;
      counts.set(grade, (counts.get(grade) ?? 0) + 1);
    }
    return counts;
  },
);

/** How a unit teaches each subject to students of each grade; asked once, since its students are mostly of one grade. */
const taughtIn = onceForPair((unit: Unit, school: School) => {
  const known = new Map<CoreSubject, Map<Grade | null, Taught>>();
  return (subject: CoreSubject, grade: Grade | null): Taught => {
    const byGrade = known.get(subject) ?? new Map<Grade | null, Taught>();
    known.set(subject, byGrade);
    const taught =
      byGrade.get(grade) ??
      (coversSubject(unit, subject)
        ? taughtBy(unit, subject, grade === null ? unit.grades : [grade], school)
        : 'none');
    byGrade.set(grade, taught);
    return taught;
  };
});

function taughtBy(unit: Unit, subject: CoreSubject, grades: readonly Grade[], school: School): Taught {
  const teachers = unit.adults.filter((adult) => teachesSubject(adult, subject));
  return best(
    teachers.map(({ staffId }) => {
      const isCertified = isCertifiedIn(staffOf(school).get(staffId), subject, grades);
      return isCertified === null ? 'unknown' : isCertified ? 'certified' : 'uncertified';
    }),
  );
}

function best(taught: readonly Taught[]): Taught {
  return order.find((each) => taught.includes(each)) ?? 'none';
}
