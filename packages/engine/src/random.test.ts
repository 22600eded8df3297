import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Random } from './random.ts';

it('gives the same numbers for the same seed, on every platform', () => {
  const random = new Random(7);
  expect([random.next(), random.next(), random.next()]).toMatchInlineSnapshot(`
    [
      210494603,
      711084892,
      3993689120,
    ]
  `);
});

it('gives unrelated numbers for neighbouring seeds', () => {
  expect(new Random(1).next()).not.toBe(new Random(2).next());
});

it('stays below the limit', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, limit) => {
      const drawn = new Random(seed).below(limit);
      expect(Number.isSafeInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true);
    }),
  );
});

it('draws every number about equally often', () => {
  const random = new Random(3);
  const counts = [0, 0, 0, 0, 0];
  for (let draw = 0; draw < 50_000; draw++) counts[random.below(5)]! += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

it('shuffles without losing or doubling anything', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.integer()), (seed, values) => {
      const shuffled = [...values];
      new Random(seed).shuffle(shuffled);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b));
    }),
  );
});
