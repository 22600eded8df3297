import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planFileNames, planOf } from './designed.ts';
import { runStaffroom, type Run } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;
/** Terminals act on the escape character; nothing that goes into a pipe or a log may hold one. */
const escape = '\u001B';

let folder: string;
let roster: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  roster = join(folder, 'roster');
  const { code } = await runStaffroom([
    'sample',
    '--level',
    'elementary',
    '--students',
    '120',
    '--seed',
    '2',
    '--out',
    roster,
    '--quiet',
  ]);
  expect(code).toBe(0);
}, minute);

/** Designs as a build server would see it: a pipe, and the variable that makes some programs colour all the same. */
function design(out: string, ...options: readonly string[]): Promise<Run> {
  return runStaffroom(['design', roster, '--effort', 'quick', '--out', join(folder, out), ...options], {
    env: { CI: 'true', TERM: 'xterm-256color' },
  });
}

describe('staffroom design into pipes', { timeout: minute }, () => {
  test('prints a summary of one screen, and progress as plain lines that do not repeat', async () => {
    const { code, stdout, stderr } = await design('plain');
    const summary = stdout.trimEnd().split('\n');
    const progress = stderr.split('\n').filter((line) => /^ *\d+% /.test(line));
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain(escape);
    expect(stdout + stderr).not.toContain('\r');
    expect(summary.length).toBeLessThan(24);
    expect(summary.filter((line) => line.length > 80)).toEqual([]);
    expect(summary[0]).toContain('120 students');
    expect(summary).toContain('Look at first');
    expect(summary.filter((line) => /^ {2}[123]\. /.test(line))).toHaveLength(3);
    expect(summary.at(-1)).toBe(`Open ${join(folder, 'plain/report.html')}`);
    expect(progress.length).toBeGreaterThan(5);
    expect([...new Set(progress)]).toEqual(progress);
  });

  test('--json prints one JSON value and nothing else', async () => {
    const { code, stdout, stderr } = await design('json', '--json');
    const plan = await planOf(join(folder, 'json'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      folder: join(folder, 'json'),
      school: plan.school,
      request: plan.request,
      money: { difference: plan.money.difference },
      lookFirst: plan.lookFirst,
      vacancies: plan.vacancies,
    });
    expect((await readdir(join(folder, 'json'))).toSorted()).toEqual([...planFileNames]);
  });

  test('--quiet prints nothing where all went well', async () => {
    expect(await design('quiet', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await readdir(join(folder, 'quiet'))).toSorted()).toEqual([...planFileNames]);
  });
});

test('check --quiet prints nothing where nothing differs', { timeout: minute }, async () => {
  const plan = join(folder, 'plain/plan.json');
  expect(await runStaffroom(['check', plan, roster, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

describe('other commands', () => {
  test.each([
    ['inspect', ['inspect', 'ROSTER', '--json'], { format: 'oneroster-1.1', schools: [{ students: 120 }] }],
    ['models', ['models', 'newCoreTeam', '--json'], [{ modelId: 'newCoreTeam' }, { modelId: 'newCoreTeam' }]],
    ['schema', ['schema'], { type: 'object' }],
  ])('%s prints JSON only', async (_, args, expected) => {
    const named = args.map((arg) => arg.replace('ROSTER', roster));
    const { code, stdout, stderr } = await runStaffroom(named);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });

  test.each([['inspect', 'ROSTER'], ['models'], ['models', 'newCoreTeam'], ['--help'], ['design', '--help']])(
    '%s %s has no control codes in a pipe',
    async (...args) => {
      const named = args.map((arg) => arg.replace('ROSTER', roster));
      const { code, stdout, stderr } = await runStaffroom(named, { env: { CI: 'true' } });
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(100);
      expect(stdout + stderr).not.toContain(escape);
    },
  );

  test('colours can be asked for', async () => {
    const { stdout } = await runStaffroom(['models'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain(`${escape}[1mnewCoreTeam`);
  });
});
