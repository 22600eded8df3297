import type { Grade, StaffId, StudentId } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { percent, reading, shareArithmetic } from './reading.ts';
import type { Rule } from './rule.ts';

/** What stays as it is today: students who keep at least one of today's teachers, teachers who keep one of today's grades. */
export function continuity(context: AnalysisContext): readonly Rule[] {
  const base = { subject: 'school', severity: 'measure', better: 'higher', limit: null } as const;
  const today = teachersByStudent(context.baseline);
  const gradesToday = gradesByTeacher(context.baseline);
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
        const now = teachersByStudent(arrangement);
        const kept = [...now].filter(
          ([student, teachers]) => !teachers.isDisjointFrom(today.get(student) ?? new Set()),
        );
        return reading(
          percent(kept.length, now.size),
          `${kept.length} of ${now.size} students keep at least one of today's teachers.`,
          shareArithmetic(kept.length, now.size, 'students'),
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

function teachersByStudent(arrangement: Arrangement): ReadonlyMap<StudentId, Set<StaffId>> {
  const found = new Map<StudentId, Set<StaffId>>();
  for (const unit of arrangement.units) {
    const teachers = unit.adults.filter((adult) => adult.isTeaching).map((adult) => adult.staffId);
    for (const student of unit.studentIds) {
      const known = found.get(student) ?? new Set<StaffId>();
      for (const teacher of teachers) known.add(teacher);
      found.set(student, known);
    }
  }
  return found;
}

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
