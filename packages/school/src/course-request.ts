import type { CourseId, StudentId } from './ids.ts';

/** A student's wish for a course; 1 is the first choice, an alternate stands in for a course that could not be given. */
export interface CourseRequest {
  readonly studentId: StudentId;
  readonly courseId: CourseId;
  readonly priority: number;
  readonly isAlternate: boolean;
}
