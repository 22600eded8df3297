import { aPlan, aSchool } from '@staffroom/testkit';
import { cents, type MoneySide, type MoneyStatement } from '@staffroom/school';
import { expect, test } from 'vitest';
import { moneySection } from './money-section.ts';
import { viewOf } from './report-view.ts';

const school = aSchool();

function side(salary: number, supplement: number, overrides: Partial<MoneySide> = {}): MoneySide {
  return {
    lines: [],
    total: cents(salary + supplement),
    perStudent: null,
    byCategory: { salary: cents(salary), supplement: cents(supplement) },
    isComplete: true,
    unknown: [],
    ...overrides,
  };
}

function shown(overrides: Partial<MoneyStatement>): string {
  const plan = aPlan(school);
  return moneySection(viewOf({ ...plan, money: { ...plan.money, ...overrides } }, school)).html.replace(
    /\s+/g,
    ' ',
  );
}

test('where nobody’s pay is known the section names the columns that would tell', () => {
  expect(shown({})).toContain('class="unknown');
  expect(shown({})).toContain('<b>staff.csv</b>');
});

test('each step of the change begins where the last one ended and the last bar is their sum', () => {
  const page = shown({
    isEvaluated: true,
    baseline: side(400_000_00, 0),
    design: side(380_000_00, 5_000_00),
    difference: cents(-15_000_00),
    isCostNeutral: true,
  });
  expect(page).toContain('The design costs $15,000 a year less than today.');
  expect([...page.matchAll(/[+−]\$[\d,]+/g)].map(([amount]) => amount)).toEqual([
    '−$20,000',
    '+$5,000',
    '−$15,000',
  ]);
  const bars = [...page.matchAll(/<rect\s+x="([\d.]+)%"\s+y="5"\s+width="([\d.]+)%"/g)].map(
    ([, x, width]) => [Number(x), Number(width)],
  );
  // Zero is at the right end: 20,000 less, then 5,000 back, which leaves 15,000 less.
  expect(bars).toEqual([
    [2, 96],
    [2, 24],
    [26, 72],
  ]);
});

test('pay that is not known is said beside the sum it is missing from', () => {
  const design = side(100_00, 0, {
    isComplete: false,
    unknown: [{ subject: '6-1/math', reason: 'no pay told' }],
  });
  const page = shown({ isEvaluated: true, baseline: side(200_00, 0), design, isCostNeutral: null });
  expect(page).toContain('cannot be said while some pay is unknown');
  expect(page).not.toContain('<rect');
  expect(page).toContain('the pay of 1 person or post is not known and not in this sum');
});

test('funds and positions that nobody told are words, not zeros', () => {
  const positions = { lines: [], withoutWeight: [], used: 0, budget: null };
  const page = shown({
    isEvaluated: true,
    baseline: side(100_00, 0),
    design: side(100_00, 0),
    isCostNeutral: true,
    positions: {
      baseline: positions,
      design: {
        ...positions,
        lines: [
          {
            roleId: 'teamTeacher',
            count: 2000,
            weight: 1300,
            positions: 2600,
            source: { kind: 'file', file: 'finance.yaml', column: null },
          },
        ],
        withoutWeight: [{ roleId: 'teachingAide', count: 500 }],
        used: 2600,
      } as MoneyStatement['positions']['design'],
    },
    funds: [{ fundId: 'general', name: 'General fund', budget: null, used: cents(100_00), left: null }],
  });
  expect(page).toContain('not told');
  expect(page).toContain('0.5 teaching aide');
  expect(page).toContain('2.6 in the design');
});
