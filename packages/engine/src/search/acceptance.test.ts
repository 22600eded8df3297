import { describe, expect, it } from 'vitest';
import { acceptanceLimit, naturalLogarithm } from './acceptance.ts';

describe('naturalLogarithm', () => {
  it('agrees with the platform to the last digits', () => {
    for (const x of [1e-4, 0.1, 0.5, 0.75, 1, 1.5, 2, 10, 12345]) {
      expect(Math.abs(naturalLogarithm(x) - Math.log(x))).toBeLessThan(1e-13);
    }
  });
});

describe('acceptanceLimit', () => {
  it('lets a worsening pass as often as Metropolis would', () => {
    const draws = 4096;
    const passed = Array.from({ length: draws }, (_, index) => acceptanceLimit(2, index * 2 ** 20)).filter(
      (limit) => limit >= 3,
    ).length;
    expect(Math.abs(passed / draws - Math.exp(-3 / 2))).toBeLessThan(0.001);
  });
});
