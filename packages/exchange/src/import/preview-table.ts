import type { Table } from '../tabular/table.ts';

/** The first rows of a table, for saying what its columns mean. */
export interface TablePreview {
  readonly file: string;
  readonly header: string[];
  readonly rows: string[][];
}

/** How many rows below the header are shown. */
const previewRows = 8;

/** Reads the first rows of a table that hold anything. */
export async function previewTable(table: Table): Promise<TablePreview> {
  const lines: string[][] = [];
  for await (const { rows } of table.read()) {
    for (const { cells } of rows) if (cells.some((cell) => cell.trim() !== '')) lines.push([...cells]);
    if (lines.length > previewRows) break;
  }
  const [header = [], ...rows] = lines;
  return { file: table.file, header, rows: rows.slice(0, previewRows) };
}
