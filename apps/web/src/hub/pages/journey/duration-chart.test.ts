import { allStages } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { lastMonth } from './duration-chart.tsx';

describe('the axis of the durations', () => {
  it('ends with the year in which the longest case ends', () => {
    expect(lastMonth(allStages())).toBe(84);
    const note = { note: 'A case', sourceUrl: 'https://example.org', year: 2024 };
    expect(lastMonth([{ typicalDuration: [{ ...note, minMonths: 20, maxMonths: 25 }] }])).toBe(36);
  });

  it('is a year long where no months are stated', () => {
    expect(
      lastMonth([{ typicalDuration: [{ note: 'Four days', sourceUrl: 'https://example.org', year: 2021 }] }]),
    ).toBe(12);
  });
});
