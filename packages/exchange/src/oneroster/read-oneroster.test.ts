import { describe, expect, test } from 'vitest';
import { readRoster } from '../roster/read-roster.ts';
import type { RosterResult } from '../roster/read-sources.ts';
import {
  csv,
  enrollmentHeader,
  folderOf,
  manifest,
  smallBundle,
  withRows,
  zipOf,
  type Files,
} from '../roster/testkit/roster-files.ts';

async function read(files: Files): Promise<RosterResult> {
  return readRoster([await folderOf(files)]);
}

function codesOf(result: RosterResult): Readonly<Record<string, number>> {
  return Object.fromEntries(result.problems.codes.map(({ code, count }) => [code, count]));
}

const small = smallBundle();

describe('a bundle that nothing is wrong with', () => {
  test('becomes a school without a problem or an assumption', async () => {
    const result = await read(small);
    expect(result.format).toBe('oneroster-1.1');
    expect(result.problems.codes).toEqual([]);
    expect(result.assumptions).toEqual([]);
    expect(result.counts.map(({ table, read: rows, kept }) => [table, rows, kept])).toEqual([
      ['orgs', 1, 1],
      ['academicSessions', 1, 1],
      ['courses', 2, 2],
      ['classes', 2, 2],
      ['users', 5, 5],
      ['enrollments', 6, 6],
    ]);
    const [school] = result.schools;
    expect(school).toMatchObject({
      id: 'school',
      name: 'Riverbend',
      identifier: '3100001',
      schoolYear: 2027,
    });
    expect(school?.students.map(({ id, grade, name }) => [id, grade, name?.family])).toEqual([
      ['s1', '6', 'Lee'],
      ['s2', '6', 'Roy'],
      ['s3', '6', 'Zhu'],
    ]);
    expect(school?.staff.map(({ id, kind }) => [id, kind])).toEqual([
      ['t1', 'teacher'],
      ['t2', 'teacher'],
    ]);
    expect(school?.sections).toEqual([
      {
        id: 'ela-1',
        title: 'English 6 A',
        kind: 'scheduled',
        courseId: 'e6',
        subject: 'ELA',
        grades: ['6'],
        termIds: ['year'],
        periods: ['2'],
        room: '14',
        adults: [{ staffId: 't2', isPrimary: true }],
        studentIds: ['s1', 's3'],
      },
      {
        id: 'math-1',
        title: 'Mathematics 6 A',
        kind: 'scheduled',
        courseId: 'm6',
        subject: 'MATH',
        grades: ['6'],
        termIds: ['year'],
        periods: ['1'],
        room: '12',
        adults: [{ staffId: 't1', isPrimary: true }],
        studentIds: ['s1', 's2'],
      },
    ]);
  });

  test('gives the same school as a zip, and with its rows in another order', async () => {
    const expected = (await read(small)).schools;
    const reversed = Object.fromEntries(
      Object.entries(small).map(([name, content]) => {
        const [header = '', ...rows] = String(content).trimEnd().split('\n');
        return [name, csv(header, ...rows.toReversed())];
      }),
    );
    expect((await readRoster([await zipOf(small)])).schools).toEqual(expected);
    expect((await read(reversed)).schools).toEqual(expected);
  });
});

describe('how files are written', () => {
  test('a byte-order mark is skipped', async () => {
    const result = await read({ ...small, 'users.csv': `\uFEFF${String(small['users.csv'])}` });
    expect(result.problems.codes).toEqual([]);
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test.for([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const)('%s line ends give the same school', async ([, end]) => {
    const files = Object.fromEntries(
      Object.entries(small).map(([name, content]) => [
        name,
        String(content).replaceAll('\n', end).slice(0, -end.length),
      ]),
    );
    const result = await read(files);
    expect(result.problems.codes).toEqual([]);
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('semicolons, tabs, Windows-1252 and UTF-16 are detected and said', async () => {
    const users = String(small['users.csv']).replace('Lee', 'Léa');
    const expected = (await read({ ...small, 'users.csv': users })).schools;
    const semicolons = await read({ ...small, 'users.csv': users.replaceAll(',', ';') });
    expect(semicolons.schools).toEqual(expected);
    expect(semicolons.assumptions).toEqual(['users.csv: read as UTF-8, separated by semicolons']);
    const windows = await read({ ...small, 'users.csv': Buffer.from(users, 'latin1') });
    expect(windows.schools).toEqual(expected);
    expect(windows.assumptions).toEqual(['users.csv: read as Windows-1252, separated by commas']);
    const wide = await read({ ...small, 'users.csv': Buffer.from(users.replaceAll(',', '\t'), 'utf16le') });
    expect(wide.schools).toEqual(expected);
    expect(wide.assumptions).toEqual(['users.csv: read as UTF-16 LE, separated by tabs']);
  });

  test('files in a folder of the zip are found, resource forks are not', async () => {
    const nested = Object.fromEntries(
      Object.entries(small).map(([name, content]) => [`export/${name}`, content]),
    );
    const result = await readRoster([
      await zipOf({ ...nested, '__MACOSX/export/._users.csv': 'x', 'export/.DS_Store': 'x' }),
    ]);
    expect(codesOf(result)).toEqual({ 'nested-folder': 1 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('file names and headers in another case or order are matched and reported', async () => {
    const { 'users.csv': users, ...others } = small;
    const [header = '', ...rows] = String(users).trimEnd().split('\n');
    const swap = (line: string): string => line.split(',').toReversed().join(',');
    const result = await read({
      ...others,
      'Users.CSV': csv(swap(header).replace('givenName', 'GIVENNAME'), ...rows.map(swap)),
    });
    expect(codesOf(result)).toEqual({ 'file-spelling': 1, 'header-spelling': 1 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('misspelt and old headers are read by their aliases', async () => {
    const classes = String(small['classes.csv'])
      .replace('termSourcedIds', 'termSourcedId')
      .replace('dateLastModified', 'dataLastModified');
    const result = await read({ ...small, 'classes.csv': classes });
    expect(codesOf(result)).toEqual({ 'header-spelling': 2 });
    expect(result.schools[0]?.sections[0]?.termIds).toEqual(['year']);
  });

  test('vendor columns are kept aside by id, wherever they stand', async () => {
    const orgs = csv(
      'sourcedId,ext_region,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.code',
      'school,North,,,Riverbend,school,3100001,,A7',
    );
    const result = await read({ ...small, 'orgs.csv': orgs });
    expect(result.problems.codes).toEqual([]);
    expect(result.vendorColumns).toEqual([
      { table: 'orgs', column: 'ext_region', values: new Map([['school', 'North']]) },
      { table: 'orgs', column: 'metadata.code', values: new Map([['school', 'A7']]) },
    ]);
  });

  test('blank lines and rows of commas are skipped and counted', async () => {
    const result = await read(withRows(small, 'users.csv', '', ',,,,,,,,,,,,,,,,,'));
    expect(result.problems.codes).toEqual([]);
    expect(result.assumptions).toEqual(['users.csv: 2 blank rows skipped']);
  });

  test('a line break inside a cell is accepted, a quote that never closes costs its own line', async () => {
    const broken = String(small['users.csv']).replace('Ann,Lee', '"An\nn",Lee').replace('Cy,Zhu', '"Cy,Zhu');
    const result = await read({ ...small, 'users.csv': broken });
    expect(codesOf(result)).toEqual({ 'line-break-in-cell': 1, 'unclosed-quote': 1, 'unknown-person': 1 });
    expect(result.problems.codes.find(({ code }) => code === 'unclosed-quote')?.first.line).toBe(5);
    expect(result.schools[0]?.students.map(({ name }) => name?.given)).toEqual(['An\nn', 'Bo']);
  });

  test('formula cells stay the text they are', async () => {
    const result = await read({
      ...small,
      'users.csv': String(small['users.csv']).replace('Ann', '"=HYPERLINK(""x"")"'),
    });
    expect(result.schools[0]?.students[0]?.name?.given).toBe('=HYPERLINK("x")');
  });

  test('too many cells stop a row, too few do not', async () => {
    const result = await read(
      withRows(small, 'orgs.csv', 'x,,,Left,over,school,1,2,3', 'district,,,District,district'),
    );
    expect(codesOf(result)).toEqual({ 'row-too-long': 1, 'row-too-short': 1 });
    expect(result.counts[0]).toMatchObject({ table: 'orgs', read: 3, kept: 2, skipped: 1 });
  });
});

describe('manifest, modes and status', () => {
  test('without a manifest the version is told from the files', async () => {
    const result = await read(smallBundle({ 'manifest.csv': null }));
    expect(result.format).toBe('oneroster-1.0');
    expect(codesOf(result)).toEqual({ 'no-manifest': 1 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('a manifest that disagrees with the files loses', async () => {
    const disagreeing = manifest('1.1', 'bulk', [
      'orgs',
      'classes',
      'users',
      'enrollments',
      'academicSessions',
      'results',
    ]);
    const result = await read({ ...small, 'manifest.csv': disagreeing });
    expect(result.problems.kept.map(({ message }) => message)).toEqual([
      'The manifest says that courses.csv is absent, but it is here',
      'The manifest announces results.csv, but it is not here',
    ]);
  });

  test('a package of only a manifest says that nothing changed, alone and after a full one', async () => {
    const only = { 'manifest.csv': manifest('1.1', 'delta', []) };
    const alone = await read(only);
    expect(alone.schools).toEqual([]);
    expect(codesOf(alone)).toEqual({ 'nothing-changed': 1 });
    const after = await readRoster([await folderOf(small), await folderOf(only)]);
    expect(after.schools).toEqual((await read(small)).schools);
  });

  test('bulk rows with a status are accepted with one report', async () => {
    const result = await read({
      ...small,
      'users.csv': String(small['users.csv']).replaceAll(
        /^(\w\d),,,/gm,
        '$1,active,2026-08-01T00:00:00.000Z,',
      ),
    });
    expect(codesOf(result)).toEqual({ 'status-in-bulk': 1 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('a delta adds, changes and removes', async () => {
    const when = '2026-10-01T00:00:00.000Z';
    const delta = {
      'manifest.csv': manifest('1.1', 'delta', ['users', 'enrollments']),
      'users.csv': csv(
        'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades',
        `s4,active,${when},true,school,student,s4,Di,Ek,06`,
        `s1,active,${when},true,school,student,s1,Anna,Lee,06`,
        `s2,tobedeleted,${when},true,school,student,s2,Bo,Roy,06`,
      ),
      'enrollments.csv': csv(
        enrollmentHeader,
        `e7,active,${when},math-1,school,s4,student,,,`,
        `e4,toBeDeleted,${when},math-1,school,s2,student,,,`,
        `e6,active,${when},math-1,school,s3,student,,,`,
      ),
    };
    const result = await readRoster([await folderOf(small), await folderOf(delta)]);
    const [school] = result.schools;
    expect(school?.students.map(({ id, name }) => [id, name?.given])).toEqual([
      ['s1', 'Anna'],
      ['s3', 'Cy'],
      ['s4', 'Di'],
    ]);
    expect(school?.sections.map(({ id, studentIds }) => [id, studentIds])).toEqual([
      ['ela-1', ['s1']],
      ['math-1', ['s1', 's3', 's4']],
    ]);
    expect(codesOf(result)).toEqual({ 'removed-row': 2, 'value-spelling': 1 });
  });

  test('a later bulk file is the whole truth of its table', async () => {
    const second = {
      'manifest.csv': manifest('1.1', 'bulk', ['enrollments']),
      'enrollments.csv': csv(enrollmentHeader, 'e9,,,math-1,school,s3,student,,,'),
    };
    const result = await readRoster([await folderOf(small), await folderOf(second)]);
    expect(result.schools[0]?.sections.map(({ id, studentIds, adults }) => [id, studentIds, adults])).toEqual(
      [
        ['ela-1', [], []],
        ['math-1', ['s3'], []],
      ],
    );
  });

  test.for(['tobedeleted', 'toBeDeleted', 'to be deleted', 'Deleted'])(
    'the status "%s" removes the row and what hangs on it',
    async (status) => {
      const result = await read({
        ...small,
        'classes.csv': String(small['classes.csv']).replace('ela-1,,', `ela-1,${status},`),
      });
      expect(result.schools[0]?.sections.map(({ id }) => id)).toEqual(['math-1']);
      expect(codesOf(result)).toMatchObject({ 'removed-row': 1, 'removed-reference': 3 });
    },
  );

  test('inactive rows are left out with a warning, unknown states with an error', async () => {
    const users = String(small['users.csv']).replace('s1,,', 's1,inactive,').replace('s2,,', 's2,maybe,');
    const result = await read({ ...small, 'users.csv': users });
    expect(result.schools[0]?.students.map(({ id }) => id)).toEqual(['s3']);
    expect(codesOf(result)).toMatchObject({ 'inactive-row': 1, 'unknown-value': 1 });
  });

  test('enrollments that are over on a date are left out', async () => {
    const files = withRows(
      small,
      'enrollments.csv',
      'e7,,,math-1,school,s3,student,,2026-08-15,2026-10-01',
      'e8,,,ela-1,school,s2,student,,2026-10-01,',
    );
    const membersOn = async (asOf: string): Promise<unknown> =>
      (await readRoster([await folderOf(files)], { asOf })).schools[0]?.sections.map(
        ({ studentIds }) => studentIds.length,
      );
    expect(await membersOn('2026-09-30')).toEqual([2, 3]);
    expect(await membersOn('2026-10-01')).toEqual([3, 2]);
  });
});
