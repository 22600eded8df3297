import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProblemLog, oneRosterFiles, readRoster, readSideFiles, zipFiles } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import type { Level } from '@staffroom/school';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSample } from './sample.ts';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const requests = [
  ['alder-creek-elementary', 'elementary', 420],
  ['riverbend-middle', 'middle', 600],
  ['harbor-point-high', 'high', 1100],
] as const satisfies readonly (readonly [string, Level, number])[];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staffroom-sample-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('staffroom sample', () => {
  test.each(requests)('writes examples/%s again byte for byte', async (name, level, students) => {
    const { files } = await runSample({ level, students, seed: 1, out: folder });
    expect((await readdir(join(examples, name))).toSorted()).toEqual(files.toSorted());
    for (const file of files) {
      const [written, shipped] = await Promise.all([
        readFile(join(folder, file)),
        readFile(join(examples, name, file)),
      ]);
      expect({ file, isSame: written.equals(shipped) }).toEqual({ file, isSame: true });
    }
  });

  test.each(requests)('writes files that read back as the same school: %s', async (_, level) => {
    const request = { level, students: 430, seed: 7 };
    await runSample({ ...request, out: folder });
    const roster = await readRoster([folder]);
    const log = createProblemLog();
    const [school] = roster.schools;
    const { school: read } = await readSideFiles(
      [folder],
      school ?? sampleSchool({ ...request, seed: 8 }),
      log,
    );
    expect(read).toEqual(sampleSchool(request));
    expect(log.summary().codes).toEqual([]);
    expect(roster.problems.codes.map(({ code }) => code)).toEqual(['class-without-teacher']);
  });

  test('gives a bundle that reads the same from a zip as from a folder', async () => {
    const school = sampleSchool({ level: 'high', students: 300, seed: 2 });
    const bundle = oneRosterFiles(school);
    await writeFile(join(folder, 'roster.zip'), zipFiles(bundle));
    await mkdir(join(folder, 'roster'));
    for (const { name, text } of bundle) await writeFile(join(folder, 'roster', name), text);
    const [zip, plain] = [
      await readRoster([join(folder, 'roster.zip')]),
      await readRoster([join(folder, 'roster')]),
    ];
    expect(zip.schools).toEqual(plain.schools);
    expect(zip.schools.map((read) => read.sections)).toEqual([school.sections]);
  });

  test('does not write into a folder that holds something', async () => {
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await expect(runSample({ level: 'middle', students: 60, seed: 1, out: folder })).rejects.toThrow(
      'is not empty (notes.txt)',
    );
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });
});
