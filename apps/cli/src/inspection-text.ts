import {
  compareGrades,
  formatGrades,
  gradesOf,
  readinessOf,
  type Readiness,
  type School,
} from '@staffroom/school';
import type { RosterResult } from '@staffroom/exchange';
import type { Colors } from './colors.ts';

function schoolLine(school: School, colors: Colors): string {
  const grades = formatGrades(gradesOf(school).toSorted(compareGrades));
  return `  ${colors.bold(school.name)} (${school.id}): ${school.students.length} students in grades ${grades === '' ? 'unknown' : grades}, ${school.staff.length} adults, ${school.sections.length} classes`;
}

/** What a roster holds, in one screen. */
export function rosterText(roster: RosterResult, colors: Colors): string {
  const tables = roster.counts.map(
    ({ table, read, kept, skipped }) =>
      `  ${table.padEnd(24)}${String(read).padStart(9)} rows${String(kept).padStart(9)} kept${skipped === 0 ? '' : colors.yellow(`${String(skipped).padStart(9)} left out`)}`,
  );
  const assumptions = roster.assumptions.map((sentence) => `  ${sentence}`);
  return [
    `Format: ${roster.format}`,
    ...tables,
    '',
    ...(roster.schools.length === 0
      ? ['  No school with students: nothing changed since the last export, or every row had an error.']
      : roster.schools.map((school) => schoolLine(school, colors))),
    ...(assumptions.length === 0 ? [] : ['', colors.dim('Assumed or left out on purpose:'), ...assumptions]),
    '',
    '',
  ].join('\n');
}

function readinessLine({ part, known, of, missing }: Readiness, colors: Colors): string {
  const mark =
    missing === null ? colors.green('ready  ') : known > 0 ? colors.yellow('partly ') : colors.dim('missing');
  const count = of > 1 ? `${known} of ${of}` : '';
  return `  ${mark}  ${part.padEnd(32)}${count.padEnd(14)}${missing === null ? '' : colors.dim(missing)}`.trimEnd();
}

/** Which parts of a design the files allow, and what to add for the rest. */
export function readinessText(
  school: School,
  sideFiles: readonly { readonly file: string; readonly rows: number | null }[],
  colors: Colors,
): string {
  const parts = readinessOf(school).map((readiness) => readinessLine(readiness, colors));
  const files = sideFiles
    .map(({ file, rows }) => `${file}${rows === null ? '' : ` (${rows} rows)`}`)
    .join(', ');
  return [
    `Side files: ${files === '' ? 'none' : files}`,
    '',
    'What a design can use:',
    ...parts,
    '',
    '',
  ].join('\n');
}
