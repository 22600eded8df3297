import type { School } from '@staffroom/school';

/**
 * A school whose people are known by their ids only. Reasons of rules and titles of classes stay as the school wrote them: a name that
 * stands in one is the school's own choice of words.
 */
export function withoutNames(school: School): School {
  return {
    ...school,
    students: school.students.map((student) => ({ ...student, name: null })),
    staff: school.staff.map((member) => ({ ...member, name: null })),
  };
}
