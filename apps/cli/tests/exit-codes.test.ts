import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFiles } from '@staffroom/exchange';
import { beforeAll, describe, expect, test } from 'vitest';
import { runHere } from './run-here.ts';
import { root, runStaffroom } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;
const example = join(root, 'examples/riverbend-middle');
const trace = /^\s+at |Error:|fault of Staffroom/m;

let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'empty.zip'), zipFiles([]));
  await writeFile(join(folder, 'notes.txt'), 'Call the printer about the posters.\n');
  await writeFile(
    join(folder, 'photo.png'),
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  );
  await writeFile(join(folder, 'half.json'), '{ "format": ');
  await writeFile(join(folder, 'other.json'), '{ "n": 3 }');
  await writeFile(join(folder, 'list.yaml'), '- rosterTarget\n');
  await writeFile(join(folder, 'broken.yaml'), 'rosterTarget: [100\n');
  await mkdir(join(folder, 'misspelt-rules'));
  await writeFile(join(folder, 'misspelt-rules/rules.yaml'), 'state: MS\nprioritys: { support.IEP: 2 }\n');
  await mkdir(join(folder, 'far-state'));
  await writeFile(join(folder, 'far-state/rules.yaml'), 'state: ZZ\n');
});

describe('a file that is not a roster', () => {
  test.each([
    ['photo.png', 'photo.png is a picture, not a table'],
    ['notes.txt', 'notes.txt is not a roster'],
    ['empty', 'empty holds no .csv, .xlsx or .zip file'],
    ['empty.zip', 'empty.zip holds no .csv or .xlsx file'],
    ['missing.zip', 'missing.zip does not exist'],
  ])('%s gets one sentence and code 2 from design and from inspect', async (name, sentence) => {
    for (const command of ['design', 'inspect']) {
      const { code, stdout, stderr } = await runHere([command, name], { cwd: folder });
      expect({ command, code, stdout }).toEqual({ command, code: 2, stdout: '' });
      expect(stderr).toContain(sentence);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).not.toMatch(trace);
    }
  });
});

describe('an option that cannot be used ends with code 2 and says what can', () => {
  test.each([
    [['--sead', '3'], 'Did you mean --seed?'],
    [['--seed', 'x'], 'A seed is a whole number from 0 to 4294967295.'],
    [['--effort', 'max'], 'Allowed choices are quick, standard, thorough.'],
    [['--seconds', '0'], 'Seconds are a number above 0'],
    [['--state', 'Narnia'], 'Name the state by its two letters, such as NC.'],
    [['--state', 'ZZ'], 'There is no state "ZZ". Maybe write its two letters, such as NC'],
    [['--with', 'far-state'], 'There is no state "ZZ". Maybe write its two letters, such as NC'],
    [
      ['--with', 'misspelt-rules'],
      'rules.yaml cannot be read. Correct the file, or take it away to go on without it.',
    ],
    [['--grades', '14'], '"14" is not a grade or a range of grades such as 6, K-2 or 9-12.'],
    [['--grades', '9'], 'Riverbend Middle has no students in grade 9. Maybe choose from 6, 7, 8.'],
    [
      ['--model', 'openPlan'],
      'There is no staffing model "openPlan". Known: baselineSoloClassroom, newCoreTeam',
    ],
    [
      ['--model', 'departmentalisedElementary'],
      'is described for elementary schools, not for middle schools',
    ],
    [['--set', 'rosterGoal=90'], 'rosterGoal: '],
    [
      ['--set', 'rosterTarget=many'],
      'rosterTarget: must be a whole number from 1 to 600 (students), not "many".',
    ],
    [['--set', 'rosterTarget'], 'Write a parameter as NAME=VALUE, such as rosterTarget=100.'],
    [['--parameters', 'missing.yaml'], 'missing.yaml'],
    [['--parameters', 'list.yaml'], 'list.yaml must hold parameters as "name: value" lines'],
    [['--parameters', 'broken.yaml'], 'broken.yaml'],
    [['--map', 'missing.yaml'], 'staffroom inspect FILE --write-map missing.yaml'],
    [['--map', 'list.yaml'], 'The mapping cannot be used.'],
    [['--with', 'missing'], 'missing does not exist'],
    [['--school', 'other'], 'holds no school other; it holds riverbend-middle (Riverbend Middle)'],
    [['--out', 'notes.txt'], 'notes.txt is a file. Name a folder for the plan with --out.'],
    [['--problems', 'missing/problems.csv'], 'missing/problems.csv'],
  ])('design %j', async (options, remedy) => {
    const { code, stdout, stderr } = await runHere(['design', example, ...options], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(remedy);
    expect(stderr).not.toMatch(trace);
  });

  test.each([
    [['design'], "missing required argument 'roster'"],
    [['models', 'openPlan'], 'Run "staffroom models" for the list.'],
    [['check', 'missing.json', example], 'missing.json cannot be read. Name the plan.json of a plan folder.'],
    [['check', 'half.json', example], 'half.json is not JSON'],
    [['check', 'other.json', example], 'other.json is not a plan. Name the plan.json of a plan folder.'],
    [['solve', 'missing.json'], 'missing.json cannot be read. Name a problem file in JSON.'],
    [['solve', 'half.json'], 'half.json'],
    [['solve', 'other.json'], 'This is not a grouping problem'],
    [
      ['sample', '--level', 'middle', '--students', '6', '--out', 'new'],
      'A sample school has 60 to 5000 students, not 6.',
    ],
    [
      ['sample', '--level', 'middle', '--students', '60', '--out', '.'],
      'Name a new folder, or empty this one.',
    ],
  ])('%j', async (args, remedy) => {
    const { code, stdout, stderr } = await runHere(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(remedy);
    expect(stderr).not.toMatch(trace);
  });
});

describe('rules that contradict each other end with code 3 and are named', () => {
  const together = '  together:\n    - { people: [ S-00004, S-00005 ], reason: cousins }\n';
  const apart = '  apart:\n    - { people: [ S-00005, S-00004 ], reason: a quarrel }\n';
  const pinned = '  pinned:\n    - { person: T-001, team: 8-2 }\n';
  const forbidden = '  forbidden:\n    - { person: T-001, team: 8-2, reason: asked for a change }\n';

  test.each([
    ['together and apart', `students:\n${together}${apart}`, ['cousins', 'a quarrel', 'S-00004']],
    ['pinned and forbidden', `staff:\n${pinned}${forbidden}`, ['T-001', '8-2', 'asked for a change']],
  ])(
    '%s',
    async (name, rules, named) => {
      const beside = join(folder, name);
      await mkdir(beside);
      await writeFile(join(beside, 'rules.yaml'), rules);
      const { code, stdout, stderr } = await runHere(['design', example, '--with', beside], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain('These rules cannot be kept together');
      for (const part of named) expect(stderr).toContain(part);
      expect(stderr).not.toMatch(trace);
    },
    minute,
  );

  test('solve names the rules of a problem file', async () => {
    const problem = {
      n: 4,
      K: 2,
      A: [{ name: 'a', w: 1, v: [1, 0, 1, 0] }],
      cap: [2, 2],
      together: [[0, 1]],
      apart: [[0, 1]],
    };
    await writeFile(join(folder, 'impossible.json'), JSON.stringify(problem));
    const { code, stdout, stderr } = await runStaffroom(['solve', 'impossible.json'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('impossible.json');
    expect(stderr).not.toMatch(trace);
  });
});

test('the process ends with these codes, whoever started it', async () => {
  const unreadable = await runStaffroom(['design', 'missing.zip'], { cwd: folder });
  expect(unreadable).toMatchObject({ code: 2, stdout: '' });
  expect(unreadable.stderr).toContain('missing.zip does not exist');
  const misspelt = await runStaffroom(['frobnicate']);
  expect(misspelt).toMatchObject({ code: 2, stdout: '' });
  expect(misspelt.stderr).toContain("unknown command 'frobnicate'");
});

test('help and version end with code 0', async () => {
  const [help, version] = [await runStaffroom(['--help']), await runStaffroom(['--version'])];
  expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' });
  expect(help.stdout).toContain('Usage: staffroom');
  expect(version).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
});
