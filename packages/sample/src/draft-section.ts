import type { Course, Grade, StudentId, Subject } from '@staffroom/school';

/** A section before anybody teaches it. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly kind: 'homeroom' | 'scheduled';
  readonly course: Course;
  readonly subject: Subject;
  readonly grade: Grade;
  /** Period ids of the bell schedule; `D2-4` is period 4 on day 2 only, `4` is period 4 on every day. */
  readonly periods: readonly string[];
  readonly studentIds: readonly StudentId[];
  /** Supports that are clustered in this section, so that a specialist can join it. */
  readonly clusters: readonly ('IEP' | 'EL')[];
}

/** A teaching post: what it covers, which sections it holds, and how much of a full-time post that is (thousandths). */
export interface DraftPost {
  readonly kind: 'homeroom' | 'subject' | 'specials' | 'specialEducation' | 'language';
  readonly subjects: readonly Subject[];
  readonly sectionIds: readonly string[];
  readonly share: number;
  /** False where the post joins a colleague's sections. */
  readonly isPrimary: boolean;
}

/** The week of a sample school before people are named. */
export interface DraftWeek {
  readonly courses: readonly Course[];
  readonly sections: readonly DraftSection[];
  readonly posts: readonly DraftPost[];
}
