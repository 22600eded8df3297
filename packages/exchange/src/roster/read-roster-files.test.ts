import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { createProblemLog } from '../problem/problem-log.ts';
import { readGivenSideFiles } from '../side-files/given-side-files.ts';
import { readSideFiles } from '../side-files/read-side-files.ts';
import type { GivenFile } from '../tabular/given-file.ts';
import { NotARosterError } from './not-a-roster-error.ts';
import { readRoster } from './read-roster.ts';
import { readRosterFiles } from './read-roster-files.ts';
import { smallBundle, zipOf } from './testkit/roster-files.ts';

const root = resolve(import.meta.dirname, '../../../..');
const fixtures = join(process.env['STAFFROOM_FIXTURES'] ?? resolve(root, '../shared/fixtures'), 'oneroster');
const areFixturesHere = existsSync(fixtures);
if (!areFixturesHere)
  process.stdout.write(
    `skipped: other people's rosters are not at ${fixtures}; set STAFFROOM_FIXTURES to their folder\n`,
  );

/** The files at a path, as somebody would choose them in a browser: one file, or all of a folder. */
async function filesAt(path: string): Promise<readonly GivenFile[]> {
  if ((await stat(path)).isFile()) return [{ name: basename(path), bytes: await readFile(path) }];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(path, name)) })));
}

/** Reads what lies at a path by both ways; they differ only in how they call it. */
async function expectSame(path: string, called: string): Promise<readonly GivenFile[]> {
  const files = await filesAt(path);
  const { assumptions, ...read } = await readRoster([path]);
  expect(await readRosterFiles(files)).toEqual({
    ...read,
    assumptions: assumptions.map((text) => text.replaceAll(path, called)),
  });
  return files;
}

async function expectSameSideFiles(path: string, files: readonly GivenFile[]): Promise<void> {
  const { schools, counts } = await readRoster([path]);
  const [school] = schools;
  if (school === undefined) throw new Error(`${path} holds no school`);
  const tables = new Set(counts.map(({ file }) => file));
  const diskLog = createProblemLog();
  const bytesLog = createProblemLog();
  const added = await readGivenSideFiles(files, school, bytesLog, tables);
  expect(added.read.length).toBeGreaterThan(0);
  expect(added).toEqual(await readSideFiles([path], school, diskLog, tables));
  expect(bytesLog.summary()).toEqual(diskLog.summary());
}

test.for(['alder-creek-elementary', 'harbor-point-high', 'riverbend-middle'])(
  '%s reads the same from bytes as from the disk, with its side files',
  async (name) => {
    const path = join(root, 'examples', name);
    await expectSameSideFiles(path, await expectSame(path, 'the chosen files'));
  },
);

describe.skipIf(!areFixturesHere)("other people's rosters", () => {
  test.for([
    ['roster-hub-en', 'the chosen files'],
    ['roster-hub-ja', 'the chosen files'],
    ['roster-hub-en/oneroster.zip', 'oneroster.zip'],
    ['gospelnerd-school-small', 'the chosen files'],
  ] as const)('%s reads the same from bytes as from the disk', async ([name, called]) => {
    expect((await expectSame(join(fixtures, name), called)).length).toBeGreaterThan(0);
  });
});

test('several zips are read in their order, deltas changing what came before', async () => {
  const base = await readFile(await zipOf(smallBundle()));
  const later = await readFile(await zipOf(smallBundle({ 'enrollments.csv': null })));
  const once = await readRosterFiles([{ name: 'base.zip', bytes: base }]);
  const twice = await readRosterFiles([
    { name: 'base.zip', bytes: later },
    { name: 'full.zip', bytes: base },
  ]);
  expect(twice.schools).toEqual(once.schools);
});

test('a zip beside its side files is the roster', async () => {
  const zip = { name: 'roster.zip', bytes: await readFile(await zipOf(smallBundle())) };
  const side = { name: 'staff.csv', bytes: Buffer.from('id,fte\nt1,0.5\n') };
  const { schools } = await readRosterFiles([side, zip]);
  expect(schools).toEqual((await readRosterFiles([zip])).schools);
});

test.for([
  ['nothing', [], 'No file was given'],
  [
    'a picture',
    [{ name: 'staff.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }],
    'staff.png is a picture',
  ],
  ['half a zip', [{ name: 'half.zip', bytes: Buffer.from('PK\u0003\u0004 cut') }], 'half.zip is damaged'],
] as const)('%s is refused in one sentence', async ([, files, message]) => {
  const reading = readRosterFiles(files);
  await expect(reading).rejects.toThrow(NotARosterError);
  await expect(reading).rejects.toThrow(message);
});
