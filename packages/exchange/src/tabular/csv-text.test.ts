import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, neutral } from './csv-text.ts';

test('rows end with CRLF, and quotes, commas and line ends are quoted', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        ['x, "y"', 1.5],
        [null, 'two\nlines'],
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""",1.5\r\n,"two\nlines"\r\n');
});

test.each(['=SUM(A1)', '+1', '-1', '@now', '\tx', '\rx'])('%j is no formula in a spreadsheet', (text) => {
  expect(neutral(text)).toBe(`'${text}`);
});

test('numbers stay numbers, also below zero', () => {
  expect(csvText(['amount'], [[-12.5]])).toBe('amount\r\n-12.5\r\n');
});

test('text comes back as it was, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 5 }), (rows) => {
      const read: unknown = parse(csvText(['first', 'second'], rows), { record_delimiter: '\r\n' });
      expect(read).toEqual([['first', 'second'], ...rows.map((row) => row.map(neutral))]);
    }),
  );
});
