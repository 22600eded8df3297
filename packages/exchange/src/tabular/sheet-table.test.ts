import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sheetTables } from './sheet-table.ts';

const directoryEntry = 0x02_01_4b_50;

/** A zip whose directory tells that each of its files unpacks to so many bytes. */
function claiming(names: readonly string[], size: number): Uint8Array {
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(10)])));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === directoryEntry) view.setUint32(at + 24, size, true);
  return bytes;
}

test('a workbook that unpacks to more than memory should hold is refused before it is unpacked', async () => {
  const sheets = Array.from({ length: 10 }, (_, index) => `xl/worksheets/sheet${index}.xml`);
  const bytes = claiming(sheets, 60 * 1024 * 1024);
  await expect(sheetTables(bytes, 'big.xlsx', '')).rejects.toThrow(
    'big.xlsx was refused: it unpacks to more than 512 MB',
  );
});
