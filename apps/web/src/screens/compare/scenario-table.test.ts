import type { Design, Measure } from '@staffroom/contract';
import { describe, expect, test } from 'vitest';
import { measureTable, sortedBy, usualChoice } from './scenario-table.ts';

// Only what lists show matters here; the rest of a design is left out.
function design(id: string, figure: number | null, over: Partial<Design> = {}): Design {
  const measure: Measure = {
    rule: 'reach',
    label: 'Reach',
    unit: '%',
    better: 'higher',
    baseline: 10,
    design: figure,
  };
  return { id, revision: 1, isScenario: false, measures: [measure], ...over } as unknown as Design;
}

const [some, most, unknown] = [design('some', 60), design('most', 90), design('unknown', null)];

describe('measureTable', () => {
  test('one row a measure, today beside, the best marked and the unknown left unknown', () => {
    expect(measureTable([some, most, unknown])).toMatchObject([
      { rule: 'reach', baseline: 10, values: { some: 60, most: 90, unknown: null }, best: ['most'] },
    ]);
  });

  test('nothing is best where all are alike', () => {
    expect(measureTable([design('a', 5), design('b', 5)])[0]?.best).toEqual([]);
  });
});

describe('sortedBy', () => {
  test('the best stands first, the unknown last', () => {
    const [row] = measureTable([unknown, some, most]);
    expect(sortedBy([unknown, some, most], row ?? null).map(({ id }) => id)).toEqual([
      'most',
      'some',
      'unknown',
    ]);
  });

  test('without a measure the order stays', () => {
    expect(sortedBy([unknown, most], null)).toEqual([unknown, most]);
  });
});

describe('usualChoice', () => {
  test('what was kept for comparison, else the latest with a plan', () => {
    const kept = design('kept', 1, { isScenario: true });
    expect(usualChoice([some, kept], 4)).toEqual([kept]);
    expect(usualChoice([design('unborn', 1, { revision: 0 }), some, most], 1)).toEqual([some]);
  });
});
