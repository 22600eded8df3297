import type { SweepCase } from '@staffroom/contract';
import { describe, expect, test } from 'vitest';
import { bestOf, cellValue, columnSummary } from './sweep-cells.ts';

// Only the measures of a case matter here.
function aCase(baseline: number | null, design: number | null): SweepCase {
  return { measures: [{ rule: 'cost', baseline, design }] } as unknown as SweepCase;
}

describe('a cell', () => {
  test('shows the figure of the design, or what it changes from today', () => {
    expect(cellValue(aCase(100, 90), 'cost', 'figure')).toBe(90);
    expect(cellValue(aCase(100, 90), 'cost', 'change')).toBe(-10);
  });

  test('is not known without a figure, and a change is not known without today', () => {
    expect(cellValue(aCase(100, null), 'cost', 'figure')).toBeNull();
    expect(cellValue(aCase(null, 90), 'cost', 'change')).toBeNull();
    expect(cellValue(aCase(null, 90), 'reach', 'figure')).toBeNull();
    expect(cellValue(null, 'cost', 'figure')).toBeNull();
  });
});

describe('the summary of a column', () => {
  test('counts known schools only, and those for which today is beaten', () => {
    const cases = [aCase(100, 90), aCase(100, 120), aCase(100, 80), aCase(null, null), null];
    expect(columnSummary(cases, 'cost', 'figure', 'lower')).toEqual({ median: 90, known: 3, better: 2 });
    expect(columnSummary(cases, 'cost', 'change', 'higher')).toEqual({ median: -10, known: 3, better: 1 });
  });

  test('has no middle where nothing is known', () => {
    expect(columnSummary([null], 'cost', 'figure', 'lower')).toEqual({ median: null, known: 0, better: 0 });
  });
});

test('the best of a row is the best by its measure, and nothing is best among equals', () => {
  expect(bestOf([3, null, 1], 'lower')).toBe(1);
  expect(bestOf([3, null, 1], 'higher')).toBe(3);
  expect(bestOf([2, 2, null], 'higher')).toBeNull();
  expect(bestOf([2], 'lower')).toBeNull();
});
