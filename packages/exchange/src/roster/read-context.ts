import type { ProblemLog } from '../problem/problem-log.ts';
import type { ColumnSpec, Header } from '../tabular/header.ts';
import { cellAt, openRecords, ownText, type PlacedColumns } from '../tabular/records.ts';
import type { Row, Table } from '../tabular/table.ts';
import type { RosterDraft } from './draft.ts';

/** How many rows of a table there were, became records, and did not. */
export interface TableCount {
  readonly table: string;
  readonly file: string;
  /** The header as it stands. */
  readonly columns: readonly string[];
  readonly read: number;
  readonly kept: number;
  readonly skipped: number;
}

/** A column that the format does not know, kept so that it can be written back. */
export interface VendorColumn {
  readonly table: string;
  readonly column: string;
  /** Cells that hold something, by the id of their row. Not kept for enrollments, whose number has no bound. */
  readonly values: ReadonlyMap<string, string>;
}

export interface Progress {
  readonly table: string;
  readonly rows: number;
}

/** What a reader of one format works with. */
export interface ReadContext {
  readonly log: ProblemLog;
  readonly draft: RosterDraft;
  /** In which order day and month stand where a date is not ISO. */
  readonly dateOrder: 'us' | 'iso';
  /** Enrollments that are over or not yet begun on this ISO date are left out; null keeps them all. */
  readonly asOf: string | null;
  /** Gives equal lists back as one. */
  readonly share: <T>(list: readonly T[]) => readonly T[];
  readonly onProgress: ((progress: Progress) => void) | null;
  readonly counts: TableCount[];
  readonly vendorColumns: VendorColumn[];
  /** What was assumed or left out, once each, in plain sentences. */
  readonly notes: Set<string>;
}

/** Takes one row; false where the row did not become part of the roster. */
export type RowHandler = (row: Row) => boolean;

/**
 * Reads every row of a table through a handler made for its header, keeping count. `idColumn` names the column under which
 * unknown columns are kept; null where they are not kept. Returns whether the table could be read at all.
 */
export async function readRows(
  context: ReadContext,
  table: Table,
  layout: {
    readonly table: string;
    readonly columns: readonly ColumnSpec[];
    readonly idColumn: string | null;
    /** Columns given by place. */
    readonly placed?: PlacedColumns;
  },
  handlerFor: (header: Header) => RowHandler,
): Promise<boolean> {
  const assumption = await table.assumption().catch(() => null);
  if (assumption !== null) context.notes.add(`${table.file}: ${assumption}`);
  const records = await openRecords(table, layout.columns, context.log, layout.placed);
  if (records === null) return false;
  const { header } = records;
  const handle = handlerFor(header);
  const values = header.extra.map(() => new Map<string, string>());
  const filled = header.dropped.map(() => 0);
  const id = layout.idColumn === null ? -1 : header.indexOf(layout.idColumn);
  // In a row that lacks cells, a password may stand under another column.
  const mayHaveMoved = (row: Row): boolean =>
    header.dropped.length > 0 && row.cells.length < header.cells.length;
  let kept = 0;
  for await (const rows of records.batches()) {
    for (const row of rows) {
      const isKept = mayHaveMoved(row) ? context.log.withoutValues(() => handle(row)) : handle(row);
      if (isKept) kept++;
      for (const [at, column] of header.dropped.entries())
        if (cellAt(row, column.index) !== '') filled[at] = (filled[at] ?? 0) + 1;
      if (!isKept || id === -1) continue;
      for (const [at, column] of header.extra.entries()) {
        const value = cellAt(row, column.index);
        if (value !== '') values[at]?.set(ownText(cellAt(row, id)), ownText(value));
      }
    }
    context.onProgress?.({ table: layout.table, rows: records.counts.rows });
  }
  for (const [at, column] of header.extra.entries()) {
    context.vendorColumns.push({ table: layout.table, column: column.name, values: values[at] ?? new Map() });
  }
  for (const [at, column] of header.dropped.entries()) {
    if ((filled[at] ?? 0) > 0)
      context.notes.add(
        `${table.file}: the column ${column.name} was not read, on purpose (${filled[at]} cells)`,
      );
  }
  const { rows, blank } = records.counts;
  if (blank > 0) context.notes.add(`${table.file}: ${blank} blank ${blank === 1 ? 'row' : 'rows'} skipped`);
  context.counts.push({
    table: layout.table,
    file: table.file,
    columns: header.cells,
    read: rows,
    kept,
    skipped: rows - kept,
  });
  return true;
}
