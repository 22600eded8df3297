import type { AnyRule } from './class-size-grades.ts';

/** The rosters that rules are read on: the ends of the range that the note on the question of class size names. */
export const rosters = [60, 100] as const;

/** What a rule asks of students who are together at once. */
export type RosterNeed =
  /** So many groups at least, each within the figure. */
  | { readonly kind: 'groups'; readonly count: number }
  /** So many groups at least, if all groups were like these: the figure is an average. */
  | { readonly kind: 'averageGroups'; readonly count: number }
  /** So much teacher time at least, in tenths of a full-time post. */
  | { readonly kind: 'teachers'; readonly tenths: number }
  /** Every teacher of a shared roster sees all of it in a day. */
  | { readonly kind: 'load'; readonly isWithin: boolean };

/** What a rule asks of a number of students who share a team: groups, teachers, or a bound on the day of each teacher. */
export function rosterNeed(rule: Pick<AnyRule, 'max' | 'basis' | 'unit'>, students: number): RosterNeed {
  if (rule.basis === 'teacher-daily-load') return { kind: 'load', isWithin: students <= rule.max };
  if (rule.unit === 'per-teacher') return { kind: 'teachers', tenths: Math.ceil((students * 10) / rule.max) };
  const count = Math.ceil(students / rule.max);
  return rule.basis === 'class' || rule.basis === 'ratio'
    ? { kind: 'groups', count }
    : { kind: 'averageGroups', count };
}
