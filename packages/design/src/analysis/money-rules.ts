import { cents, formatCents, formatFte, fte, type MoneySide } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

const noPay = {
  file: 'staff.csv',
  column: 'salary',
  message: 'not evaluated: add column salary (or schedule, step and lane) to file staff.csv',
} as const;

/** Cost per pupil, total cost and positions, in dollars and teacher positions, from the money statement. */
export function moneyRules(context: AnalysisContext): readonly Rule[] {
  const { money } = context;
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
    const unknown =
      side.unknown.length === 0
        ? ''
        : `; without ${side.unknown.length} unknown: ${listIds(side.unknown.map((each) => each.subject))}`;
    return reading(
      amount / 100,
      `${formatCents(cents(amount))} ${what}${unknown}.`,
      `${side.lines.length} lines of the money statement = ${formatCents(side.total)}`,
      { subjects: side.unknown.map((each) => each.subject) },
    );
  };
  const sideOf = (of: 'baseline' | 'design'): MoneySide => money[of];
  return [
    {
      ...base,
      rule: 'cost.perStudent',
      label: 'Cost per student',
      unit: 'US dollars a year',
      read: ({ of }) => readSide(sideOf(of), sideOf(of).perStudent, 'a student'),
    },
    {
      ...base,
      rule: 'cost.total',
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
