import type { Grade, StaffId, StudentId } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import { onceFor, onceForPair } from '../remembered.ts';
import type { AnalysisContext } from './context.ts';
import { percent, reading, shareArithmetic } from './reading.ts';
import type { Rule } from './rule.ts';
import { countDistinct } from './student-groups.ts';

/** What stays as it is today: students who keep at least one of today's teachers, teachers who keep one of today's grades. */
export function continuity(context: AnalysisContext): readonly Rule[] {
  const base = { subject: 'school', severity: 'measure', better: 'higher', limit: null } as const;
  const gradesToday = gradesOfTeachersToday(context.baseline);
  return [
    {
      ...base,
      rule: 'continuity.students',
      label: "Students who keep one of today's teachers",
      unit: '% of students',
      source: {
        kind: 'derived',
        how: "today's core teachers of a student who are on the student's classes or team",
      },
      read: (arrangement) => {
        const { studentCount, isDisjoint } = context.groups(arrangement);
        const kept = countDistinct(
          arrangement.units.map((unit) => studentsKept(unit, context.baseline)),
          isDisjoint,
        );
        return reading(
          percent(kept, studentCount),
          `${kept} of ${studentCount} students keep at least one of today's teachers.`,
          shareArithmetic(kept, studentCount, 'students'),
        );
      },
    },
    {
      ...base,
      rule: 'continuity.grades',
      label: "Teachers who keep one of today's grades",
      unit: '% of teachers',
      source: { kind: 'derived', how: "grades of today's core classes and of the teams of a teacher" },
      read: (arrangement) => {
        const now = gradesByTeacher(arrangement);
        const both = [...now].filter(([teacher]) => gradesToday.has(teacher));
        const kept = both.filter(
          ([teacher, grades]) => !grades.isDisjointFrom(gradesToday.get(teacher) ?? new Set()),
        );
        return reading(
          percent(kept.length, both.length),
          `${kept.length} of ${both.length} of today's core teachers keep one of their grades.`,
          shareArithmetic(kept.length, both.length, 'teachers'),
        );
      },
    },
  ];
}

/** The students of a unit whom one of its teachers teaches today. */
const studentsKept = onceForPair((unit: Unit, today: Arrangement): readonly StudentId[] => {
  const teachersOf = teachersToday(today);
  const teachers = new Set(unit.adults.flatMap((adult) => (adult.isTeaching ? [adult.staffId] : [])));
  return unit.studentIds.filter((student) => !(teachersOf.get(student)?.isDisjointFrom(teachers) ?? true));
});

const teachersToday = onceFor((today: Arrangement): ReadonlyMap<StudentId, ReadonlySet<StaffId>> => {
  const found = new Map<StudentId, Set<StaffId>>();
  for (const unit of today.units) {
    const teachers = unit.adults.filter((adult) => adult.isTeaching).map((adult) => adult.staffId);
    for (const student of unit.studentIds) {
      const known = found.get(student) ?? new Set<StaffId>();
      for (const teacher of teachers) known.add(teacher);
      found.set(student, known);
    }
  }
  return found;
});

const gradesOfTeachersToday = onceFor(gradesByTeacher);

function gradesByTeacher(arrangement: Arrangement): ReadonlyMap<StaffId, Set<Grade>> {
  const found = new Map<StaffId, Set<Grade>>();
  for (const unit of arrangement.units)
    for (const adult of unit.adults) {
      if (!adult.isTeaching) continue;
      const known = found.get(adult.staffId) ?? new Set<Grade>();
      for (const grade of unit.grades) known.add(grade);
      found.set(adult.staffId, known);
    }
  return found;
}
