import { expect, it } from 'vitest';
import { Cooling } from './cooling.ts';

it('falls from hot to cold and stays there', () => {
  const cooling = new Cooling(8, 1);
  const shares = Array.from({ length: 101 }, (_, index) => index / 100);
  const temperatures = shares.map((share) => cooling.at(share));
  expect(temperatures[0]).toBe(8);
  expect(temperatures.at(-1)).toBe(1);
  expect(temperatures).toEqual(temperatures.toSorted((a, b) => b - a));
  expect(temperatures.filter((temperature) => temperature === 1).length).toBeGreaterThan(50);
});

it('stays at the end temperature when it starts below', () => {
  expect(new Cooling(0.5, 1).at(0)).toBe(1);
});
