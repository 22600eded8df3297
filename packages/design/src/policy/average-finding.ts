import { fullTime, type PolicyFinding, type StaffId, type StaffMember } from '@staffroom/school';
import type { Unit } from '../arrangement.ts';
import { classSizeVerdict } from './class-size-outcome.ts';
import type { AnyClassSizeRule, FindingFrame } from './class-size-rule.ts';
import { unitTeachers } from './unit-teachers.ts';

/**
 * A rule on an average: students over classes or teachers of all units that answer to it. A team counts as as many
 * classes as it has certified teachers. An average of the district cannot be told from one school and is unknown, the
 * school's own average being shown.
 */
export function averageFinding(
  rule: AnyClassSizeRule,
  frame: FindingFrame,
  units: readonly Unit[],
  staffById: ReadonlyMap<StaffId, StaffMember>,
): PolicyFinding {
  const students = units.reduce((sum, unit) => sum + unit.studentIds.length, 0);
  const groups = units.reduce((sum, unit) => {
    const count = unitTeachers(unit, staffById);
    if (rule.unit === 'per-teacher') return sum + count.teacherTime / fullTime;
    return sum + (unit.kind === 'class' ? 1 : count.groups);
  }, 0);
  const about = { ...frame, subject: 'design', caveats: [...frame.caveats] };
  if (groups === 0)
    return {
      ...about,
      outcome: 'unknown',
      value: null,
      message: 'No certified teacher of these grades is known.',
    };
  const exact = students / groups;
  const value = Math.round(exact * 10) / 10;
  const of = rule.unit === 'per-class' ? 'classes or equal groups' : 'teachers';
  const how = `${students} student places over ${Math.round(groups * 10) / 10} ${of} = ${value}`;
  if (rule.basis === 'district-average') {
    const message = `A district average: this school alone has ${how} against ${rule.max}; the other schools of the district are needed.`;
    return { ...about, outcome: 'unknown', value, message };
  }
  const verdict = classSizeVerdict(rule, exact <= rule.max);
  return {
    ...about,
    outcome: verdict.outcome,
    value,
    message: `${how} against ${rule.max}: ${verdict.words}.`,
  };
}
