import type { Fte, Grade, School, StaffId, StudentId, Subject } from '@staffroom/school';

/** An adult's place in a unit. */
export interface UnitAdult {
  readonly staffId: StaffId;
  readonly roleId: string;
  /** Share of time given to this unit; null where no file tells (a class of today without FTE). */
  readonly share: Fte | null;
  readonly isLead: boolean;
  /** The teacher of record of a class; false for everyone on a team except the holder of the class. */
  readonly isPrimary: boolean;
  /** Counts as a teacher of the unit's students, not as an aide, resident or service. */
  readonly isTeaching: boolean;
  /** The subjects the adult is there for; empty where the role has none. */
  readonly subjects: readonly Subject[];
  /** Certified for those subjects and the unit's grades; null where no credentials were given. */
  readonly isCertified: boolean | null;
}

/** Students and the adults responsible for them: a class of today, or a team of the design. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: 'class' | 'team';
  /** Subjects the unit is responsible for: one for most classes, the core subjects for a homeroom or a team. */
  readonly covers: readonly Subject[];
  readonly grades: readonly Grade[];
  /** Units compared with each other for balance: the same grades and subjects. */
  readonly peersId: string;
  readonly adults: readonly UnitAdult[];
  readonly studentIds: readonly StudentId[];
  /** Teaching time wanted and not held, in thousandths. */
  readonly vacant: Fte;
}

/**
 * How a school's adults and students are put together. Today's classes and a design's teams take the same shape,
 * so that one calculator reads both and a comparison is a difference of two readings.
 */
export interface Arrangement {
  readonly of: 'baseline' | 'design';
  readonly school: School;
  readonly units: readonly Unit[];
}
