import type { ProblemLog } from '../problem/problem-log.ts';
import { bareName, headerPlace, type ColumnSpec, type Header } from '../tabular/header.ts';
import { openRecords } from '../tabular/records.ts';
import type { Table } from '../tabular/table.ts';
import { maybe } from './closest.ts';
import { sideRow, type SideRow } from './side-row.ts';

/** What a side table may hold. */
export interface SideLayout {
  /** The first is the key, without which a file of this name is something else. */
  readonly columns: readonly ColumnSpec[];
  /** Beginnings of columns that a school names itself, such as `measure.`. */
  readonly prefixes: readonly string[];
}

/**
 * Calls `read` with every row of a side table, in file order. Reports unknown columns with the name that may be meant.
 * Returns null, with the reason reported, where the table cannot be read or has not the key column.
 */
export async function readSideTable(
  table: Table,
  layout: SideLayout,
  log: ProblemLog,
  read: (row: SideRow, header: Header) => void,
): Promise<{ readonly rows: number } | null> {
  if (!(await hasKey(table, layout))) {
    log.report('not-a-side-file', {
      file: table.file,
      message: `${table.file} was not read as a side file: it has no column ${layout.columns[0]?.name ?? ''}`,
    });
    return null;
  }
  const records = await openRecords(table, layout.columns, log);
  if (records === null) return null;
  const { header } = records;
  reportRepeated(header, layout, table.file, log);
  for (const { name } of header.extra) {
    if (layout.prefixes.some((prefix) => ownColumn(name, prefix) !== null)) continue;
    const known = layout.columns.map((column) => column.name);
    const guess = maybe(name, known);
    const others = [...known, ...layout.prefixes.map((prefix) => `${prefix}…`)].join(', ');
    log.report('unknown-column', {
      file: table.file,
      line: 1,
      column: name,
      message: `The column ${name} is not known${guess === '' ? `; the columns are ${others}` : guess}`,
    });
  }
  for await (const rows of records.batches())
    for (const row of rows) read(sideRow(row, header, table.file, log), header);
  return { rows: records.counts.rows };
}

/** The school's own columns that stand twice; the first one counts. */
function reportRepeated({ extra }: Header, { prefixes }: SideLayout, file: string, log: ProblemLog): void {
  for (const prefix of prefixes) {
    const names = extra.map(({ name }) => ownColumn(name, prefix));
    for (const [at, { name: column }] of extra.entries()) {
      const name = names[at] ?? null;
      if (name === null || names.indexOf(name) === at) continue;
      log.report('duplicate-column', {
        file,
        line: 1,
        column,
        message: `The column ${prefix}${name} stands twice in the header`,
      });
    }
  }
}

/** The school's own part of a column such as `measure.math`, whatever the case of its beginning; null for other columns. */
export function ownColumn(column: string, prefix: string): string | null {
  if (!column.toLowerCase().startsWith(prefix)) return null;
  const name = column.slice(prefix.length).trim();
  return name === '' ? null : name;
}

/** Whether a table has the key column of the layout; true where it is empty or cannot be read, so that reading it tells why. */
export async function hasKey(table: Table, { columns }: SideLayout): Promise<boolean> {
  const [key] = columns;
  const names = new Set([key?.name ?? '', ...(key?.aliases ?? [])].map(bareName));
  try {
    for await (const { rows } of table.read()) {
      const header = rows[headerPlace(rows, columns)];
      if (header !== undefined) return header.cells.some((cell) => names.has(bareName(cell)));
    }
  } catch {
    // Reading it will report the same.
  }
  return true;
}
