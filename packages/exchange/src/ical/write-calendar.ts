/** Something that is due on a day. */
export interface CalendarEntry {
  /** The same at every export, so that a calendar program changes the entry instead of adding another. */
  readonly uid: string;
  /** Counts the changes of the entry. */
  readonly sequence: number;
  readonly title: string;
  /** ISO 8601, such as `2027-08-09`. */
  readonly day: string;
  readonly description: string;
  readonly url: string | null;
  /** How many days before it a calendar program should remind, at nine in the morning. */
  readonly remindDays: readonly number[];
}

export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** The instant at which it is written, as ISO 8601 in UTC. */
  readonly stamp: string;
}

/** How long a line may be, in bytes without its end (RFC 5545, section 3.1). */
const lineBytes = 75;

/** The hour of the day at which somebody is reminded. */
const remindHour = 9;

/** What no text may hold: control characters other than the ends of lines. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const controls = /[\u0000-\u0009\u000B-\u001F\u007F]/g;

function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(controls, ' ')
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll('\n', String.raw`\n`);
}

const encoder = new TextEncoder();

/** A line in pieces of at most 75 bytes, each after the first behind a blank; no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (bytes + length > lineBytes) {
      pieces.push(piece);
      // The blank at the beginning counts.
      [piece, bytes] = ['', 1];
    }
    piece += character;
    bytes += length;
  }
  return [...pieces, piece].join('\r\n ');
}

function basicDay(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function alarm(title: string, daysBefore: number): readonly string[] {
  const hours = daysBefore * 24 - remindHour;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${hours > 0 ? '-' : ''}PT${Math.abs(hours)}H`,
    'END:VALARM',
  ];
}

function event(entry: CalendarEntry, stamp: string): readonly string[] {
  const { uid, sequence, title, day, description, url, remindDays } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    `DTEND;VALUE=DATE:${basicDay(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === null ? [] : [`URL:${new URL(url).href}`]),
    // A day on which something is due is not a day on which somebody is busy.
    'TRANSP:TRANSPARENT',
    ...remindDays.flatMap((days) => alarm(title, days)),
    'END:VEVENT',
  ];
}

/**
 * A calendar of all-day entries as an iCalendar file (RFC 5545): lines of at most 75 bytes that end with CR LF, text escaped. The same
 * calendar gives the same text.
 */
export function writeCalendar({ name, entries, stamp }: Calendar): string {
  const written = stamp.replaceAll(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Staffroom//Journey//EN',
    'CALSCALE:GREGORIAN',
    // The first is RFC 7986; the second is read by programs that do not know it.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => event(entry, written)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
