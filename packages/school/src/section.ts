import type { Grade } from './grade.ts';
import type { CourseId, SectionId, StaffId, StudentId, TermId } from './ids.ts';
import type { Subject } from './subject.ts';

export interface Course {
  readonly id: CourseId;
  readonly title: string;
  readonly code: string | null;
  readonly grades: readonly Grade[];
  readonly subject: Subject | null;
}

export interface Term {
  readonly id: TermId;
  readonly title: string;
  readonly kind: 'schoolYear' | 'semester' | 'term' | 'gradingPeriod';
  /** ISO dates; the end is exclusive, as in OneRoster. Null where the source gives none. */
  readonly start: string | null;
  readonly end: string | null;
}

/** An adult enrolled on a section; at most one is primary (the teacher of record). */
export interface SectionAdult {
  readonly staffId: StaffId;
  readonly isPrimary: boolean;
}

/** A class as the source system knows it: the unit of the one-teacher baseline. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly kind: 'homeroom' | 'scheduled';
  readonly courseId: CourseId | null;
  readonly subject: Subject | null;
  readonly grades: readonly Grade[];
  readonly termIds: readonly TermId[];
  readonly periods: readonly string[];
  readonly room: string | null;
  readonly adults: readonly SectionAdult[];
  readonly studentIds: readonly StudentId[];
}
