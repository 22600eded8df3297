import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarEntry } from './write-calendar.ts';

const entry: CalendarEntry = {
  uid: '0c6b@staffroom',
  sequence: 2,
  title: 'Settle policy; bargaining, and terms',
  day: '2027-12-31',
  description: 'Owner: Ana\nAsk the \\union',
  url: 'https://staffroom.example/d/1/journey?item=2',
  remindDays: [7, 0],
};
const write = (...entries: readonly CalendarEntry[]) =>
  writeCalendar({ name: 'Journey of Lakeside', entries, stamp: '2027-01-02T03:04:05.678Z' });

/** The text of a property as a calendar program reads it: lines joined, then escapes taken away. */
function textOf(calendar: string, property: string): string | undefined {
  const line = calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((each) => each.startsWith(`${property}:`));
  return line
    ?.slice(property.length + 1)
    .replaceAll(/\\([\\;,nN])/g, (_, escape: string) => (escape.toLowerCase() === 'n' ? '\n' : escape));
}

describe('a calendar file', () => {
  it('holds what is due as entries of a day, with reminders at nine in the morning', () => {
    expect(write(entry).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Staffroom//Journey//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Journey of Lakeside',
      'X-WR-CALNAME:Journey of Lakeside',
      'BEGIN:VEVENT',
      'UID:0c6b@staffroom',
      'DTSTAMP:20270102T030405Z',
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      String.raw`SUMMARY:Settle policy\; bargaining\, and terms`,
      String.raw`DESCRIPTION:Owner: Ana\nAsk the \\union`,
      'URL:https://staffroom.example/d/1/journey?item=2',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:Settle policy\; bargaining\, and terms`,
      'TRIGGER:-PT159H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:Settle policy\; bargaining\, and terms`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives any text back as it was, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const calendar = write({ ...entry, title });
        for (const line of calendar.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(textOf(calendar, 'SUMMARY')).toBe(title);
      }),
    );
  });

  it('lets nobody add a line of their own', () => {
    const calendar = write({ ...entry, title: 'Done\r\nATTACH:file:///etc/passwd\rX:\u0000y' });
    expect(textOf(calendar, 'SUMMARY')).toBe('Done\nATTACH:file:///etc/passwd\nX: y');
    expect(calendar).not.toMatch(/^ATTACH/m);
  });
});
