import type { Grade, Level } from '@staffroom/school';
import { stateClassLimit, targetClassSize } from './facts.ts';

/** Our choice: no class is planned above this many students, whatever the mean. */
const largestClass: Readonly<Record<Level, number>> = { elementary: 26, middle: 30, high: 30 };

/**
 * How many classes a grade of this size runs: as near to the mean class size as whole classes come, and never above the
 * largest class or the limit of the sample's state.
 */
export function sectionCount(level: Level, grade: Grade, students: number): number {
  const near = Math.max(1, Math.round(students / targetClassSize(level)));
  const limit = Math.min(largestClass[level], stateClassLimit(grade));
  return Math.max(near, Math.ceil(students / limit));
}
