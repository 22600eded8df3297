import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dominates, paretoFront, unmeasuredAxes, type Axis } from './pareto-front.ts';

const cost: Axis = { id: 'cost', better: 'lower' };
const reach: Axis = { id: 'reach', better: 'higher' };

function choice(costs: number | null, reached: number | null) {
  return { figures: { cost: costs, reach: reached } };
}

describe('paretoFront', () => {
  test('keeps what nothing beats on every axis', () => {
    const cheap = choice(100, 40);
    const wide = choice(140, 90);
    const worse = choice(150, 80);
    expect(paretoFront([cheap, worse, wide], [cost, reach])).toEqual([cheap, wide]);
  });

  test('keeps equals: neither is better', () => {
    const twins = [choice(100, 40), choice(100, 40)];
    expect(paretoFront(twins, [cost, reach])).toEqual(twins);
  });

  test('a choice with an unknown figure is not on the front and pushes nothing off it', () => {
    const known = choice(100, 40);
    expect(paretoFront([known, choice(1, null)], [cost, reach])).toEqual([known]);
  });

  const figure = fc.integer({ min: 0, max: 6 });
  const choices = fc.array(
    fc.tuple(figure, figure).map(([a, b]) => choice(a, b)),
    { maxLength: 30 },
  );

  test('every choice left out is beaten by one on the front, and none on the front is beaten', () => {
    fc.assert(
      fc.property(choices, (all) => {
        const front = paretoFront(all, [cost, reach]);
        const beaten = all.filter((each) => !front.includes(each));
        expect(beaten.every((each) => front.some((best) => dominates(best, each, [cost, reach])))).toBe(true);
        expect(front.some((each) => all.some((other) => dominates(other, each, [cost, reach])))).toBe(false);
      }),
    );
  });
});

test('an axis is unmeasured where no choice has a figure', () => {
  expect(unmeasuredAxes([choice(1, null), choice(2, null)], [cost, reach])).toEqual([reach]);
});
