import { aPlan, aReading, aSchool, anAnalysisLine } from '@staffroom/testkit';
import pc from 'picocolors';
import { expect, test } from 'vitest';
import { summaryText } from './summary-text.ts';

function costRow(isComplete: boolean): string | undefined {
  const plan = aPlan(aSchool(), {
    analysis: [
      anAnalysisLine('cost.perStudent', {
        label: 'Cost per student',
        unit: 'US dollars a year',
        baseline: aReading(9_000),
        design: aReading(8_000),
      }),
    ],
  });
  const { baseline, design } = plan.money;
  const money = {
    ...plan.money,
    baseline: { ...baseline, isComplete: true },
    design: { ...design, isComplete },
  };
  return summaryText({ ...plan, money }, 'out', { columns: 80, rows: 24 }, pc.createColors(false))
    .split('\n')
    .find((line) => line.includes('Cost per student'));
}

test('a cost that leaves some pay out is marked', () => {
  expect(costRow(false)).toMatch(/^ {2}Cost per student \(known pay only\) +\$9,000 +\$8,000$/);
  expect(costRow(true)).toMatch(/^ {2}Cost per student +\$9,000 +\$8,000$/);
});
