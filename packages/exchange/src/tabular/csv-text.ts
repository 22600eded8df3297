import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/**
 * Rows as RFC 4180 text with CRLF line ends. Cells that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@`, tab or carriage return first) get a leading apostrophe; numbers stay numbers.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return csvLines(
    [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell))),
  );
}

/** Rows as RFC 4180 text with CRLF line ends, every cell as it is: for ids and codes that another program reads back. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

/** Text that no spreadsheet takes for a formula (OWASP: CSV injection). */
export function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
