import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalConflict } from './minimal-conflict.ts';

describe('minimalConflict', () => {
  it('is null when everything holds together', () => {
    expect(minimalConflict([1, 2, 3], () => true)).toBeNull();
  });

  it('is empty when not even nothing holds', () => {
    expect(minimalConflict([1, 2, 3], () => false)).toEqual([]);
  });

  it('returns a conflict that any member breaks', () => {
    const conflictSet = fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(conflictSet, { minLength: 1, maxLength: 4 }), (conflicts) => {
        const isConsistent = (subset: readonly number[]) =>
          conflicts.every((conflict) => !conflict.every((item) => subset.includes(item)));
        const found = minimalConflict([...Array(20).keys()], isConsistent)!;
        expect(isConsistent(found)).toBe(false);
        for (const member of found) expect(isConsistent(found.filter((item) => item !== member))).toBe(true);
      }),
    );
  });
});
