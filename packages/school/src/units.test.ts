import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, centsFromDollars, formatCents, formatFte, fte, fteFromDecimal, minutes } from './units.ts';

describe('money', () => {
  test('is read from dollars to the cent, half a cent away from zero', () => {
    expect([
      centsFromDollars(61230.5),
      centsFromDollars(1.005),
      centsFromDollars(-1.005),
      centsFromDollars(0.1 + 0.2),
    ]).toEqual([6123050, 101, -101, 30]);
  });

  test('survives the way through dollars', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        (amount) => centsFromDollars(amount / 100) === amount,
      ),
    );
  });

  test('is written with thousands and a real minus sign, whole dollars without decimals', () => {
    expect([formatCents(cents(123456789)), formatCents(cents(-50)), formatCents(cents(100_000))]).toEqual([
      '$1,234,567.89',
      '−$0.50',
      '$1,000',
    ]);
  });

  test('refuses fractions and sizes that lose digits', () => {
    expect(() => cents(0.5)).toThrow('whole number');
    expect(() => cents(2 ** 53)).toThrow('whole number');
  });
});

describe('shares of time', () => {
  test('are thousandths of a full-time post', () => {
    expect([fteFromDecimal(0.6), fteFromDecimal(1 / 3), formatFte(fte(600)), formatFte(fte(1000))]).toEqual([
      600,
      333,
      '0.6',
      '1',
    ]);
  });

  test('are never negative', () => {
    expect(() => fte(-1)).toThrow('must not be negative');
    expect(() => minutes(-1)).toThrow('must not be negative');
  });
});
