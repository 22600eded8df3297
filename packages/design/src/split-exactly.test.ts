import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitExactly } from './split-exactly.ts';

describe('splitExactly', () => {
  it('gives the units left over to the largest remainders', () => {
    expect(splitExactly(1000, [1, 1, 1])).toEqual([334, 333, 333]);
    expect(splitExactly(1000, [45, 30, 25])).toEqual([450, 300, 250]);
    expect(splitExactly(7, [0, 0])).toEqual([4, 3]);
    expect(splitExactly(5, [])).toEqual([]);
  });

  it('adds up, and stays within one unit of the exact share', () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, list) => {
        const parts = splitExactly(total, list);
        const sum = list.reduce((all, weight) => all + weight, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          const exact = sum === 0 ? total / list.length : (total * (list[index] ?? 0)) / sum;
          expect(Math.abs(part - exact)).toBeLessThan(1);
        }
      }),
    );
  });
});
