import type { Grade, StudentId } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { coversSubject, isCertifiedIn, teachesSubject, type CoreSubject } from './unit-adults.ts';

/** How a student is taught a subject: by a certified adult, by adults of whom it is not known, by others, or not at all. */
export type Taught = (typeof order)[number];

/** From the best to the worst. */
const order = ['certified', 'unknown', 'uncertified', 'none'] as const;

/**
 * How each student is taught some subjects, by the subject that stands worst: over all classes and teams of the student,
 * by the adult certified for the subject in the student's grade where there is one.
 */
export function coverageByStudent(
  arrangement: Arrangement,
  subjects: readonly CoreSubject[],
  context: AnalysisContext,
): ReadonlyMap<StudentId, Taught> {
  // A map for each subject: the students of a unit are mostly of one grade.
  const known = subjects.map(() => new Map<Unit, Map<Grade | null, Taught>>());
  const taughtIn = (unit: Unit, index: number, subject: CoreSubject, grade: Grade | null): Taught => {
    const byGrade = known[index]?.get(unit) ?? new Map<Grade | null, Taught>();
    const found = byGrade.get(grade);
    if (found !== undefined) return found;
    const taught = coversSubject(unit, subject)
      ? taughtBy(unit, subject, grade === null ? unit.grades : [grade], context)
      : 'none';
    known[index]?.set(unit, byGrade.set(grade, taught));
    return taught;
  };
  const coverage = new Map<StudentId, Taught>();
  for (const [id, units] of context.unitsByStudent(arrangement)) {
    const grade = context.studentById.get(id)?.grade ?? null;
    const taught = new Set(
      subjects.map((subject, index) => best(units.map((unit) => taughtIn(unit, index, subject, grade)))),
    );
    coverage.set(id, order.findLast((each) => taught.has(each)) ?? 'none');
  }
  return coverage;
}

function taughtBy(
  unit: Unit,
  subject: CoreSubject,
  grades: readonly Grade[],
  context: AnalysisContext,
): Taught {
  const teachers = unit.adults.filter((adult) => teachesSubject(adult, subject));
  return best(
    teachers.map(({ staffId }) => {
      const isCertified = isCertifiedIn(context.staffById.get(staffId), subject, grades);
      return isCertified === null ? 'unknown' : isCertified ? 'certified' : 'uncertified';
    }),
  );
}

function best(taught: readonly Taught[]): Taught {
  return order.find((each) => taught.includes(each)) ?? 'none';
}
