import { withoutControls } from './split-rows.ts';
import type { Row, Table } from './table.ts';
import { UnreadableSourceError } from './unreadable-source.ts';
import { membersOfZip } from './zip-in-memory.ts';
import { zipLimits, type ZipLimits } from './zip-limits.ts';

const rowsPerBatch = 1000;

/** A workbook is unpacked as a whole, unlike text. */
const workbookLimits: ZipLimits = { ...zipLimits, total: 512 * 1024 * 1024 };

/**
 * The sheets of an .xlsx workbook as tables, in the workbook's order. A formula gives the value that was saved with it; a date
 * becomes its ISO text. Throws UnreadableSourceError where the bytes are no workbook or a zip bomb.
 */
export async function sheetTables(
  bytes: Uint8Array,
  file: string,
  folder: string,
): Promise<readonly Table[]> {
  if (String.fromCharCode(...bytes.subarray(0, 2)) !== 'PK') throw notAWorkbook(file);
  // Refuses what must not be unpacked.
  membersOfZip(bytes, file, workbookLimits);
  let sheets;
  try {
    // Loaded when the first workbook is met: most rosters are text.
    const { default: readWorkbook } = await import('read-excel-file/universal');
    sheets = await readWorkbook(Uint8Array.from(bytes).buffer);
  } catch (cause) {
    throw notAWorkbook(file, cause);
  }
  return sheets.map(({ sheet, data }): Table => {
    const rows = data.map((cells, index): Row => ({ line: index + 1, cells: cells.map(cellText) }));
    return {
      name: sheet,
      file: `${file}, sheet ${sheet}`,
      folder,
      assumption: async () => null,
      async *read() {
        for (let start = 0; start < rows.length; start += rowsPerBatch) {
          yield { rows: rows.slice(start, start + rowsPerBatch), faults: [] };
        }
      },
    };
  });
}

function notAWorkbook(file: string, cause?: unknown): UnreadableSourceError {
  return new UnreadableSourceError(
    `${file} is not a workbook that can be read; save it again as .xlsx, without a password, or as .csv`,
    { cause },
  );
}

function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'string') return withoutControls(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
