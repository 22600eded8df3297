import type { ProblemLog } from '../problem/problem-log.ts';
import { copyOfText } from './copy-of-text.ts';
import { headerPlace, matchHeader, type ColumnSpec, type Header } from './header.ts';
import type { Row, RowBatch, RowFault, Table } from './table.ts';

/** The rows of a table under a header that has been understood. */
export interface Records {
  readonly header: Header;
  /** Rows that hold something, in file order; rows that cannot be read are reported and left out. To be read once. */
  batches(): AsyncGenerator<readonly Row[]>;
  /** Final when the batches are read. */
  readonly counts: { readonly rows: number; readonly blank: number };
}

/** Columns that are given by their place, from 0, in place of or besides their header. */
export interface PlacedColumns {
  readonly places: ReadonlyMap<string, number>;
  /** Whether the first row is a header at all. */
  readonly hasHeader: boolean;
}

const byHeader: PlacedColumns = { places: new Map(), hasHeader: true };

/**
 * Opens a table for reading by column. Returns null, with the reason reported, where it has no header, lacks a required column
 * or cannot be read.
 */
export async function openRecords(
  table: Table,
  columns: readonly ColumnSpec[],
  log: ProblemLog,
  placed: PlacedColumns = byHeader,
): Promise<Records | null> {
  const source = table.read()[Symbol.asyncIterator]();
  const file = table.file;
  let first: { readonly header: Row; readonly rows: readonly Row[] } | null;
  try {
    first = await readHeader(source, file, placed.hasHeader ? columns : [], log);
  } catch (cause) {
    log.report('unreadable-file', { file, message: `${file} cannot be read: ${messageOf(cause)}` });
    return null;
  }
  if (first === null) {
    log.report('empty-file', { file, message: `${file} is empty` });
    return null;
  }
  const header = placed.hasHeader
    ? withPlaces(matchHeader(first.header.cells, first.header.line, columns, file, log), placed.places)
    : headerByPlace(first.header, placed.places);
  if (header === null) {
    await source.return?.();
    return null;
  }
  const counts = { rows: 0, blank: 0 };
  const width = header.cells.length;
  const named = header.cells.findLastIndex((cell) => cell !== '') + 1;
  const accept = (row: Row): boolean => {
    const { cells } = row;
    if (isBlank(cells)) {
      counts.blank++;
      return false;
    }
    counts.rows++;
    if (cells.length < named) {
      log.report('row-too-short', {
        file,
        line: row.line,
        message: `The row has ${cells.length} cells, the header ${named}`,
      });
    } else if (cells.length > width && !isBlank(cells.slice(width))) {
      log.report('row-too-long', {
        file,
        line: row.line,
        message: `The row has ${cells.length} cells, the header ${width}`,
      });
      return false;
    }
    return true;
  };
  const rest = placed.hasHeader ? first.rows : [first.header, ...first.rows];
  return {
    header,
    counts,
    async *batches() {
      yield rest.filter(accept);
      try {
        for (let next = await source.next(); next.done !== true; next = await source.next()) {
          reportFaults(next.value, file, log);
          yield next.value.rows.filter(accept);
        }
      } catch (cause) {
        log.report('unreadable-file', {
          file,
          message: `${file} cannot be read to its end: ${messageOf(cause)}`,
        });
      }
      if (counts.rows === 0)
        log.report('header-only-file', { file, message: `${file} has a header and no rows` });
    },
  };
}

function withPlaces(header: Header | null, places: PlacedColumns['places']): Header | null {
  if (header === null || places.size === 0) return header;
  const taken = new Set(places.values());
  return {
    ...header,
    indexOf: (column) => places.get(column) ?? header.indexOf(column),
    extra: header.extra.filter(({ index }) => !taken.has(index)),
  };
}

/** A table without a header has columns that are numbers. */
function headerByPlace(row: Row, places: PlacedColumns['places']): Header {
  return {
    cells: row.cells.map((_, index) => String(index + 1)),
    indexOf: (column) => places.get(column) ?? -1,
    extra: [],
    dropped: [],
  };
}

async function readHeader(
  source: AsyncIterator<RowBatch>,
  file: string,
  columns: readonly ColumnSpec[],
  log: ProblemLog,
): Promise<{ readonly header: Row; readonly rows: readonly Row[] } | null> {
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    reportFaults(next.value, file, log);
    const { rows } = next.value;
    const index = headerPlace(rows, columns);
    const header = rows[index];
    if (header === undefined) continue;
    const above = rows.slice(0, index).filter((row) => !isBlank(row.cells));
    if (above.length > 0)
      log.report('rows-above-header', {
        file,
        line: above[0]?.line ?? null,
        message: `The header stands on line ${header.line}; ${above.length} ${above.length === 1 ? 'row' : 'rows'} above it ${above.length === 1 ? 'was' : 'were'} not read`,
      });
    return { header, rows: rows.slice(index + 1) };
  }
  return null;
}

const faultTexts: Readonly<Record<RowFault['kind'], string>> = {
  'unclosed-quote': 'A quote opens on this line and never closes; the line was not read',
  'stray-quote': 'Text follows a closing quote',
  'line-break-in-cell': 'A cell holds a line break',
  'control-character': 'The row holds control characters, which nobody can see',
};

function reportFaults(batch: RowBatch, file: string, log: ProblemLog): void {
  for (const { line, kind } of batch.faults) log.report(kind, { file, line, message: faultTexts[kind] });
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** The cell of a column without surrounding spaces, `''` where the row or the file does not have it. */
export function cellAt(row: Row, index: number): string {
  return index < 0 ? '' : (row.cells[index] ?? '').trim();
}

/** A copy of a text that does not keep the piece of the file alive that it was cut from. */
export function ownText(text: string): string {
  return text.length < 13 ? text : copyOfText(text);
}
