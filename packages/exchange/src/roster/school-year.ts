import type { ProblemLog } from '../problem/problem-log.ts';
import type { Place } from './read-fields.ts';

export const sessionKinds = ['gradingPeriod', 'semester', 'schoolYear', 'term'] as const;

/** The year in which a school year ends: `2027`, or the second year of `2026-2027` and `2026-27` with a report. Null for anything else. */
export function readSchoolYear(cell: string, place: Place, log: ProblemLog): number | null {
  if (cell === '') return null;
  if (/^\d{4}$/.test(cell)) return Number(cell);
  const span = /^(\d{4})\s*[-–/]\s*(\d{4}|\d{2})$/.exec(cell);
  const last = span?.[2] ?? '';
  const year = span === null ? null : Number(last.length === 2 ? (span[1] ?? '').slice(0, 2) + last : last);
  const message =
    year === null
      ? `"${cell}" is not a school year`
      : `"${cell}" was read as the school year that ends in ${year}`;
  log.report('school-year-format', { ...place, value: cell, message });
  return year;
}
