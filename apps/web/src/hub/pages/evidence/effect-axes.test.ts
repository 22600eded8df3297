import { shippedFacts, type Finding } from '@staffroom/knowledge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisUnit, effectPicture, niceStep, placeOn } from './effect-axes.ts';

const [aFinding] = shippedFacts.evidence.findings as readonly [Finding];
const { effectRange: _, derived: __, ...plain } = { effectRange: undefined, derived: undefined, ...aFinding };

function finding(id: string, part: Partial<Finding>): Finding {
  return { ...plain, id, ...part };
}

test('a unit is the same where it differs in who was counted only', () => {
  expect(axisUnit('standard deviations (lower bound)')).toBe('standard deviations');
  expect(axisUnit('standard deviations, end of grade 11, intent to treat')).toBe('standard deviations');
  expect(axisUnit('standard deviations per year')).toBe('standard deviations per year');
});

test('findings share an axis where they share a unit, and nowhere else', () => {
  const { axes, alone } = effectPicture([
    finding('a', { effect: 0.2, unit: 'standard deviations' }),
    finding('b', { effect: -0.1, unit: 'standard deviations (upper bound)', direction: 'decrease' }),
    finding('c', { effect: -0.1, unit: 'standard deviations per year', direction: 'decrease' }),
  ]);
  expect(axes.map((axis) => [axis.unit, axis.findings.map(({ id }) => id)])).toEqual([
    ['standard deviations', ['a', 'b']],
  ]);
  expect(alone.map(({ id }) => id)).toEqual(['c']);
});

test('nothing found and no size given have places of their own; context has none', () => {
  const picture = effectPicture([
    finding('nothing', { effect: 0, unit: 'no impact detected', direction: 'none' }),
    finding('towards', { effect: null, unit: 'likelihood', direction: 'increase' }),
    finding('unclear', { effect: null, unit: 'state test', direction: 'inconclusive' }),
    finding('count', { effect: 72, unit: 'students per team', direction: 'context' }),
  ]);
  expect(picture.noDifference.map(({ id }) => id)).toEqual(['nothing']);
  expect(picture.withoutSize.map(({ id }) => id)).toEqual(['towards', 'unclear']);
  expect([...picture.axes, ...picture.alone]).toEqual([]);
});

test('every finding of the library that reports an effect is drawn once', () => {
  const { findings } = shippedFacts.evidence;
  const { axes, noDifference, withoutSize, alone } = effectPicture(findings);
  const drawn = [...axes.flatMap((axis) => axis.findings), ...noDifference, ...withoutSize, ...alone];
  expect(drawn.map(({ id }) => id).toSorted()).toEqual(
    findings
      .filter(({ direction }) => direction !== 'context')
      .map(({ id }) => id)
      .toSorted(),
  );
});

const thousandths = fc.integer({ min: -500_000, max: 500_000 }).map((value) => value / 1000);

test('every effect, its range and zero lie on their axis, which shows both sides', () => {
  fc.assert(
    fc.property(fc.array(thousandths, { minLength: 2, maxLength: 6 }), (effects) => {
      const [axis] = effectPicture(effects.map((effect, index) => finding(String(index), { effect }))).axes;
      const places = [0, ...effects].map((value) => placeOn(axis ?? { min: 0, max: 0 }, value));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(100);
      expect(axis?.min).toBeLessThan(0);
      expect(axis?.max).toBeGreaterThan(0);
      expect(axis?.ticks).toContain(0);
    }),
  );
});

test.each([
  [0.5, 5, 0.1],
  [0.62, 5, 0.2],
  [23, 5, 5],
  [110, 5, 50],
])('an axis of %d in at most %d parts has steps of %d', (length, parts, step) => {
  expect(niceStep(length, parts)).toBeCloseTo(step, 9);
});
