import { templateFor } from '@staffroom/knowledge';
import { describe, expect, test } from 'vitest';
import { listedValues, sweepGrid } from './sweep-grid.ts';

const template = templateFor('newCoreTeam', 'middle');

describe('listedValues', () => {
  test('a list and a range with a step, each value once', () => {
    expect(listedValues('80, 100; 100')).toEqual(['80', '100']);
    expect(listedValues('80–120 by 20')).toEqual(['80', '100', '120']);
    expect(listedValues('3 to 5 by 1, 8')).toEqual(['3', '4', '5', '8']);
  });

  test('a range that makes no sense stays as typed, so that it is refused by its words', () => {
    expect(listedValues('9–3 by 1')).toEqual(['9–3 by 1']);
    expect(listedValues('1–9 by 0')).toEqual(['1–9 by 0']);
  });
});

describe('sweepGrid', () => {
  test('every combination is a case; what is left empty is not part of it', () => {
    const { grid, caseCount, problems } = sweepGrid(template, {
      rosterTarget: '80, 100',
      teacherCount: '3, 4, 5',
      blockMinutes: ' ',
    });
    expect(grid).toEqual({ teacherCount: [3, 4, 5], rosterTarget: [80, 100] });
    expect(caseCount).toBe(6);
    expect(problems).toEqual({});
  });

  test('money is typed in dollars and counted in cents', () => {
    expect(sweepGrid(template, { leadSupplement: '5,000; $12,000' }).grid['leadSupplement']).toEqual([
      500_000, 1_200_000,
    ]);
    expect(sweepGrid(template, { leadSupplement: '5000, 8000' }).grid['leadSupplement']).toEqual([
      500_000, 800_000,
    ]);
  });

  test('a value outside of its range says which values may be tried', () => {
    const { problems } = sweepGrid(template, { teacherCount: '4, 99' });
    expect(problems['teacherCount']).toContain('“99” must be a whole number from 2 to 10');
  });

  test('values that do not go together are left to the sweep to answer', () => {
    expect(sweepGrid(template, { rosterTarget: '400' }).problems).toEqual({});
  });
});
