import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './apportion.ts';

test('gives the seats left over to the largest remainders', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(7, [60, 25, 15])).toEqual([4, 2, 1]);
});

test('adds up to the total and stays within one of the exact share', () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 15 }),
      (total, weights) => {
        const parts = apportion(total, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        expect(parts.every((part, index) => Math.abs(part - (total * (weights[index] ?? 0)) / sum) < 1)).toBe(
          true,
        );
      },
    ),
  );
});
