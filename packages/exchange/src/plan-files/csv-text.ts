import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/**
 * Rows as RFC 4180 text with CRLF line ends. Cells that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@`, tab or carriage return first) get a leading apostrophe; numbers stay numbers.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => [...row]),
    { record_delimiter: '\r\n', escape_formulas: false, quoted_match: /[\r\n]/, cast: { string: neutral } },
  );
}

/** Text that no spreadsheet takes for a formula (OWASP: CSV injection). */
export function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
