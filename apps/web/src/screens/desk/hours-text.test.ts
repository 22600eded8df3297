import { expect, it } from 'vitest';
import { hoursText } from './hours-text.ts';

it.each([
  [0.001, '1 min'],
  [0.5, '30 min'],
  [1, '1 h'],
  [3.26, '3.3 h'],
  [47.4, '47 h'],
  [48, '2 days'],
  [60, '2.5 days'],
  [720, '30 days'],
])('says %d hours as %s', (hours, words) => {
  expect(hoursText(hours)).toBe(words);
});
