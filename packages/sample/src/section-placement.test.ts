import { expect, test } from 'vitest';
import { placeStudent, type Seat } from './section-placement.ts';

const seat = (slot: number, period: number, cost: number): Seat => ({ slot, period, cost });

test('takes the cheapest full day, not the cheapest seat', () => {
  // The free mathematics seat in period 0 would leave English only its dear seat in period 1.
  const seats = [seat(0, 0, 0), seat(0, 1, 3), seat(1, 0, 1), seat(1, 1, 9)];
  expect(placeStudent(2, seats)).toEqual([1, 2]);
});

test('takes the cheaper of two sections in one period', () => {
  expect(placeStudent(1, [seat(0, 0, 5), seat(0, 0, 2)])).toEqual([1]);
});

test('says so where no full day is left', () => {
  expect(() => placeStudent(2, [seat(0, 0, 0), seat(1, 0, 0)])).toThrow('no full day');
});
