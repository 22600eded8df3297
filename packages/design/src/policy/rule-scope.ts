import type { ClassSizeGrade } from '@staffroom/knowledge';
import { coreSubjects, type Grade, type Subject } from '@staffroom/school';
import type { Unit } from '../arrangement.ts';

const policyGrades: ReadonlySet<string> = new Set('PK K 1 2 3 4 5 6 7 8 9 10 11 12'.split(' '));

/** The grade as class-size rules know it, or null: they speak of PK to 12. */
export function policyGrade(grade: Grade): ClassSizeGrade | null {
  // The set above holds exactly the grades of class-size rules.
  return policyGrades.has(grade) ? (grade as ClassSizeGrade) : null;
}

/**
 * Whether a rule's subjects meet those of a unit, by the words the shipped rules use. A core team or a homeroom covers
 * several core subjects; "self-contained" speaks only of units that cover at least the four core subjects with a single
 * teacher, "core" of every other unit with a core subject.
 */
export function isInScope(subjectScope: string, unit: Unit): boolean {
  const covers = (...subjects: readonly Subject[]): boolean =>
    subjects.some((subject) => unit.covers.includes(subject));
  const isCore = covers(...coreSubjects, 'ELEMENTARY', 'READING');
  switch (subjectScope) {
    case 'all':
      return true;
    case 'core':
      return isCore;
    case 'non-core':
      return !isCore;
    case 'self-contained':
      return unit.kind === 'class' && coreSubjects.every((subject) => unit.covers.includes(subject));
    case 'required English':
    case 'English':
      return covers('ELA');
    case 'reading and mathematics':
      return covers('ELA', 'READING', 'MATH', 'ELEMENTARY');
    case 'career and technical':
      return covers('CTE');
    case 'PE and performing groups':
      return covers('PE', 'MUSIC', 'ARTS');
    default:
      throw new RangeError(
        `The class-size subject scope "${subjectScope}" is not known. Maybe add it to isInScope.`,
      );
  }
}
