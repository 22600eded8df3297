import {
  cents,
  formatCents,
  formatFte,
  fullTime,
  type Cents,
  type Fte,
  type MoneyLine,
  type Source,
} from '@staffroom/school';
import { splitExactly } from '../split-exactly.ts';
import type { AnnualPay } from './annual-pay.ts';

/** A part of a person's time, or a role held in addition (share 0). */
export interface PaidPart {
  readonly teamId: string | null;
  /** The role that decides the supplement. */
  readonly roleId: string;
  /** The role of the post itself, which the salary is for, where the other one is held in addition to it. */
  readonly postRoleId: string;
  readonly share: Fte;
}

/** A role's extra pay, once for the person, on the team where it is first held. */
export interface PaidSupplement {
  readonly teamId: string | null;
  readonly roleId: string;
  readonly amount: Cents;
  readonly source: Source;
}

/** A person as one side of the statement pays them. */
export interface PaidPerson {
  readonly staffId: string;
  readonly pay: AnnualPay;
  /** At least one; the pay is split over them in proportion to their time. */
  readonly parts: readonly PaidPart[];
  readonly supplements: readonly PaidSupplement[];
}

/** The rate of benefits on pay with its source; null where nobody told. */
export type BenefitsRate = { readonly basisPoints: number; readonly source: Source } | null;

/**
 * A person's lines: salary by part, supplements, benefits. The salary lines add up to the salary (largest remainder). The
 * benefits are rounded once for the person, half up, and split over the person's pay lines, adding up exactly.
 */
export function linesOfPerson(person: PaidPerson, rate: BenefitsRate): readonly MoneyLine[] {
  const pay = [...salaryLines(person), ...supplementLines(person.staffId, person.supplements)];
  return [...pay, ...benefitLines(pay, rate, 'benefits')];
}

function salaryLines(person: PaidPerson): readonly MoneyLine[] {
  const { pay } = person;
  if ('unknown' in pay) return [];
  const timed = person.parts.filter((part) => part.share > 0);
  const parts = timed.length > 0 ? timed : person.parts.slice(0, 1);
  const time = parts.reduce((sum, part) => sum + part.share, 0);
  const amounts = splitExactly(
    pay.amount,
    parts.map((part) => part.share),
  );
  return parts.map((part, index) => ({
    id: `salary/${person.staffId}/${index + 1}`,
    category: 'salary',
    subject: person.staffId,
    teamId: part.teamId,
    roleId: part.postRoleId,
    share: part.share,
    amount: cents(amounts[index] ?? 0),
    fundId: null,
    arithmetic: parts.length === 1 ? pay.arithmetic : `${partOfTime(part.share, time)} of ${pay.arithmetic}`,
    source: pay.source,
  }));
}

function partOfTime(share: Fte, time: number): string {
  return time === fullTime ? formatFte(share) : `${formatFte(share)}/${time / fullTime}`;
}

/** One line a supplement, for a person or for a post nobody holds. */
export function supplementLines(
  subject: string,
  supplements: readonly PaidSupplement[],
): readonly MoneyLine[] {
  return supplements.map((supplement, index) => ({
    id: `supplement/${subject}/${index + 1}`,
    category: 'supplement',
    subject,
    teamId: supplement.teamId,
    roleId: supplement.roleId,
    share: 0 as Fte,
    amount: supplement.amount,
    fundId: null,
    arithmetic: `${formatCents(supplement.amount)} for the role, once`,
    source: supplement.source,
  }));
}

/** The benefits on somebody's pay lines: one rounding for all of them, one line each. */
export function benefitLines(
  pay: readonly MoneyLine[],
  rate: BenefitsRate,
  category: 'benefits' | 'vacancyBenefits',
): readonly MoneyLine[] {
  if (rate === null) return [];
  const total = pay.reduce((sum, line) => sum + line.amount, 0);
  const benefits = Math.round((total * rate.basisPoints) / 10_000);
  const amounts = splitExactly(
    benefits,
    pay.map((line) => line.amount),
  );
  const whole = `${rate.basisPoints / 100}% of ${formatCents(cents(total))} = ${formatCents(cents(benefits))}`;
  return pay.map((line, index) => ({
    ...line,
    id: `${category}/${line.subject}/${index + 1}`,
    category,
    amount: cents(amounts[index] ?? 0),
    arithmetic: pay.length === 1 ? whole : `the part for ${formatCents(line.amount)} of ${whole}`,
    source: rate.source,
  }));
}
