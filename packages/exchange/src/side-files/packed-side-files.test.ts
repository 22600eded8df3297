import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSchool, aSection, aStaffMember, aStudent } from '@staffroom/testkit';
import { fte } from '@staffroom/school';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneRosterFiles } from '../oneroster/write-school.ts';
import { zipFiles } from '../oneroster/zip-files.ts';
import { createProblemLog, type ProblemLog } from '../problem/problem-log.ts';
import type { SideFilesResult } from './add-side-files.ts';
import { givenSideFileNames, readGivenSideFiles } from './given-side-files.ts';
import { readSideFiles } from './read-side-files.ts';
import { sideFileNames, sideFilePlaces } from './side-paths.ts';

const school = aSchool({
  students: [aStudent('S-1')],
  staff: [aStaffMember('T-1', { fte: null })],
  sections: [aSection('R-1', 'T-1', ['S-1'])],
});

/** What people send who pack the whole folder: the roster, the side files and what their system leaves there. */
const packed = zipFiles([
  ...oneRosterFiles(school).map(({ name, ...file }) => ({ name: `Riverbend/${name}`, ...file })),
  { name: 'Riverbend/staff.csv', text: 'sourcedId,fte\nT-1,0.6\n' },
  { name: 'Riverbend/rules.yaml', text: 'state: NC\n' },
  { name: '__MACOSX/Riverbend/._staff.csv', text: 'not a table' },
]);
const beside = new TextEncoder().encode('sourcedId,fte\nT-1,0.8\n');

interface Place {
  readonly name: string;
  /** Reads a zip, with a staff.csv beside it where one is given. */
  readonly read: (log: ProblemLog, staff: Uint8Array | null) => Promise<SideFilesResult>;
  readonly names: (staff: Uint8Array | null) => Promise<readonly string[]>;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staffroom-packed-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function onDisk(staff: Uint8Array | null): Promise<readonly string[]> {
  const place = await mkdtemp(join(folder, 'school-'));
  await writeFile(join(place, 'roster.zip'), packed);
  if (staff !== null) await writeFile(join(place, 'staff.csv'), staff);
  return sideFilePlaces([join(place, 'roster.zip')]);
}

const inMemory = (staff: Uint8Array | null) => [
  { name: 'roster.zip', bytes: packed },
  ...(staff === null ? [] : [{ name: 'staff.csv', bytes: staff }]),
];

const places: readonly Place[] = [
  {
    name: 'on the disk',
    read: async (log, staff) => readSideFiles(await onDisk(staff), school, log),
    names: async (staff) => sideFileNames(await onDisk(staff)),
  },
  {
    name: 'in memory',
    read: (log, staff) => readGivenSideFiles(inMemory(staff), school, log),
    names: async (staff) => givenSideFileNames(inMemory(staff)),
  },
];

describe.each(places)('side files inside a zip $name', ({ read, names }) => {
  it('are read, in whichever folder of it they lie', async () => {
    const log = createProblemLog();
    const result = await read(log, null);
    expect(result.school.staff[0]?.fte).toBe(fte(600));
    expect(result.school.rules?.state).toBe('NC');
    expect(result.read.map(({ file }) => file)).toEqual(['Riverbend/staff.csv', 'rules.yaml']);
    expect(log.summary().kept).toEqual([]);
  });

  it('give way to those beside it, and say so', async () => {
    const log = createProblemLog();
    const { school: enriched } = await read(log, beside);
    expect(enriched.staff[0]?.fte).toBe(fte(800));
    expect(log.summary().kept).toMatchObject([{ code: 'side-file-twice', file: 'Riverbend/staff.csv' }]);
  });

  it('are named, for saying that they were not read', async () => {
    expect((await names(null)).toSorted()).toEqual(['rules.yaml', 'staff.csv']);
  });
});

it('a folder with one zip and nothing else is a place of side files, and so is the zip', async () => {
  const place = await mkdtemp(join(folder, 'only-'));
  await writeFile(join(place, 'roster.zip'), packed);
  expect(await sideFilePlaces([place])).toEqual([place, join(place, 'roster.zip')]);
});
