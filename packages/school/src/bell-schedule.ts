import type { Minutes } from './units.ts';

/** A stretch of the school day. Times are minutes after midnight. */
export interface BellPeriod {
  readonly id: string;
  readonly name: string;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly kind: 'class' | 'lunch' | 'planning' | 'homeroom' | 'passing' | 'other';
}

/** One kind of day (A, B, Monday, late start) with its periods in order. */
export interface BellDay {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly BellPeriod[];
}

/** The school's bell schedule: the kinds of day and the order in which they rotate. */
export interface BellSchedule {
  readonly days: readonly BellDay[];
  readonly rotation: readonly string[];
}
