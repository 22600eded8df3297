import {
  compareText,
  type CourseId,
  type CourseRequest,
  type School,
  type StudentId,
} from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Table } from '../tabular/table.ts';
import { suggestions } from './closest.ts';
import { firstOfKey } from './keyed-rows.ts';
import { readSideTable, type SideLayout } from './side-table.ts';

export const requestLayout: SideLayout = {
  columns: [
    { name: 'studentId', isRequired: true, aliases: ['studentSourcedId', 'sourcedId'] },
    { name: 'courseId', isRequired: true, aliases: ['courseSourcedId'] },
    { name: 'priority' },
    { name: 'alternate', aliases: ['isAlternate'] },
  ],
  prefixes: [],
};

const lastPriority = 99;

/** Reads `requests.csv`, sorted by student, priority and course. A blank priority is 1, a blank alternate is no. Null where the table was not read. */
export async function readRequests(
  table: Table,
  school: Pick<School, 'students' | 'courses'>,
  log: ProblemLog,
): Promise<{ readonly requests: readonly CourseRequest[]; readonly rows: number } | null> {
  const students = new Map<string, StudentId>(school.students.map(({ id }) => [id, id]));
  const courses = new Map<string, CourseId>(school.courses.map(({ id }) => [id, id]));
  const maybeStudent = suggestions(students.keys());
  const maybeCourse = suggestions(courses.keys());
  const isFirst = firstOfKey(table.file, log);
  const requests: CourseRequest[] = [];
  const result = await readSideTable(table, requestLayout, log, (row) => {
    const [studentText, courseText] = [row.text('studentId'), row.text('courseId')];
    if (studentText === null || courseText === null) {
      const column = studentText === null ? 'studentId' : 'courseId';
      row.report('missing-value', column, `The row has no ${column}`);
      return;
    }
    if (!isFirst(`${studentText} ${courseText}`, row)) return;
    const [studentId, courseId] = [students.get(studentText), courses.get(courseText)];
    if (studentId === undefined)
      row.report(
        'not-in-roster',
        'studentId',
        `studentId ${studentText} is not among the students of the roster${maybeStudent(studentText)}`,
      );
    if (courseId === undefined)
      row.report(
        'not-in-roster',
        'courseId',
        `courseId ${courseText} is not among the courses of the roster${maybeCourse(courseText)}`,
      );
    const priority = row.decimal('priority', 1, lastPriority) ?? 1;
    const isAlternate = row.yesNo('alternate') ?? false;
    if (studentId !== undefined && courseId !== undefined && !row.isRefused())
      requests.push({ studentId, courseId, priority, isAlternate });
  });
  const sorted = requests.toSorted(
    (a, b) =>
      compareText(a.studentId, b.studentId) || a.priority - b.priority || compareText(a.courseId, b.courseId),
  );
  return result === null ? null : { requests: sorted, rows: result.rows };
}
