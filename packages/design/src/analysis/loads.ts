import { compareText, type StaffId, type StudentId } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import { onceFor } from '../remembered.ts';
import type { AnalysisContext } from './context.ts';
import { inWords, reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { countDistinct, type StudentGroup } from './student-groups.ts';

const base = { subject: 'school', severity: 'measure', limit: null } as const;

/** How many adults a student has, and how many students a teacher sees: the two sides of knowing each other. */
export function loads(context: AnalysisContext): readonly Rule[] {
  // Two lines read the same list.
  const loadsOf = onceFor((arrangement: Arrangement) => teacherLoads(arrangement, context));
  return [
    {
      ...base,
      rule: 'adultsPerStudent',
      label: 'Adults responsible for a student',
      unit: 'adults per student',
      better: 'higher',
      source: { kind: 'derived', how: 'different adults over all core classes or the team of a student' },
      read: (arrangement) => {
        const { groups, studentCount } = context.groups(arrangement);
        if (studentCount === 0) return reading(null, 'No students to read it for.', '');
        const sum = groups.reduce((all, group) => all + adultsAround(group) * group.students.length, 0);
        const value = sum / studentCount;
        return reading(
          value,
          `${inWords(value)} adults for a student, on average.`,
          `${sum} / ${studentCount} students`,
        );
      },
    },
    {
      ...base,
      rule: 'load.median',
      label: 'Students a teacher sees, median',
      unit: 'students per teacher',
      better: null,
      source: { kind: 'derived', how: 'different students over all core classes or teams of a teacher' },
      read: (arrangement) => {
        const found = loadsOf(arrangement);
        const middle = found[(found.length - 1) >> 1];
        if (middle === undefined) return reading(null, 'No teachers to read it for.', '');
        return reading(
          middle.students,
          `Half of ${found.length} teachers see at most ${middle.students} students.`,
          `teacher ${((found.length - 1) >> 1) + 1} of ${found.length}, from the fewest to the most`,
        );
      },
    },
    {
      ...base,
      rule: 'load.highest',
      label: 'Students a teacher sees, highest',
      unit: 'students per teacher',
      better: 'lower',
      source: { kind: 'derived', how: 'different students over all core classes or teams of a teacher' },
      read: (arrangement) => {
        const found = loadsOf(arrangement);
        const last = found.at(-1);
        if (last === undefined) return reading(null, 'No teachers to read it for.', '');
        const message = `${last.staffId} sees ${last.students} students, the most of ${found.length} teachers.`;
        return reading(last.students, message, `${last.students} different students`, {
          subjects: [last.staffId],
        });
      },
    },
  ];
}

/** How many adults the students of a group have. */
const adultsAround = onceFor(
  ({ units }: StudentGroup): number =>
    new Set(units.flatMap((unit) => unit.adults.map((adult) => adult.staffId))).size,
);

/** Teachers by the number of students they see, from the fewest to the most; the most-loaded of equals is the first id. */
function teacherLoads(
  arrangement: Arrangement,
  context: AnalysisContext,
): readonly { readonly staffId: StaffId; readonly students: number }[] {
  const { isDisjoint } = context.groups(arrangement);
  const listsByTeacher = new Map<StaffId, (readonly StudentId[])[]>();
  for (const unit of arrangement.units)
    for (const staffId of new Set(
      unit.adults.flatMap((adult) => (adult.isTeaching ? [adult.staffId] : [])),
    )) {
      const lists = listsByTeacher.get(staffId);
      if (lists === undefined) listsByTeacher.set(staffId, [unit.studentIds]);
      else lists.push(unit.studentIds);
    }
  return [...listsByTeacher]
    .map(([staffId, lists]) => ({ staffId, students: countDistinct(lists, isDisjoint) }))
    .toSorted((a, b) => a.students - b.students || compareText(b.staffId, a.staffId));
}
