import { neutral } from '../tabular/csv-text.ts';
import type { Problem } from './problem.ts';

const columns = [
  'severity',
  'code',
  'file',
  'line',
  'column',
  'value',
  'message',
  'remedy',
] as const satisfies readonly (keyof Problem)[];

/** The header of a file of problems, with its line end. */
export const problemCsvHeader = `${columns.join(',')}\r\n`;

/** One problem as a CSV line (RFC 4180). Cells that a spreadsheet would run as a formula get a leading apostrophe. */
export function problemCsvRow(problem: Problem): string {
  return `${columns.map((column) => quote(neutral(String(problem[column] ?? '')))).join(',')}\r\n`;
}

// Quoted here rather than by csvLines: a file of a million problems is written row by row as they are found.
function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
