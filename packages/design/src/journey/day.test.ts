import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from './day.ts';

/** A day of some years before and after now, by the platform's own calendar. */
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2110-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('counts as the calendar of the platform does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const expected = new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
        expect([addDays(day, count), daysBetween(day, expected)]).toEqual([expected, count]);
      }),
    );
  });

  it('keeps the date where the month has it, and else takes the last', () => {
    expect(addMonths('2027-08-09', -6)).toBe('2027-02-09');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '9 August', '2027-8-9'])('refuses %s', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });
});
