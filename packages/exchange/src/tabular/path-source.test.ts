import { join } from 'node:path';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { csv, folderOf, zipOf } from '../roster/testkit/roster-files.ts';
import { detectDelimiter } from './delimiter.ts';
import { openTableSource } from './path-source.ts';
import type { Table } from './table.ts';
import { openZip } from './zip-archive.ts';

async function cellsOf(table: Table | undefined): Promise<readonly (readonly string[])[]> {
  const cells: (readonly string[])[] = [];
  for await (const { rows } of table?.read() ?? []) cells.push(...rows.map((row) => row.cells));
  return cells;
}

test('a folder, a zip and a single file give the same tables', async () => {
  const files = {
    'users.csv': csv('id', '1'),
    'notes.md': 'no table',
    '.hidden.csv': 'x',
    '__MACOSX/users.csv': 'x',
  };
  const folder = await folderOf(files);
  for (const path of [folder, await zipOf(files), join(folder, 'users.csv')]) {
    const source = await openTableSource(path);
    expect(source.tables.map(({ name, file }) => [name, file])).toEqual([['users', 'users.csv']]);
    expect(await cellsOf(source.tables[0])).toEqual([['id'], ['1']]);
    expect(await cellsOf(source.tables[0])).toEqual([['id'], ['1']]);
    source.close();
  }
});

test('the sheets of a workbook are tables: numbers, dates and booleans become text', async () => {
  const folder = await folderOf({});
  const path = join(folder, 'roster.xlsx');
  const sheet = [
    [{ value: 'id' }, { value: 'since' }, { value: 'isLead' }],
    [
      { value: 7, type: Number },
      { value: new Date(Date.UTC(2026, 7, 15)), type: Date, format: 'yyyy-mm-dd' },
      { value: true, type: Boolean },
    ],
  ];
  await writeWorkbook([
    { sheet: 'Staff', data: sheet },
    { sheet: 'Students', data: [[{ value: '=1+1' }]] },
  ]).toFile(path);
  const source = await openTableSource(path);
  expect(source.tables.map(({ name, file }) => [name, file])).toEqual([
    ['Staff', 'roster.xlsx, sheet Staff'],
    ['Students', 'roster.xlsx, sheet Students'],
  ]);
  expect(await cellsOf(source.tables[0])).toEqual([
    ['id', 'since', 'isLead'],
    ['7', '2026-08-15', 'true'],
  ]);
  expect(await cellsOf(source.tables[1])).toEqual([['=1+1']]);
});

test('a folder that holds only a zip is that zip; of two, one must be named', async () => {
  const folder = await folderOf({});
  const { copyFile } = await import('node:fs/promises');
  const zip = await zipOf({ 'users.csv': csv('id') });
  await copyFile(zip, join(folder, 'a.zip'));
  const source = await openTableSource(folder);
  expect(source.kind).toBe('zip');
  source.close();
  await copyFile(zip, join(folder, 'b.zip'));
  await expect(openTableSource(folder)).rejects.toThrow('holds 2 zip files; name one of them');
});

test.for([
  ['nothing there', 'missing.csv', 'does not exist or cannot be read'],
  ['an old workbook', 'old.xls', 'a workbook of the old .xls kind, or one with a password; save it as .xlsx'],
  ['a broken zip', 'broken.zip', 'is damaged or cut off and cannot be unpacked'],
  ['an empty folder', 'empty', 'holds no .csv, .xlsx or .zip file'],
] as const)('%s is refused in one sentence', async ([, name, message]) => {
  const folder = await folderOf({
    'old.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
    'broken.zip': 'PK\u0003\u0004 and then nothing',
    'empty/readme.md': '',
  });
  await expect(openTableSource(join(folder, name))).rejects.toThrow(message);
});

test('a zip that would unpack to too much is refused before it is unpacked', async () => {
  const zip = await zipOf({ 'users.csv': 'a'.repeat(500_000), 'orgs.csv': 'b' });
  const limits = { entries: 10, total: 1_000_000, ratio: 1000, ratioFrom: 100_000 };
  (await openZip(zip, 'roster.zip', limits)).close();
  await expect(openZip(zip, 'roster.zip', { ...limits, ratio: 100 })).rejects.toThrow(
    /^roster\.zip was refused: users\.csv unpacks to \d+ times its size/,
  );
  await expect(openZip(zip, 'roster.zip', { ...limits, total: 400_000 })).rejects.toThrow(
    'it unpacks to more than',
  );
  await expect(openZip(zip, 'roster.zip', { ...limits, entries: 1 })).rejects.toThrow(
    'it holds 2 files, more than 1',
  );
});

test.for([
  ['a,b;c,d', ','],
  ['a;b,c;d', ';'],
  ['a\tb', '\t'],
  ['a|b|c', '|'],
  ['"a;b;c",d', ','],
  ['\n\na;b', ';'],
  ['alone', ','],
] as const)('the delimiter of %j is %j', ([text, delimiter]) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});
