import type { ProblemCode, ProblemSummary } from '@staffroom/exchange';
import type { Colors } from './colors.ts';
import { sentence } from './text-layout.ts';

const shownKinds = 6;

/** Problems of a whole file, which are the cause of many others. */
const causes: ReadonlySet<ProblemCode> = new Set([
  'missing-required-file',
  'missing-column',
  'unreadable-file',
  'empty-file',
  'header-only-file',
  'delta-without-base',
]);

function count(amount: number, one: string): string {
  return `${amount} ${one}${amount === 1 ? '' : 's'}`;
}

/** Errors before warnings, causes before what follows from them. */
function rank({ severity, code }: ProblemSummary['codes'][number]): number {
  return (severity === 'error' ? 0 : 2) + (causes.has(code) ? 0 : 1);
}

/** The problems of the files in a few lines: how many of which kind, the first of each with its place and remedy. */
export function problemLines(
  summaries: readonly ProblemSummary[],
  file: string | undefined,
  colors: Colors,
): string {
  const errors = summaries.reduce((sum, summary) => sum + summary.errors, 0);
  const warnings = summaries.reduce((sum, summary) => sum + summary.warnings, 0);
  if (errors + warnings === 0) return '';
  const codes = summaries.flatMap((summary) => summary.codes).toSorted((a, b) => rank(a) - rank(b));
  const kinds = codes.slice(0, shownKinds).map(({ severity, count: amount, title, first }) => {
    const place = [
      first.file,
      first.line === null ? null : `line ${first.line}`,
      first.column === null ? null : `column ${first.column}`,
    ]
      .filter((part) => part !== null)
      .join(', ');
    const mark = severity === 'error' ? colors.red('error  ') : colors.yellow('warning');
    return `  ${mark} ${title}${amount > 1 ? ` (${amount} times)` : ''}\n          ${place}: ${sentence(first.message)} ${colors.dim(first.remedy)}\n`;
  });
  const more = codes.length > shownKinds ? `  … and ${codes.length - shownKinds} more kinds\n` : '';
  const all = file === undefined ? 'All of them: --problems problems.csv' : `All of them are in ${file}`;
  return `The files hold ${count(errors, 'error')} and ${count(warnings, 'warning')}${errors === 0 ? '' : '; a row with an error was left out'}. ${all}\n${kinds.join('')}${more}\n`;
}
