import type { Random } from '@staffroom/engine';
import type { Course, CourseId, CourseRequest, Student } from '@staffroom/school';
import { shuffled } from './draws.ts';

/** What a student asks for: each slot's only course, or a first choice and an alternate where there are several. */
export function courseWishes(
  student: Student,
  slots: readonly (readonly Course[])[],
  random: Random,
): readonly CourseRequest[] {
  return slots.flatMap((courses) => {
    const [first, second] = shuffled(random, courses);
    return [
      ...(first === undefined ? [] : [request(student, first.id, false)]),
      ...(second === undefined ? [] : [request(student, second.id, true)]),
    ];
  });
}

function request(student: Student, courseId: CourseId, isAlternate: boolean): CourseRequest {
  return { studentId: student.id, courseId, priority: isAlternate ? 2 : 1, isAlternate };
}
