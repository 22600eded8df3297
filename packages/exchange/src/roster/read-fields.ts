import { parseGrade, type Grade } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import { bareName } from '../tabular/header.ts';

/** The cell that is being read, for problems. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

/** Spreadsheets turn a long number into `9.1E+08`: different ids become the same text. */
const spreadsheetNumber = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const socialSecurityNumber = /^\d{3}-\d{2}-\d{4}$/;

/** Whether a cell can serve as an id; reports a blank one, one damaged by a spreadsheet, and one that looks like a Social Security number. */
export function isUsableId(cell: string, place: Place, log: ProblemLog): boolean {
  if (cell === '') {
    log.report('missing-value', { ...place, message: `The row has no ${place.column}` });
    return false;
  }
  if (spreadsheetNumber.test(cell)) {
    log.report('damaged-id', {
      ...place,
      value: cell,
      message: `The id ${cell} was written by a spreadsheet program and no longer names one record`,
    });
    return false;
  }
  if (socialSecurityNumber.test(cell)) {
    log.report('id-like-ssn', {
      ...place,
      message: `The ${place.column} has the form of a Social Security number`,
    });
  }
  return true;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;
const slashedDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/;

/**
 * Reads a date to ISO text. Beyond ISO it takes `8/27/2018`, `8/1/15` and the same with a time, month first, if `dateOrder` is `us`;
 * two-digit years are 20yy. What cannot be read is reported and null.
 */
export function readDate(
  cell: string,
  dateOrder: 'us' | 'iso',
  place: Place,
  log: ProblemLog,
): string | null {
  if (cell === '' || isPlainIso(cell)) return cell === '' ? null : cell;
  const iso = isoDate.exec(cell);
  const slashed = dateOrder === 'us' ? slashedDate.exec(cell) : null;
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : slashed !== null
        ? [slashed[3], slashed[1], slashed[2]]
        : [undefined, undefined, undefined];
  const date = isoOf(Number(year), Number(month), Number(day));
  if (date === null) {
    log.report('unreadable-date', {
      ...place,
      value: cell,
      message: `"${cell}" is not a date${slashed === null ? '' : ' with the month first'}`,
    });
    return null;
  }
  if (iso === null)
    log.report('date-format', { ...place, value: cell, message: `"${cell}" was read as ${date}` });
  return date;
}

/** `YYYY-MM-DD` with days 01 to 28, told by digits alone: most dates are, and a million rows have two each. */
function isPlainIso(cell: string): boolean {
  if (cell.length !== 10 || cell.charCodeAt(4) !== 45 || cell.charCodeAt(7) !== 45) return false;
  for (let index = 0; index < 10; index++) {
    const digit = cell.charCodeAt(index) - 48;
    if (index !== 4 && index !== 7 && !(digit >= 0 && digit <= 9)) return false;
  }
  const month = (cell.charCodeAt(5) - 48) * 10 + cell.charCodeAt(6) - 48;
  const day = (cell.charCodeAt(8) - 48) * 10 + cell.charCodeAt(9) - 48;
  return month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoOf(year: number, month: number, day: number): string | null {
  if (!(day >= 1 && day <= (daysInMonth[month - 1] ?? 0))) return null;
  const fullYear = year < 100 ? 2000 + year : year;
  return `${fullYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Splits a comma list inside one cell. Blank items are dropped; spaces after commas are reported. */
export function readList(cell: string, place: Place, log: ProblemLog): readonly string[] {
  if (cell === '') return [];
  if (!cell.includes(',')) return [cell];
  const items = cell.split(',');
  if (items.some((item) => item !== item.trim())) {
    log.report('list-spacing', {
      ...place,
      value: cell,
      message: `The list "${cell}" has spaces around its commas`,
    });
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** The grades of a list cell; what names no grade is reported and left out. */
export function readGrades(cell: string, place: Place, log: ProblemLog): readonly Grade[] {
  const grades: Grade[] = [];
  for (const item of readList(cell.replaceAll(';', ','), place, log)) {
    const grade = readGrade(item, place, log);
    if (grade !== null && !grades.includes(grade)) grades.push(grade);
  }
  return grades;
}

/** One grade, or null: blank is unknown, and text that names no grade is reported. */
function readGrade(cell: string, place: Place, log: ProblemLog): Grade | null {
  if (cell === '') return null;
  const grade = parseGrade(cell);
  if (grade === null)
    log.report('unknown-grade', { ...place, value: cell, message: `"${cell}" names no grade that is known` });
  return grade;
}

/** The grade of a student: of several, the first, with a report. */
export function readStudentGrade(cell: string, place: Place, log: ProblemLog): Grade | null {
  const [first, ...others] = readGrades(cell, place, log);
  if (first !== undefined && others.length > 0) {
    log.report('several-grades', {
      ...place,
      value: cell,
      message: `The student has the grades ${cell}; ${first} was read`,
    });
  }
  return first ?? null;
}

/**
 * A word of a closed vocabulary, whatever its case and punctuation. Blank gives the fallback; so does an unknown word, with a report.
 * Extension terms (`ext:…`) are legal and give the fallback in silence.
 */
export function readWord<Word extends string>(
  cell: string,
  words: readonly Word[],
  fallback: Word,
  place: Place,
  log: ProblemLog,
): Word {
  const exact = words.find((word) => word === cell);
  if (exact !== undefined) return exact;
  if (cell === '' || cell.startsWith('ext:')) return fallback;
  const bare = bareName(cell);
  const near = words.find((word) => bareName(word) === bare);
  if (near === undefined) {
    const message = `"${cell}" is not one of ${words.join(', ')}; it was read as ${fallback}`;
    log.report('replaced-value', { ...place, value: cell, message });
    return fallback;
  }
  log.report('value-spelling', { ...place, value: cell, message: `"${cell}" was read as ${near}` });
  return near;
}

/** `true` or `false` in any case, also yes/no and 1/0; null for blank or anything else. Other spellings are reported. */
export function readBoolean(cell: string, place: Place, log: ProblemLog): boolean | null {
  if (cell === 'true') return true;
  if (cell === 'false') return false;
  if (cell === '') return null;
  const word = cell.toLowerCase();
  const value = ['true', 'yes', 'y', '1'].includes(word)
    ? true
    : ['false', 'no', 'n', '0'].includes(word)
      ? false
      : null;
  log.report('value-spelling', {
    ...place,
    value: cell,
    message: value === null ? `"${cell}" is neither true nor false` : `"${cell}" was read as ${value}`,
  });
  return value;
}
