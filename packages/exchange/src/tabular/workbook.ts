import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { neutral, type CsvCell } from './csv-text.ts';
import { zipBytes } from './zip-bytes.ts';

/** A sheet of a workbook: a header and rows of cells. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function widthOf(sheet: Sheet, column: number): number {
  const lengths = sheet.rows.slice(0, 200).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max((sheet.columns[column] ?? '').length, ...lengths) + 2);
}

/** Sheets as a workbook (`.xlsx`). No text becomes a formula. The same sheets give the same bytes. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const contents = sheets.map((sheet) => ({
    sheet: titleOf(sheet.name),
    stickyRowsCount: 1,
    columns: sheet.columns.map((_, index) => ({ width: widthOf(sheet, index) })),
    data: [
      sheet.columns.map((column) => ({ value: column, fontWeight: 'bold' as const })),
      ...sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell))),
    ],
  }));
  // The library stamps its archive with the time of day; packed again it is the same for the same sheets.
  const written = await writeExcelFile(contents).toBlob();
  return zipBytes(unzipSync(new Uint8Array(await written.arrayBuffer())));
}
