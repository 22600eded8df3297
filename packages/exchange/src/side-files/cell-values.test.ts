import { cents, formatCents } from '@staffroom/school';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatTime,
  isMasked,
  isMaskedNumber,
  parseBasisPoints,
  parseDecimal,
  parseDollars,
  parseIsoDate,
  parseList,
  parseTime,
  parseYesNo,
  unguarded,
} from './cell-values.ts';

describe('dollars', () => {
  test.each([
    ['$61,230.50', 6123050],
    ['61230.5', 6123050],
    ['-$200', -20000],
    ['$ 0', 0],
    ['.99', 99],
  ])('reads %s', (text, amount) => {
    expect(parseDollars(text)).toBe(amount);
  });

  test.each(['61.230,50', '61.230', '61k', '1e6', '12,34', '', '$'])('does not guess at %j', (text) => {
    expect(parseDollars(text)).toBeNull();
  });

  test('reads every amount as it is shown to people', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (amount) => {
        expect(parseDollars(formatCents(cents(amount)))).toBe(amount);
      }),
    );
  });
});

test('a decimal is a plain number', () => {
  expect([' 0.6 ', '1,234.5', '-3', '−3', '3,4', 'NaN', 'Infinity', '0x10'].map(parseDecimal)).toEqual([
    0.6,
    1234.5,
    -3,
    -3,
    null,
    null,
    null,
    null,
  ]);
});

test.each(['.', '*', '**', '--', '–', 'n/a', 'N/A', '#N/A', 'NULL', '#DIV/0!', '<10', '< 5'])(
  '%s is a masked cell',
  (text) => {
    expect(isMasked(text)).toBe(true);
  },
);

test.each(['', '0', '-1', 'none', 'no', 'NA', '#1', 'N'])('"%s" is none', (text) => {
  expect(isMasked(text)).toBe(false);
});

test('NA masks a number, and is a word elsewhere', () => {
  expect(['NA', 'NaN', '.', 'N'].map(isMaskedNumber)).toEqual([true, true, true, false]);
});

test('a share is a percentage or a fraction', () => {
  expect(['43.5%', '43.5 %', '0.435', '43.5%%'].map(parseBasisPoints)).toEqual([4350, 4350, 4350, null]);
});

test('yes and no come in many spellings', () => {
  expect(['Yes', 'x', '1', 'FALSE', 'n', 'maybe'].map(parseYesNo)).toEqual([
    true,
    true,
    true,
    false,
    false,
    null,
  ]);
});

describe('a time of day', () => {
  test.each([
    ['8:15', 495],
    ['08:15', 495],
    ['1:05 pm', 785],
    ['12:00 AM', 0],
    ['12:30 p.m.', 750],
    ['24:00', 1440],
  ])('reads %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  test.each(['8', '8:60', '25:00', '13:00 pm', '24:01'])('refuses %s', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (time) => {
        expect(parseTime(formatTime(time))).toBe(time);
      }),
    );
  });
});

test('a date must exist', () => {
  expect(['2026-09-14', '2028-02-29', '2027-02-29', '9/14/2026'].map(parseIsoDate)).toEqual([
    '2026-09-14',
    '2028-02-29',
    null,
    null,
  ]);
});

test('a list lies between semicolons', () => {
  expect(parseList(' IEP; 504;;IEP ')).toEqual(['IEP', '504']);
});

test('the apostrophe that guards a formula is not part of the text', () => {
  expect(["'=1+1", "'-note", "'tis", 'plain'].map(unguarded)).toEqual(['=1+1', '-note', "'tis", 'plain']);
});
