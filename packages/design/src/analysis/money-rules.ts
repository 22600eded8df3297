import { cents, formatCents, formatFte, fte, type MoneySide } from '@staffroom/school';
import { benefitsSubject } from '../money/price-design.ts';
import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

const noPay = {
  file: 'staff.csv',
  column: 'salary',
  message: 'not evaluated: add column salary (or schedule, step and lane) to file staff.csv',
} as const;

/** Ends a sentence about a total by what it leaves out; empty where it is whole. */
function asFarAsKnown({ unknown }: MoneySide): string {
  if (unknown.length === 0) return '';
  const unpaid = unknown.filter((each) => each.subject !== benefitsSubject).map((each) => each.subject);
  const lacking = [
    ...(unpaid.length === 0
      ? []
      : [
          `${unpaid.length} ${unpaid.length === 1 ? 'person or post' : 'people or posts'} without known pay (${listIds(unpaid)})`,
        ]),
    ...(unpaid.length === unknown.length ? [] : ['no benefits rate']),
  ];
  return `, as far as pay is known: ${lacking.join('; ')}`;
}

/** Cost per pupil, total cost and positions, in dollars and teacher positions, from the money statement. */
export function moneyRules(context: AnalysisContext): readonly Rule[] {
  const { money } = context;
  // Totals of which a part is not known differ by what is known of them, which is no saving and no extra cost.
  const isWhole = money.baseline.isComplete && money.design.isComplete;
  const base = {
    subject: 'school',
    severity: 'measure',
    better: null,
    limit: null,
    source: { kind: 'derived', how: 'the money statement: pay, supplements, benefits and people to hire' },
  } as const;
  const readSide = (side: MoneySide, amount: number | null, what: string): ReturnType<Rule['read']> => {
    if (!money.isEvaluated) return noPay;
    if (amount === null) return reading(null, 'The school has no students.', '');
    return reading(
      amount / 100,
      `${formatCents(cents(amount))} ${what}${asFarAsKnown(side)}.`,
      `${side.lines.length} lines of the money statement = ${formatCents(side.total)}`,
      { status: isWhole ? 'none' : 'attention', subjects: side.unknown.map((each) => each.subject) },
    );
  };
  const sideOf = (of: 'baseline' | 'design'): MoneySide => money[of];
  return [
    {
      ...base,
      rule: 'cost.perStudent',
      isComparable: isWhole,
      dependsOnDesign: true,
      label: 'Cost per student',
      unit: 'US dollars a year',
      read: ({ of }) => readSide(sideOf(of), sideOf(of).perStudent, 'a student'),
    },
    {
      ...base,
      rule: 'cost.total',
      isComparable: isWhole,
      dependsOnDesign: true,
      label: 'Cost of all staff',
      unit: 'US dollars a year',
      read: ({ of }) => readSide(sideOf(of), sideOf(of).total, 'in all'),
    },
    {
      ...base,
      rule: 'positions',
      label: 'Teacher positions used',
      unit: 'positions',
      limit: money.positions.design.budget === null ? null : money.positions.design.budget / 1000,
      source: { kind: 'derived', how: 'time in each role times its allotment weight' },
      read: ({ of }) => {
        const { lines, withoutWeight, used, budget } = money.positions[of];
        const without =
          withoutWeight.length === 0
            ? ''
            : ` Not counted, for want of an allotment weight in finance.yaml: ${withoutWeight.map((each) => `${formatFte(each.count)} ${each.roleId}`).join(', ')}.`;
        return reading(
          used / 1000,
          `${used / 1000} teacher positions.${without}`,
          lines
            .map((line) => `${formatFte(line.count)} ${line.roleId} × ${formatFte(fte(line.weight))}`)
            .join(' + '),
          { status: budget === null ? 'none' : used <= budget ? 'kept' : 'attention' },
        );
      },
    },
  ];
}
