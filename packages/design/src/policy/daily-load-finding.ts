import type { PolicyFinding, StaffId, StudentId } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import { classSizeVerdict } from './class-size-outcome.ts';
import type { AnyClassSizeRule, FindingFrame } from './class-size-rule.ts';

/**
 * A rule on the students one teacher sees in a day, on one unit: the largest number of different students over all units
 * of any of its teachers. For a team that is the shared roster. It is never compared with a class.
 */
export function dailyLoadFinding(
  rule: AnyClassSizeRule,
  frame: FindingFrame,
  unit: Unit,
  arrangement: Arrangement,
): PolicyFinding {
  const teachers = new Set(unit.adults.filter((adult) => adult.isTeaching).map((adult) => adult.staffId));
  const about = { ...frame, subject: unit.id, caveats: [...frame.caveats] };
  if (teachers.size === 0)
    return { ...about, outcome: 'unknown', value: null, message: `${unit.name} has no teacher yet.` };
  const value = Math.max(...[...teachers].map((teacher) => studentsOf(teacher, arrangement)));
  const verdict = classSizeVerdict(rule, value <= rule.max);
  const message = `${unit.name}: a teacher sees up to ${value} students a day against ${rule.max}: ${verdict.words}.`;
  return { ...about, outcome: verdict.outcome, value, message };
}

function studentsOf(teacher: StaffId, arrangement: Arrangement): number {
  const students = new Set<StudentId>();
  for (const unit of arrangement.units)
    if (unit.adults.some((adult) => adult.isTeaching && adult.staffId === teacher))
      for (const student of unit.studentIds) students.add(student);
  return students.size;
}
