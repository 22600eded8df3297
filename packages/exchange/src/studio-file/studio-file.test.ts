import { strToU8, unzipSync, zipSync } from 'fflate';
import { aDepartmentalSchool, aPlan, aTeam } from '@staffroom/testkit';
import { describe, expect, test } from 'vitest';
import { planText } from '../plan-files/plan-text.ts';
import { readStudioFile } from './read-studio-file.ts';
import type { StudioContent } from './studio-content.ts';
import { studioFormatVersion } from './studio-content.ts';
import { latestVersion } from './upgrades.ts';
import { writeStudioFile } from './write-studio-file.ts';

const school = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 10, teachersPerSubject: 1 });
const [a, b] = school.students;
if (a === undefined || b === undefined) throw new Error('The school has students');

const everybody = school.students.map(({ id }) => id);
const plan = aPlan(school, { teams: [aTeam('6-1', everybody)] });

const content: StudioContent = {
  producedBy: { staffroom: '0.1.0', knowledge: '2026-11' },
  school,
  designs: [
    {
      name: 'Team of four',
      isScenario: true,
      plan,
      edits: [
        {
          seq: 1,
          edit: { kind: 'swapStudents', a: a.id, b: b.id },
          undoes: null,
          author: 'Ana',
          at: '2026-11-23T10:00:00.000Z',
        },
      ],
    },
    { name: 'Untouched', isScenario: false, plan, edits: [] },
  ],
};

/** A saved file with some of its parts changed; null takes a part out. */
function changed(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(writeStudioFile(content));
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) delete parts[name];
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

describe('a Studio file', () => {
  test('gives back what was saved, and the same bytes when saved again', async () => {
    const bytes = writeStudioFile(content);
    const read = await readStudioFile(bytes, 'a.staffroom', null);
    expect(read).toEqual({ content, notes: [] });
    expect(writeStudioFile(read.content)).toEqual(bytes);
  });

  test('is a zip of JSON files that a person can look into', () => {
    expect(Object.keys(unzipSync(writeStudioFile(content)))).toEqual([
      'studio.json',
      'school.json',
      'designs/1/plan.json',
      'designs/1/edits.json',
      'designs/2/plan.json',
      'designs/2/edits.json',
    ]);
  });

  test('may hold more than this version knows', async () => {
    const more = {
      ...school,
      mascot: 'heron',
      students: school.students.map((each) => ({ ...each, shoe: 9 })),
    };
    const bytes = changed({ 'school.json': JSON.stringify(more), 'notes/readme.txt': 'hello' });
    expect((await readStudioFile(bytes, 'a.staffroom', null)).content).toEqual(content);
  });

  test('opens without a design that is damaged, and says so', async () => {
    const bytes = changed({ 'designs/1/edits.json': '[{"seq":0}]' });
    const { content: rest, notes } = await readStudioFile(bytes, 'a.staffroom', null);
    expect(rest.designs.map(({ name }) => name)).toEqual(['Untouched']);
    expect(notes).toEqual([
      expect.stringMatching(
        /^The design Team of four was left out: designs\/1\/edits\.json of a\.staffroom is not as/,
      ),
    ]);
  });

  test.for([
    ['no school', changed({ 'school.json': null }), 'damaged', 'school.json is missing in a.staffroom'],
    [
      'a school that is none',
      changed({ 'school.json': '{"id":"x"}' }),
      'damaged',
      'school.json of a.staffroom is not as it should be (name:',
    ],
    [
      'a part that is no JSON',
      changed({ 'school.json': '{' }),
      'damaged',
      'school.json of a.staffroom is damaged',
    ],
    ['no index', changed({ 'studio.json': null }), 'notAStudioFile', 'is no Studio file'],
    ['another zip', zipSync({ 'users.csv': strToU8('id') }), 'notAStudioFile', 'To read a roster, import it'],
    ['something else', strToU8('hello'), 'notAStudioFile', 'is no Studio file'],
    ['a cut file', writeStudioFile(content).subarray(0, 400), 'damaged', 'damaged or cut off'],
    [
      'a newer form',
      changed({ 'studio.json': JSON.stringify({ format: 'staffroom-studio', formatVersion: 99 }) }),
      'newer',
      'saved by a newer version of Staffroom (form 99',
    ],
  ] as const)('cannot be opened with %s, and says why', async ([, bytes, code, message]) => {
    await expect(readStudioFile(bytes, 'a.staffroom', null)).rejects.toMatchObject({
      name: 'StudioFileError',
      code,
      message: expect.stringContaining(message),
    });
  });
});

describe('files of earlier versions', () => {
  test('there is a step from each version to the next, up to the one that is written', () => {
    expect(latestVersion).toBe(studioFormatVersion);
  });

  test('version 0, a plan.json of the command line, opens together with its roster', async () => {
    const bytes = strToU8(planText(plan));
    const { content: opened, notes } = await readStudioFile(bytes, 'plan.json', school);
    expect(notes).toEqual([]);
    expect(opened).toEqual({
      producedBy: plan.producedBy,
      school,
      designs: [{ name: plan.request.modelName, isScenario: false, plan, edits: [] }],
    });
  });

  test('version 0 asks for its roster', async () => {
    const reading = readStudioFile(strToU8(planText(plan)), 'plan.json', null);
    await expect(reading).rejects.toMatchObject({
      code: 'needsRoster',
      message: expect.stringContaining('Choose the files of the roster'),
    });
  });

  test('version 0 is refused with another roster', async () => {
    const other = { ...school, students: school.students.slice(1) };
    await expect(readStudioFile(strToU8(planText(plan)), 'plan.json', other)).rejects.toMatchObject({
      code: 'otherRoster',
      message: expect.stringContaining(`no student ${a.id}`),
    });
  });
});
