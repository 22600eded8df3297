import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRatings, disagreement, meanOf, prioritiesOf } from './readings.ts';

describe('readings of ratings', () => {
  it('counts each rating, what is not known and what is open, apart', () => {
    expect(countRatings(['a', 'b', 'c', 'd', 'e'], { a: 0, b: 3, c: 3, d: null })).toEqual({
      counts: [1, 0, 0, 2],
      unknown: 1,
      open: 1,
      mean: 2,
    });
  });

  it('has no mean where nobody knows', () => {
    expect(countRatings(['a'], { a: null }).mean).toBeNull();
  });

  it('puts the lowest first, in the order of the framework, and what is not known apart', () => {
    const answers = { a: 1, b: 0, c: 2, d: null, e: 0 } as const;
    expect(prioritiesOf(['a', 'b', 'c', 'd', 'e'], answers, 2)).toEqual({
      lowest: ['b', 'e'],
      unknown: ['d'],
    });
  });

  it('finds no disagreement where all say the same, and most where halves say the ends', () => {
    expect(disagreement([0, 0, 5, 0])).toBe(0);
    expect(disagreement([3, 0, 0, 3])).toBe(1.5);
    expect(disagreement([0, 1, 0, 0])).toBeNull();
  });

  it('keeps the mean on the scale and the disagreement within half of it', () => {
    const count = fc.nat({ max: 30 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), (counts) => {
        expect(meanOf(counts) ?? 0).toBeGreaterThanOrEqual(0);
        expect(meanOf(counts) ?? 0).toBeLessThanOrEqual(3);
        expect(disagreement(counts) ?? 0).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});
