import { execFile } from 'node:child_process';
import { copyFile, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { MappingNeededError } from './not-a-roster-error.ts';
import { readRoster } from './read-roster.ts';
import type { RosterResult } from './read-sources.ts';
import { csv, folderOf, manifest, smallBundle, zipOf } from './testkit/roster-files.ts';

const small = smallBundle();
const textOf = (name: string): string => String(small[name]);

function codesOf({ problems }: RosterResult): Readonly<Record<string, number>> {
  return Object.fromEntries(problems.codes.map(({ code, count }) => [code, count]));
}

test('a damaged workbook beside a roster is reported and stops nothing', async () => {
  const files = { ...small, 'notes.xlsx': 'no workbook', 'more/plan.xlsx': 'PK and no zip' };
  for (const path of [await folderOf(files), await zipOf(files)]) {
    const result = await readRoster([path]);
    expect(result.schools[0]?.students).toHaveLength(3);
    expect(result.problems.kept.map(({ code, file }) => [code, file])).toEqual([
      ['unreadable-file', 'more/plan.xlsx'],
      ['unreadable-file', 'notes.xlsx'],
    ]);
  }
});

test('a folder that holds nothing but a damaged workbook says what is wrong with it', async () => {
  const path = await folderOf({ 'schedule.xlsx': 'no workbook' });
  await expect(readRoster([path])).rejects.toThrow(
    'schedule.xlsx is not a workbook that can be read; save it again',
  );
});

test('a zip is found in a folder that also holds its side files', async () => {
  const folder = await folderOf({ 'staff.csv': csv('sourcedId,fte', 't1,0.6') });
  await copyFile(await zipOf(small), join(folder, 'roster.zip'));
  const result = await readRoster([folder]);
  expect(result.schools[0]?.students).toHaveLength(3);
  expect(result.problems.codes).toEqual([]);
});

test('files that are links are read; links to nowhere and round in circles do no harm', async () => {
  const target = await folderOf(small);
  const folder = await folderOf({});
  for (const name of Object.keys(small)) await symlink(join(target, name), join(folder, name));
  await symlink(join(target, 'gone.csv'), join(folder, 'gone.csv'));
  await symlink(folder, join(folder, 'round'));
  expect((await readRoster([folder])).schools).toEqual((await readRoster([target])).schools);
});

test('what is neither a file nor a folder is refused without waiting for it', async () => {
  const path = join(await folderOf({}), 'pipe');
  await promisify(execFile)('mkfifo', [path]);
  await expect(readRoster([path])).rejects.toThrow('is neither a file nor a folder');
});

test.for([
  ['letter.csv', '%PDF-1.7\n', 'is a PDF document, not a table'],
  ['photo.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'is a picture, not a table'],
  ['login.csv', '<!doctype HTML>\n<p>Sign in</p>', 'is a web page, not a table'],
] as const)('%s that is something else is named', async ([name, content, message]) => {
  const folder = await folderOf({ [name]: content });
  await expect(readRoster([join(folder, name)])).rejects.toThrow(message);
});

test('a zip with a password says so', async () => {
  const path = await zipOf(small);
  const bytes = await readFile(path);
  const central = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
  bytes[central + 8] = (bytes[central + 8] ?? 0) | 1;
  await writeFile(path, bytes);
  await expect(readRoster([path])).rejects.toThrow('is protected by a password; send it without one');
});

test('changes without the export that they change are said to be that', async () => {
  const path = await folderOf({
    'manifest.csv': manifest('1.1', 'delta', ['enrollments']),
    'enrollments.csv': textOf('enrollments.csv'),
  });
  const alone = await readRoster([path]);
  expect(alone.schools).toEqual([]);
  expect(codesOf(alone)).toMatchObject({ 'delta-without-base': 1 });
  expect(codesOf(await readRoster([await folderOf(small), path]))).not.toHaveProperty('delta-without-base');
});

test('only a spreadsheet without a mapping is offered one', async () => {
  const sheet = await folderOf({ 'schedule.csv': csv('Student ID,Course,Teacher', '1,Mathematics,Heron') });
  await expect(readRoster([sheet])).rejects.toThrow(MappingNeededError);
  const other = await readRoster([await folderOf(small)], { schoolId: 'other' }).catch(
    (error: unknown) => error,
  );
  expect(other).not.toBeInstanceOf(MappingNeededError);
  expect(String(other)).toContain('holds no school other; it holds school (Riverbend)');
});

const secret = 'hunter2';

test('a password that has moved to another column is not shown', async () => {
  const users = textOf('users.csv').split('\n');
  const moved = users.map((line) => (line.startsWith('s1,') ? line.replace(/,[^,]*,$/, `,${secret}`) : line));
  const result = await readRoster([await folderOf({ ...small, 'users.csv': moved.join('\n') })]);
  expect(result.schools[0]?.students.find(({ id }) => id === 's1')?.grade).toBeNull();
  expect(codesOf(result)).toMatchObject({ 'row-too-short': 1, 'unknown-grade': 1 });
  expect(JSON.stringify(result)).not.toContain(secret);
});

test('a file whose header was left out is said to be that, without showing its first row', async () => {
  const rows = textOf('users.csv')
    .split('\n')
    .slice(1)
    .map((line) => line && `${line}${secret}`);
  const result = await readRoster([await folderOf({ ...small, 'users.csv': rows.join('\n') })]);
  const missing = result.problems.kept.filter(({ code }) => code === 'missing-column');
  expect(missing.map(({ message }) => message)).toEqual([
    'The column sourcedId is missing; the first row names none of the columns, as if the header had been left out',
  ]);
  expect(JSON.stringify(result)).not.toContain(secret);
});

test('rows above the header are reported and passed over', async () => {
  const users = csv('Users of Riverbend', '', 'printed 2026-08-01') + textOf('users.csv');
  const result = await readRoster([await folderOf({ ...small, 'users.csv': users })]);
  expect(result.schools[0]?.students).toHaveLength(3);
  expect(result.problems.kept).toMatchObject([
    {
      code: 'rows-above-header',
      file: 'users.csv',
      line: 1,
      message: 'The header stands on line 4; 2 rows above it were not read',
    },
  ]);
});

test('the line by which Excel names the separator is no header', async () => {
  const users = `sep=;\r\n${textOf('users.csv').replaceAll(',', ';')}`;
  const result = await readRoster([await folderOf({ ...small, 'users.csv': users })]);
  expect(result.schools[0]?.students).toHaveLength(3);
  expect(result.problems.codes).toEqual([]);
  expect(result.assumptions).toEqual(['users.csv: read as UTF-8, separated by semicolons']);
});

test('grades between semicolons are a list', async () => {
  const classes = textOf('classes.csv').replace(',06,', ',06;07,');
  const result = await readRoster([await folderOf({ ...small, 'classes.csv': classes })]);
  expect(result.schools[0]?.sections.map(({ grades }) => grades)).toContainEqual(['6', '7']);
});

test('of two files of one name the one that was not read is named', async () => {
  const users = textOf('users.csv');
  const path = await zipOf({ ...small, 'Users.csv': users });
  const result = await readRoster([path]);
  expect(result.schools[0]?.students).toHaveLength(3);
  expect(result.problems.kept).toContainEqual(
    expect.objectContaining({
      code: 'file-twice',
      file: 'users.csv',
      message: 'users.csv was not read: Users.csv was read in its place',
    }),
  );
});
