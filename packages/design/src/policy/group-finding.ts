import {
  formatFte,
  fte,
  fullTime,
  type PolicyFinding,
  type StaffId,
  type StaffMember,
} from '@staffroom/school';
import type { Unit } from '../arrangement.ts';
import { classSizeVerdict } from './class-size-outcome.ts';
import type { AnyClassSizeRule, FindingFrame } from './class-size-rule.ts';
import { unitTeachers, type UnitTeachers } from './unit-teachers.ts';

const uncheckedCaveat =
  'Counts people whom the roster calls teachers: add column credentials to file staff.csv to count certified ones.';

/**
 * A class or ratio rule on one unit. A class of today is measured as it is: its students (per class), or its students per
 * teacher. A team has no timetable yet, so the measure is the largest of as many equal groups as it has certified teachers
 * (per class), or its students per full-time certified teacher (per teacher); a lesson for the whole team would exceed a
 * per-class figure, which a caveat says. The higher figure for a class with an aide counts for as many groups as there
 * are full-time aides.
 */
export function groupFinding(
  rule: AnyClassSizeRule,
  frame: FindingFrame,
  unit: Unit,
  staffById: ReadonlyMap<StaffId, StaffMember>,
): PolicyFinding {
  const count = unitTeachers(unit, staffById);
  const students = unit.studentIds.length;
  const groupTime = groupTimeOf(rule, unit, count);
  const groups = groupTime / fullTime;
  const about = { ...frame, subject: unit.id, caveats: caveatsOf(rule, frame, unit, count) };
  if (groups === 0) {
    const message = `${unit.name}: ${students} students and no certified teacher known, so the rule cannot be read.`;
    return { ...about, outcome: 'unknown', value: null, message };
  }
  const exact = students / groups;
  const value = rule.unit === 'per-class' ? Math.ceil(exact) : Math.round(exact * 10) / 10;
  const capacity = capacityOf(rule, groupTime, count.aideTime);
  const limit = round(capacity / groupTime);
  const verdict = classSizeVerdict(rule, students * fullTime <= capacity);
  const how =
    unit.kind === 'class' && rule.unit === 'per-class'
      ? `${students} students`
      : `${students} students and ${round(groups)} certified ${groups === 1 ? 'teacher' : 'teachers'}${count.vacantTime > 0 ? ', vacant posts among them' : ''}: ${value} ${rule.unit === 'per-class' ? 'in the largest of equal groups' : 'per teacher'}`;
  const message = `${unit.name}: ${how}; the figure is ${limit}${limit === rule.max ? '' : ' with its aides'}: ${verdict.words}.`;
  return { ...about, outcome: verdict.outcome, value, limit, message };
}

/** Groups in thousandths: one for a class of today, else as many as teachers can hold at once, or teacher time. */
function groupTimeOf(rule: AnyClassSizeRule, unit: Unit, count: UnitTeachers): number {
  if (rule.unit === 'per-teacher') return count.teacherTime;
  return unit.kind === 'class' ? fullTime : count.groups * fullTime;
}

/** Students in thousandths whom the groups may hold, the higher figure counting for as many groups as have an aide. */
function capacityOf(rule: AnyClassSizeRule, groupTime: number, aideTime: number): number {
  const aided = Math.min(aideTime - (aideTime % fullTime), groupTime);
  return rule.max * groupTime + ((rule.maxWithAide ?? rule.max) - rule.max) * aided;
}

function caveatsOf(rule: AnyClassSizeRule, frame: FindingFrame, unit: Unit, count: UnitTeachers): string[] {
  const students = unit.studentIds.length;
  return [
    ...(unit.kind === 'team' && rule.unit === 'per-class' && students > rule.max
      ? [`A lesson for the whole team at once (${students} students) would exceed the figure.`]
      : []),
    ...(count.unchecked > 0 ? [uncheckedCaveat] : []),
    ...(count.vacantTime > 0
      ? [`Vacant teaching posts counted as filled: ${formatFte(fte(count.vacantTime))}.`]
      : []),
    ...frame.caveats,
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
