import { aPlan, aReading, aSchool, aTeam, anAnalysisLine } from '@staffroom/testkit';
import { expect, test } from 'vitest';
import { keyMeasures } from './key-measures.ts';
import { viewOf } from './report-view.ts';

const school = aSchool();
const cost = anAnalysisLine('cost.perStudent', {
  label: 'Cost per student',
  unit: 'US dollars a year',
  better: null,
  baseline: aReading(9_000),
  design: aReading(8_000),
});

function shown(isComplete: boolean, difference: number | null): string {
  const plan = aPlan(school, { teams: [aTeam('6-1', [])], analysis: [{ ...cost, difference }] });
  const { money } = plan;
  const statement = { ...money, baseline: { ...money.baseline, isComplete: true } };
  const view = viewOf({ ...plan, money: { ...statement, design: { ...money.design, isComplete } } }, school);
  return keyMeasures(view).html;
}

test('a cost that is known on both sides shows its difference', () => {
  expect(shown(true, -1_000)).toContain('−$1,000');
  expect(shown(true, -1_000)).not.toContain('as far as pay is known');
});

test('a cost that leaves some pay out says so and is not drawn as a change', () => {
  const page = shown(false, null);
  expect(page).toContain('$9,000');
  expect(page).toContain('$8,000');
  expect(page).toContain('as far as pay is known');
  expect(page).not.toContain('<svg');
});
