import {
  compareText,
  type coreSubjects,
  type Grade,
  type StaffMember,
  type Subject,
} from '@staffroom/school';
import type { Unit, UnitAdult } from '../arrangement.ts';
import { isCertifiedFor } from '../baseline/baseline-arrangement.ts';

export type CoreSubject = (typeof coreSubjects)[number];

/** Whether an adult is there to teach a subject: named for it, or for elementary, which holds the core subjects. */
export function teachesSubject(adult: UnitAdult, subject: CoreSubject): boolean {
  return adult.isTeaching && (adult.subjects.includes(subject) || adult.subjects.includes('ELEMENTARY'));
}

/** Whether a unit is responsible for a core subject. */
export function coversSubject(unit: Unit, subject: CoreSubject): boolean {
  return unit.covers.includes(subject) || unit.covers.includes('ELEMENTARY');
}

/** Whether a person is certified for a subject in every one of some grades; null where no credentials were given. */
export function isCertifiedIn(
  member: StaffMember | undefined,
  subject: Subject,
  grades: readonly Grade[],
): boolean | null {
  return member === undefined ? null : isCertifiedFor(member, [subject], grades);
}

/** Distinct texts in code-unit order. */
export function distinct(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].toSorted(compareText);
}
