import {
  cents,
  type Cents,
  type Fte,
  type MoneyLine,
  type MoneySide,
  type MoneyStatement,
} from '@staffroom/school';
import { chargeFunds } from './fund-lines.ts';
import type { MoneyInput } from './money-input.ts';
import { linesOfPerson, type BenefitsRate, type PaidPerson } from './paid-person.ts';
import { peopleInDesign } from './people-in-design.ts';
import { peopleToday } from './people-today.ts';
import { positionLedger, type RoleTime } from './position-ledger.ts';
import { vacancyLines } from './vacancy-lines.ts';
import { vacantClassLines } from './vacant-classes.ts';

/** What stands for the benefits rate among the unknown of a side. */
export const benefitsSubject = 'benefits';

const categories = [
  'salary',
  'supplement',
  'benefits',
  'vacancy',
  'vacancyBenefits',
] as const satisfies readonly MoneyLine['category'][];

/**
 * Prices a design against today, to the cent. The baseline is everyone at today's pay and all teaching posts that
 * are vacant today; the design is the same people with the supplements of their roles, the people to hire, and the vacant
 * posts of classes that go on. Lines add up
 * to the totals. Pay that is not known is named, and the totals cover the rest.
 *
 * `difference` is the design less the baseline over what is known of each. `isCostNeutral` says whether it is at most
 * zero; null where that cannot be told: nothing is priced, or some pay or the benefits rate is not known.
 */
export function priceDesign(input: MoneyInput): MoneyStatement {
  const { school } = input;
  const rate = benefitsRate(input);
  const today = peopleToday(input);
  const placed = peopleInDesign(input);
  const hired = vacancyLines(input, rate);
  const open = vacantClassLines('today', input, rate);
  const kept = vacantClassLines('kept', input, rate);
  const charged = chargeFunds(
    [...placed.flatMap((person) => linesOfPerson(person, rate)), ...hired.lines, ...kept.lines],
    school.finance?.funds ?? [],
  );
  const isEvaluated = today.some((person) => !('unknown' in person.pay));
  const side = (lines: readonly MoneyLine[], unknown: MoneySide['unknown']): MoneySide => {
    const noRate = {
      subject: benefitsSubject,
      reason: 'no benefits rate: add benefitsRate to finance.yaml',
    };
    return sideOf(lines, rate === null ? [...unknown, noRate] : unknown, school.students.length);
  };
  const baseline = side(
    [...today.flatMap((person) => linesOfPerson(person, rate)), ...open.lines],
    [...unknownPay(today), ...open.unknown],
  );
  const design = side(charged.lines, [...unknownPay(placed), ...hired.unknown, ...kept.unknown]);
  const difference = cents(design.total - baseline.total);
  return {
    isEvaluated,
    baseline,
    design,
    difference,
    isCostNeutral: isEvaluated && baseline.isComplete && design.isComplete ? difference <= 0 : null,
    positions: {
      baseline: positionLedger(
        [...today.flatMap((person) => person.parts), teacherTime(input.vacantInClasses.today)],
        school.finance,
      ),
      design: positionLedger(
        [
          ...placed.flatMap((person) => person.parts),
          ...input.vacancies.map(({ roleId, amount }) => ({ roleId, postRoleId: roleId, share: amount })),
          teacherTime(input.vacantInClasses.kept),
        ],
        school.finance,
      ),
    },
    funds: charged.funds,
  };
}

function teacherTime(share: Fte): RoleTime {
  return { roleId: 'teacher', postRoleId: 'teacher', share };
}

function benefitsRate(input: MoneyInput): BenefitsRate {
  const own = input.school.finance?.benefitsBasisPoints ?? null;
  if (own !== null)
    return {
      basisPoints: own,
      source: { kind: 'file', file: 'finance.yaml', column: 'benefitsRate' },
    };
  return input.averages === null
    ? null
    : { basisPoints: input.averages.benefitsBasisPoints, source: input.averages.benefitsSource };
}

function unknownPay(people: readonly PaidPerson[]): MoneySide['unknown'] {
  return people.flatMap(({ staffId, pay }) =>
    'unknown' in pay ? [{ subject: staffId, reason: pay.unknown }] : [],
  );
}

function sideOf(lines: readonly MoneyLine[], unknown: MoneySide['unknown'], students: number): MoneySide {
  const sum = (some: readonly MoneyLine[]): Cents => cents(some.reduce((all, line) => all + line.amount, 0));
  const total = sum(lines);
  return {
    lines: [...lines],
    total,
    perStudent: students === 0 ? null : cents(Math.round(total / students)),
    byCategory: Object.fromEntries(
      categories.map((category) => [category, sum(lines.filter((line) => line.category === category))]),
    ),
    isComplete: unknown.length === 0,
    unknown,
  };
}
