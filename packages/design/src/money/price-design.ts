import {
  cents,
  type Cents,
  type Fte,
  type MoneyLine,
  type MoneySide,
  type MoneyStatement,
  type PositionLedger,
} from '@staffroom/school';
import { chargeFunds } from './fund-lines.ts';
import { isSameList } from '../remembered.ts';
import type { MoneyInput, PayTerms, PricedDesign } from './money-input.ts';
import { linesOfPerson, type BenefitsRate, type PaidPerson } from './paid-person.ts';
import { paidStaff, type PaidMember } from './paid-staff.ts';
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
  return designPricer(input)(input);
}

/**
 * Prices designs of one school, one after the other, each as `priceDesign` does. Today and people's pay are worked out once;
 * which students are on a team costs nothing, so that a design with the same adults and posts as the one before is not
 * priced again.
 */
export function designPricer(terms: PayTerms): (design: PricedDesign) => MoneyStatement {
  const rate = benefitsRate(terms);
  const staff = paidStaff(terms);
  const linesOf = lastLines(rate);
  let today: Today | null = null;
  let last: { readonly parts: readonly unknown[]; readonly statement: MoneyStatement } | null = null;
  return ({ teams, schoolwide, vacancies, vacantInClasses }) => {
    const input = { ...terms, teams, schoolwide, vacancies, vacantInClasses };
    if (today?.vacant !== vacantInClasses.today) today = pricedToday(staff, input, rate);
    const parts = [
      ...teams.flatMap(({ id, adults, posts }) => [id, adults, posts]),
      ...schoolwide,
      // What is vacant is as the posts say; how many students wait for it costs nothing.
      ...vacancies.flatMap(({ postId, amount }) => [postId, amount]),
      vacantInClasses.today,
      vacantInClasses.kept,
    ];
    if (last === null || !isSameList(last.parts, parts))
      last = { parts, statement: statementOf(staff, input, rate, today, linesOf) };
    return last.statement;
  };
}

/** What today costs, with the vacant time in classes that it was priced with. */
interface Today {
  readonly vacant: Fte;
  readonly side: MoneySide;
  readonly ledger: PositionLedger;
  /** Whether somebody's pay is known. */
  readonly isKnown: boolean;
}

function pricedToday(staff: readonly PaidMember[], input: MoneyInput, rate: BenefitsRate): Today {
  const { school, vacantInClasses } = input;
  const people = peopleToday(staff, input);
  const open = vacantClassLines('today', input, rate);
  return {
    vacant: vacantInClasses.today,
    side: sideOf(
      [...people.flatMap((person) => linesOfPerson(person, rate)), ...open.lines],
      [...unknownPay(people), ...open.unknown, ...unknownRate(rate)],
      school.students.length,
    ),
    ledger: positionLedger(
      [...people.flatMap((person) => person.parts), teacherTime(vacantInClasses.today)],
      school.finance,
    ),
    isKnown: people.some((person) => !('unknown' in person.pay)),
  };
}

function statementOf(
  staff: readonly PaidMember[],
  input: MoneyInput,
  rate: BenefitsRate,
  today: Today,
  linesOf: (person: PaidPerson) => readonly MoneyLine[],
): MoneyStatement {
  const { school, vacancies, vacantInClasses } = input;
  const placed = peopleInDesign(staff, input);
  const hired = vacancyLines(input, rate);
  const kept = vacantClassLines('kept', input, rate);
  const charged = chargeFunds(
    [...placed.flatMap(linesOf), ...hired.lines, ...kept.lines],
    school.finance?.funds ?? [],
  );
  const { side: baseline, isKnown: isEvaluated } = today;
  const design = sideOf(
    charged.lines,
    [...unknownPay(placed), ...hired.unknown, ...kept.unknown, ...unknownRate(rate)],
    school.students.length,
  );
  const difference = cents(design.total - baseline.total);
  return {
    isEvaluated,
    baseline,
    design,
    difference,
    isCostNeutral: isEvaluated && baseline.isComplete && design.isComplete ? difference <= 0 : null,
    positions: {
      baseline: today.ledger,
      design: positionLedger(
        [
          ...placed.flatMap((person) => person.parts),
          ...vacancies.map(({ roleId, amount }) => ({ roleId, postRoleId: roleId, share: amount })),
          teacherTime(vacantInClasses.kept),
        ],
        school.finance,
      ),
    },
    funds: charged.funds,
  };
}

/** A person's lines, the same again as long as the person is placed and paid as the last time. */
function lastLines(rate: BenefitsRate): (person: PaidPerson) => readonly MoneyLine[] {
  const last = new Map<
    string,
    { readonly values: readonly unknown[]; readonly lines: readonly MoneyLine[] }
  >();
  return (person) => {
    const values = [person.pay, ...person.parts, ...person.supplements].flatMap((each) =>
      Object.values(each),
    );
    const known = last.get(person.staffId);
    if (known !== undefined && isSameList(known.values, values)) return known.lines;
    const lines = linesOfPerson(person, rate);
    last.set(person.staffId, { values, lines });
    return lines;
  };
}

function unknownRate(rate: BenefitsRate): MoneySide['unknown'] {
  return rate === null
    ? [{ subject: benefitsSubject, reason: 'no benefits rate: add benefitsRate to finance.yaml' }]
    : [];
}

function teacherTime(share: Fte): RoleTime {
  return { roleId: 'teacher', postRoleId: 'teacher', share };
}

function benefitsRate(input: PayTerms): BenefitsRate {
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
