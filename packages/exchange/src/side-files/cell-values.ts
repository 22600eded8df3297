import { centsFromDollars, type Cents } from '@staffroom/school';

/** A decimal number as people write it: `0.6`, `-3`, `1,234.5`, ` 12 `. Null for anything else, also `1e9` and `61.230,50`. */
export function parseDecimal(text: string): number | null {
  const plain = text.trim();
  if (!/^[-+−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$|^[-+−]?\.\d+$/.test(plain)) return null;
  return Number(plain.replaceAll(',', '').replace('−', '-'));
}

/**
 * Dollars as people write them: `$61,230.50`, `61230.5`, `-$200`. Null for anything else, beyond a trillion, and with more than two
 * decimals: `61.230` is sixty thousand to some and sixty to others.
 */
export function parseDollars(text: string): Cents | null {
  if (/\.\d{3}/.test(text)) return null;
  const amount = parseDecimal(text.trim().replace(/^([-+−]?)\s*\$\s*/, '$1'));
  return amount === null || Math.abs(amount) > 1e12 ? null : centsFromDollars(amount);
}

/** A share as `43.5%` or `0.435`, in hundredths of a percent: 4350. Null for anything else. */
export function parseBasisPoints(text: string): number | null {
  const isPercent = text.trim().endsWith('%');
  const value = parseDecimal(text.trim().replace(/\s*%$/, ''));
  return value === null ? null : Math.round(value * (isPercent ? 100 : 10_000));
}

/** `yes`, `no`, `true`, `false`, `y`, `n`, `x`, `1`, `0` in any case. Null for anything else. */
export function parseYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (['yes', 'true', 'y', 'x', '1'].includes(word)) return true;
  return ['no', 'false', 'n', '0'].includes(word) ? false : null;
}

/** A time of day as `8:15`, `08:15` or `1:05 pm`, in minutes after midnight. Null for anything else. */
export function parseTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})\s*(am|pm|a\.m\.|p\.m\.)?$/i.exec(text.trim());
  if (match === null) return null;
  const [, hourText = '', minuteText = '', half = ''] = match;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (minute > 59 || hour > 24 || (half !== '' && (hour < 1 || hour > 12))) return null;
  const isAfternoon = half.toLowerCase().startsWith('p');
  const total = (half === '' ? hour : (hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute;
  return total <= 24 * 60 ? total : null;
}

/** A date as `2026-09-14` that exists in the calendar. Null for anything else. */
export function parseIsoDate(text: string): string | null {
  const date = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const instant = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date ? null : date;
}

/** Whether a cell says that its value is withheld or not there, as public data and exports mask it: `.`, `*`, `n/a`, `#N/A`, `<10`. */
export function isMasked(text: string): boolean {
  return /^(?:\.|\*+|-+|–|—|#?n\/a|null|#[a-z/0]+[!?]|<\s*\d+)$/i.test(text.trim());
}

/** Like `isMasked` where a number is meant: there also `NA` and `NaN`, which may be words elsewhere. */
export function isMaskedNumber(text: string): boolean {
  return isMasked(text) || /^nan?$/i.test(text.trim());
}

/** A list in one cell: items between semicolons without surrounding spaces; empty items and repeats are left out. */
export function parseList(text: string): readonly string[] {
  return [...new Set(text.split(';').map((item) => item.trim()))].filter((item) => item !== '');
}

/** The text without the apostrophe that guards a formula when a file is written. */
export function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** A yes or no as side files write it. */
export function formatYesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Minutes after midnight as `08:15`. */
export function formatTime(time: number): string {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}
