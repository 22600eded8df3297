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
import type { Arrangement } from '../arrangement.ts';
import type { MoneyInput, VacantInClasses } from './money-input.ts';
import { benefitLines, type BenefitsRate } from './paid-person.ts';

/** The name under which vacant classes stand in the statement of today, and of a design that keeps them. */
const subjects = {
  today: 'posts vacant today',
  kept: 'vacant posts of classes that go on',
} as const satisfies Record<keyof VacantInClasses, string>;

/** Teaching time that core classes want and nobody holds: in all of today's, and in those that a design keeps. A class without students wants nobody. */
export function vacantInClasses(baseline: Arrangement, design: Arrangement): VacantInClasses {
  return { today: vacantIn(baseline), kept: vacantIn(design) };
}

function vacantIn(arrangement: Arrangement): Fte {
  const classes = arrangement.units.filter((unit) => unit.kind === 'class' && unit.studentIds.length > 0);
  return fte(classes.reduce((sum, unit) => sum + unit.vacant, 0));
}

/**
 * What vacant classes would cost if they were filled with teachers, in the same way today and in a design that keeps
 * them: what today costs does not depend on the model, and a vacancy that stays is no saving.
 */
export function vacantClassLines(
  of: keyof VacantInClasses,
  input: MoneyInput,
  rate: BenefitsRate,
): { readonly lines: readonly MoneyLine[]; readonly unknown: MoneySide['unknown'] } {
  const [time, subject] = [input.vacantInClasses[of], subjects[of]];
  if (time === 0) return { lines: [], unknown: [] };
  const year = input.school.finance?.vacancyPay['teacher'] ?? input.averages?.startingSalary;
  if (year === undefined)
    return {
      lines: [],
      unknown: [{ subject, reason: 'no pay for a vacant teacher: add vacancyPay.teacher to finance.yaml' }],
    };
  const isOwn = input.school.finance?.vacancyPay['teacher'] !== undefined;
  const pay: MoneyLine = {
    id: `vacancy/${of}`,
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
