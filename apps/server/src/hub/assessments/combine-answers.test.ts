import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combined } from './combine-answers.ts';

it('counts ratings look-for by look-for, and takes what was left out for not known', () => {
  expect(combined([{ b: 3, a: 0 }, { b: 1 }, { a: null, b: 3 }])).toEqual([
    { lookForId: 'a', counts: [1, 0, 0, 0], unknown: 2, median: 0 },
    { lookForId: 'b', counts: [0, 1, 0, 2], unknown: 0, median: 3 },
  ]);
});

it('knows no middle where nobody knows', () => {
  expect(combined([{ a: null }, { a: null }])).toMatchObject([{ median: null, unknown: 2 }]);
});

it('counts everybody once for each look-for, whatever they left out', () => {
  const rating = fc.option(fc.integer({ min: 0, max: 3 }));
  const answers = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), rating, { minKeys: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(answers, (given) => {
      for (const { counts, unknown } of combined(given))
        expect(counts.reduce((sum, count) => sum + count, unknown)).toBe(given.length);
    }),
  );
});
