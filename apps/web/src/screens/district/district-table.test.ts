import type { Design, Measure, SweepCase } from '@staffroom/contract';
import { describe, expect, test } from 'vitest';
import { costOver, standing, sumOver, sweepTable, type SchoolRow } from './district-table.ts';

function measure(rule: string, baseline: number | null, figure: number | null): Measure {
  return { rule, label: rule, unit: 'posts', better: 'lower', baseline, design: figure };
}

// Only what lists show matters here; the rest of a design is left out.
function design(over: Partial<Design>): Design {
  return { revision: 1, isScenario: false, measures: [], ...over } as Design;
}

function row(measures: readonly Measure[]): SchoolRow {
  return { school: {} as SchoolRow['school'], design: design({ measures: [...measures] }) };
}

describe('sumOver', () => {
  test('adds up the same schools on both sides', () => {
    const rows = [
      row([measure('vacancies', 2, 1)]),
      row([measure('vacancies', null, 9)]),
      row([measure('vacancies', 3, 0)]),
    ];
    expect(sumOver(rows, 'vacancies')).toEqual({ today: 5, design: 1, schools: 2 });
  });

  test('what no school knows is unknown, not zero', () => {
    expect(sumOver([row([measure('cost', null, null)])], 'cost')).toEqual({
      today: null,
      design: null,
      schools: 0,
    });
  });
});

describe('costOver', () => {
  test('the total stands where designs tell it', () => {
    const rows = [row([measure('cost.total', 100, 110), measure('cost.perStudent', 7, 8)])];
    expect(costOver(rows)).toEqual({ today: 100, design: 110, schools: 1 });
  });

  test('else the cost of a student is taken as often as there are students, where both are known', () => {
    const school = { studentCount: 20 } as SchoolRow['school'];
    const known = { ...row([measure('cost.perStudent', 7, 8)]), school };
    const payUnknown = { ...row([measure('cost.perStudent', null, null)]), school };
    expect(costOver([known, payUnknown])).toEqual({ today: 140, design: 160, schools: 1 });
  });
});

describe('sweepTable', () => {
  const at = (schoolId: string, rosterTarget: number) =>
    ({
      schoolId,
      schoolName: schoolId,
      request: { modelId: 'm' },
      point: { rosterTarget },
    }) as unknown as SweepCase;

  test('a case that is missing leaves its cell empty', () => {
    const [a80, a100, b100] = [at('a', 80), at('a', 100), at('b', 100)];
    const table = sweepTable([a80, a100, b100]);
    expect(table.columns.map(({ point }) => point)).toEqual([{ rosterTarget: 80 }, { rosterTarget: 100 }]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [a80, a100],
      [null, b100],
    ]);
  });
});

test('standing runs from worst to best, whichever way is better', () => {
  expect(standing(3, [1, 2, 3], 'lower')).toBe(0);
  expect(standing(3, [1, 2, 3], 'higher')).toBe(1);
  expect(standing(2, [2, 2], 'higher')).toBeNull();
  expect(standing(null, [1, 2], 'higher')).toBeNull();
});
