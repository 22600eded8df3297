import { expect, it } from 'vitest';
import { timeUnit } from './time-unit.ts';

it.each([
  [0.2, 'Minutes'],
  [2, 'Hours'],
  [71, 'Hours'],
  [72, 'Days'],
])('draws times up to %d hours in %s', (hours, name) => {
  expect(timeUnit(hours).name).toBe(name);
});
