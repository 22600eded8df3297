/** A day as ISO 8601, such as `2027-08-09`. */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface Parts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
}

function partsOf(day: Day): Parts {
  const [, year, month, date] = pattern.exec(day) ?? [];
  const parts = { year: Number(year), month: Number(month), date: Number(date) };
  if (year === undefined || !(parts.date >= 1 && parts.date <= lastDateOf(parts)))
    throw new RangeError(`"${day}" is no day. Days are written like 2027-08-09.`);
  return parts;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lastDateOf({ year, month }: Omit<Parts, 'date'>): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysOfMonth[month - 1] ?? 0);
}

function written({ year, month, date }: Parts): Day {
  const padded = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** Days from the first of March of the year 0, with years that begin in March so that a leap day is the last. */
function numberOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  const [shifted, index] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((index * 153 + 2) / 5) + date - 1;
}

function dayOf(number: number): Day {
  // Never more than a year too late: an average year is a little longer than 365 days.
  let year = Math.floor((number * 400) / 146_097) + 1;
  while (numberOf(written({ year, month: 1, date: 1 })) > number) year -= 1;
  let month = 12;
  while (numberOf(written({ year, month, date: 1 })) > number) month -= 1;
  return written({ year, month, date: number - numberOf(written({ year, month, date: 1 })) + 1 });
}

/**
 * How many days lie from one day to another; negative where the second comes first.
 *
 * @throws RangeError where a text is no day.
 */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day so many days later; earlier where `days` is negative. Throws RangeError where the text is no day. */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** The same date so many months later, or the last of that month where it is shorter. Throws RangeError where the text is no day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return written({ ...target, date: Math.min(date, lastDateOf(target)) });
}
