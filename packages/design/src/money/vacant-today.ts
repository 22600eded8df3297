import {
  cents,
  formatCents,
  formatFte,
  fte,
  fullTime,
  type Fte,
  type MoneyLine,
  type MoneySide,
} from '@staffroom/school';
import { baselineArrangement } from '../baseline/baseline-arrangement.ts';
import type { MoneyInput } from './money-input.ts';
import { benefitLines, type BenefitsRate } from './paid-person.ts';

/** The name under which the posts vacant today stand in the statement. */
const subject = 'posts vacant today';

/** Teaching time that today's core classes want and nobody holds, in the classes whose students the design places on teams. */
export function vacantToday(input: MoneyInput): Fte {
  const teamed = new Set(input.teams.flatMap((team) => team.students));
  const units = baselineArrangement(input.school).units.filter((unit) =>
    unit.studentIds.some((id) => teamed.has(id)),
  );
  return fte(units.reduce((sum, unit) => sum + unit.vacant, 0));
}

/**
 * What the posts vacant today would cost if they were filled with teachers, priced as the design's own posts to fill are,
 * so that a design that keeps a vacancy is not charged for it beside a baseline that is not.
 */
export function vacantTodayLines(
  time: Fte,
  input: MoneyInput,
  rate: BenefitsRate,
): { readonly lines: readonly MoneyLine[]; readonly unknown: MoneySide['unknown'] } {
  if (time === 0) return { lines: [], unknown: [] };
  const year = input.school.finance?.vacancyPay['teacher'] ?? input.averages?.startingSalary;
  if (year === undefined)
    return {
      lines: [],
      unknown: [{ subject, reason: 'no pay for a vacant teacher: add vacancyPay.teacher to finance.yaml' }],
    };
  const isOwn = input.school.finance?.vacancyPay['teacher'] !== undefined;
  const pay: MoneyLine = {
    id: 'vacancy/today',
    category: 'vacancy',
    subject,
    teamId: null,
    roleId: 'teacher',
    share: time,
    amount: cents(Math.round((year * time) / fullTime)),
    fundId: null,
    arithmetic: `${formatFte(time)} of ${formatCents(year)}`,
    source:
      isOwn || input.averages === null
        ? { kind: 'file', file: 'finance.yaml', column: 'vacancyPay.teacher' }
        : input.averages.startingSalarySource,
  };
  return { lines: [pay, ...benefitLines([pay], rate, 'vacancyBenefits')], unknown: [] };
}
