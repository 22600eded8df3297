import type { Level } from '@staffroom/school';
import { targetClassSize } from './facts.ts';

/** Our choice: no class is planned above this many students, whatever the mean. */
const largestClass: Readonly<Record<Level, number>> = { elementary: 26, middle: 30, high: 30 };

/** How many classes a grade of this size runs: as near to the mean class size as whole classes come, and never above the largest class. */
export function sectionCount(level: Level, students: number): number {
  const near = Math.max(1, Math.round(students / targetClassSize(level)));
  return Math.max(near, Math.ceil(students / largestClass[level]));
}
