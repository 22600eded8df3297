import { missingInput, type FidelityMeasure } from '@staffroom/school';
import { benchmarkOf, measureOf, standing, type FidelityContext } from './context.ts';

/** What the plan tells of money: what it costs beyond today, and whether funds hold. */
export function fromMoney(context: FidelityContext): readonly FidelityMeasure[] {
  return [costMeasure(context), fundsMeasure(context)];
}

/** What the design costs beyond today, a year, in dollars; not evaluated where somebody's pay is not known. */
function costMeasure(context: FidelityContext): FidelityMeasure {
  const { isEvaluated, baseline, design, difference } = context.plan.money;
  const base = {
    id: 'cost.difference',
    lookForId: 'sf3',
    milestoneIds: ['fundIt', 'secureMoney'],
    label: 'Cost beyond today, a year',
    unit: 'US dollars',
    range: { min: null, max: benchmarkOf(context.framework, 'sf3').max },
  };
  if (!isEvaluated || !baseline.isComplete || !design.isComplete) {
    const unknown = new Set([...baseline.unknown, ...design.unknown].map(({ subject }) => subject)).size;
    return measureOf(context, {
      ...base,
      value: null,
      status: 'notEvaluated',
      message: isEvaluated
        ? `Not evaluated: the pay of ${unknown} people or posts is not known.`
        : 'Not evaluated: nothing of pay is known.',
      missing: missingInput('salary', 'staff.csv'),
    });
  }
  const value = difference / 100;
  return measureOf(context, {
    ...base,
    value,
    status: standing(value, base.range),
    message:
      value <= 0
        ? 'The design costs no more than today.'
        : 'The design costs more than today; name what pays for it.',
  });
}

/** How many funds pay more than they hold; not evaluated where no fund says how much that is. */
function fundsMeasure(context: FidelityContext): FidelityMeasure {
  const known = context.plan.money.funds.flatMap(({ budget, used }) =>
    budget === null ? [] : [{ budget, used }],
  );
  const base = {
    id: 'funds.over',
    lookForId: 'dc3',
    milestoneIds: ['fundIt', 'secureMoney'],
    label: 'Funds that pay more than they hold',
    unit: 'funds',
    range: { min: null, max: 0 },
  };
  if (known.length === 0) {
    const missing = missingInput('annual of a fund', 'finance.yaml');
    return measureOf(context, {
      ...base,
      value: null,
      status: 'notEvaluated',
      message: missing.message,
      missing,
    });
  }
  const over = known.filter(({ budget, used }) => used > budget).length;
  return measureOf(context, {
    ...base,
    value: over,
    status: standing(over, base.range),
    message: `${over} of ${known.length} funds whose amount is known.`,
  });
}
