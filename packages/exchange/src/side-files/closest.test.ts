import { expect, test } from 'vitest';
import { closest, maybe, suggestions } from './closest.ts';

const ids = ['T-001', 'T-010', 'T-031', 'S-00412'];

test('takes one wrong, missing or swapped character for a mistake', () => {
  expect(closest('T-03l', ids)).toBe('T-031');
  expect(closest('T031', ids)).toBe('T-031');
  expect(closest('T-013', ids)).toBe('T-010');
  expect(closest('S-00421', ids)).toBe('S-00412');
  expect(closest('t-031', ids)).toBe('T-031');
});

test('does not guess where nothing is near', () => {
  expect(closest('900', ids)).toBeNull();
  expect(closest('', ids)).toBeNull();
  expect(maybe('900', ids)).toBe('');
});

test('of two as near it takes the first', () => {
  expect(closest('measure.mat', ['measure.max', 'measure.math'])).toBe('measure.max');
});

test('suggests for the first hundred texts only', () => {
  const suggest = suggestions(ids);
  const said = Array.from({ length: 101 }, () => suggest('T-03l'));
  expect(new Set(said.slice(0, 100))).toEqual(new Set(['; maybe T-031']));
  expect(said[100]).toBe('');
});
