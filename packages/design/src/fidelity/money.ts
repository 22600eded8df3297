import { missingInput, type FidelityMeasure } from '@staffroom/school';
import { benchmarkOf, measureOf, standing, type FidelityContext } from './context.ts';

/** What the design costs beyond today, a year, in dollars; not evaluated where somebody's pay is not known. */
export function fromMoney(context: FidelityContext): readonly FidelityMeasure[] {
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
    return [
      measureOf(context, {
        ...base,
        value: null,
        status: 'notEvaluated',
        message: isEvaluated
          ? `Not evaluated: the pay of ${unknown} people or posts is not known.`
          : 'Not evaluated: nothing of pay is known.',
        missing: missingInput('salary', 'staff.csv'),
      }),
    ];
  }
  const value = difference / 100;
  return [
    measureOf(context, {
      ...base,
      value,
      status: standing(value, base.range),
      message:
        value <= 0
          ? 'The design costs no more than today.'
          : 'The design costs more than today; name what pays for it.',
    }),
  ];
}
