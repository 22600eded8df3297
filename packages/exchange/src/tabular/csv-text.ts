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
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that no spreadsheet takes for a formula (OWASP: CSV injection). */
export function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
