import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterfallDrawing } from './waterfall-steps.ts';

describe('a waterfall', () => {
  it('begins each step where the one before ended', () => {
    const { steps } = waterfallDrawing([
      { label: 'Salaries', amount: 60 },
      { label: 'Supplements', amount: 40 },
      { label: 'All', amount: 100, isTotal: true },
    ]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.6],
      [0.6, 1],
      [0, 1],
    ]);
  });

  it('has room on the left where the sum falls below zero', () => {
    const { zero, steps } = waterfallDrawing([{ label: 'Saved', amount: -10 }]);
    expect(zero).toBe(1);
    expect(steps[0]).toMatchObject({ from: 1, to: 0 });
  });

  it('keeps every end within its width', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (amounts) => {
        const { steps } = waterfallDrawing(amounts.map((amount) => ({ label: '', amount })));
        const ends = steps.flatMap(({ from, to }) => [from, to]);
        expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ends)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
