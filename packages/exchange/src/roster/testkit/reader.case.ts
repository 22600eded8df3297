import { readFile } from 'node:fs/promises';
import type { School } from '@staffroom/school';
import { describe, expect, test } from 'vitest';
import { readRoster } from '../read-roster.ts';
import { readRosterFiles } from '../read-roster-files.ts';
import type { ReadRosterOptions, RosterResult } from '../read-sources.ts';
import { csv, folderOf, zipOf, type Files } from './roster-files.ts';

/** One small school, told in a format: what every reader must understand the same way. */
export interface ReaderCase {
  readonly format: RosterResult['format'];
  readonly files: Files;
  readonly options?: ReadRosterOptions;
  /** Whether the format can say which of two teachers is the teacher of record. */
  readonly hasPrimary: boolean;
  /** Whether the format can say in which period a class is held. */
  readonly hasPeriods: boolean;
  /** The file whose rows are enrollments of students, and a row of a class that is not there. */
  readonly enrollments: string;
  readonly danglingRow: string;
}

/** What the formats have in common of a school, in plain data. */
function outline(school: School | undefined, { hasPrimary, hasPeriods }: ReaderCase): unknown {
  return {
    name: school?.name,
    students: school?.students.map(({ id, name, grade }) => [id, name?.given, name?.family, grade]),
    staff: school?.staff.map(({ id, name, kind }) => [id, name?.given, name?.family, kind]),
    sections: school?.sections.map((section) => ({
      id: section.id,
      title: section.title,
      kind: section.kind,
      subject: section.subject,
      periods: hasPeriods ? section.periods : [],
      courseId: section.courseId,
      termIds: section.termIds,
      adults: section.adults.map(({ staffId, isPrimary }) => (hasPrimary ? [staffId, isPrimary] : [staffId])),
      studentIds: section.studentIds,
    })),
  };
}

function expected(one: ReaderCase): unknown {
  const section = (
    id: string,
    title: string,
    subject: string,
    period: string,
    course: string,
    adults: readonly (readonly [string, boolean])[],
    studentIds: readonly string[],
  ): unknown => ({
    id,
    title,
    kind: 'scheduled',
    subject,
    periods: one.hasPeriods ? [period] : [],
    courseId: course,
    termIds: ['fall'],
    adults: adults.map(([staffId, isPrimary]) => (one.hasPrimary ? [staffId, isPrimary] : [staffId])),
    studentIds,
  });
  return {
    name: 'Riverbend',
    students: [
      ['s1', 'Ann', 'Lee', '6'],
      ['s2', 'Bo', 'Roy', '6'],
      ['s3', 'Cy', 'Zhu', 'K'],
    ],
    staff: [
      ['t1', 'Pat', 'Ortiz', 'teacher'],
      ['t2', 'Kim', 'Ng', 'teacher'],
    ],
    sections: [
      section('e6', 'English A', 'ELA', '2', 'english', [['t2', true]], ['s1', 's3']),
      section(
        'm6',
        'Mathematics A',
        'MATH',
        '1',
        'math',
        [
          ['t1', true],
          ['t2', false],
        ],
        ['s1', 's2'],
      ),
    ],
  };
}

/** The ways into every reader: paths on the disk, and bytes in memory as a browser has them. */
const edges: readonly {
  readonly edge: string;
  readonly read: (
    files: Files,
    as: 'folder' | 'zip',
    options: ReadRosterOptions | undefined,
  ) => Promise<RosterResult>;
}[] = [
  {
    edge: 'from the disk',
    read: async (files, as, options) =>
      readRoster([as === 'zip' ? await zipOf(files) : await folderOf(files)], options),
  },
  {
    edge: 'from bytes',
    read: async (files, as, options) =>
      readRosterFiles(
        as === 'zip'
          ? [{ name: 'roster.zip', bytes: await readFile(await zipOf(files)) }]
          : Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
        options,
      ),
  },
];

/** The promises of every reader; each format's test hands in the same school as it would write it. */
export function expectReader(one: ReaderCase): void {
  describe.each(edges)('$edge', (edge) => {
    expectEdge(one, edge.read);
  });
}

function expectEdge(one: ReaderCase, readAs: (typeof edges)[number]['read']): void {
  const read = (files: Files, as: 'folder' | 'zip' = 'folder'): Promise<RosterResult> =>
    readAs(files, as, one.options);

  test('reads the school that every format tells', async () => {
    const result = await read(one.files);
    expect(result.format).toBe(one.format);
    expect(result.problems.errors).toBe(0);
    expect(outline(result.schools[0], one)).toEqual(expected(one));
  });

  test('reads the same from a zip', async () => {
    expect((await read(one.files, 'zip')).schools).toEqual((await read(one.files)).schools);
  });

  test('does not depend on the order of rows', async () => {
    const reversed = Object.fromEntries(
      Object.entries(one.files).map(([name, content]) => {
        const [header = '', ...rows] = String(content).trimEnd().split('\n');
        return [name, csv(header, ...rows.toReversed())];
      }),
    );
    expect((await read(reversed)).schools).toEqual((await read(one.files)).schools);
  });

  test('does not depend on encoding, delimiter and line ends', async () => {
    const rewritten = Object.fromEntries(
      Object.entries(one.files).map(([name, content]) => [
        name,
        Buffer.from(
          `\uFEFF${String(content)
            .replaceAll('\n', '\r\n')
            .replaceAll(/,(?! )/g, '\t')}`,
          'utf16le',
        ),
      ]),
    );
    expect((await read(rewritten)).schools).toEqual((await read(one.files)).schools);
  });

  test('leaves out a row that points nowhere, with its place', async () => {
    const files = {
      ...one.files,
      [one.enrollments]: `${String(one.files[one.enrollments])}${one.danglingRow}\n`,
    };
    const result = await read(files);
    const line = String(files[one.enrollments]).split('\n').length - 1;
    expect(
      result.problems.kept
        .filter(({ severity }) => severity === 'error')
        .map(({ file, line: at }) => [file, at]),
    ).toEqual([[one.enrollments, line]]);
    expect(outline(result.schools[0], one)).toEqual(expected(one));
  });
}
