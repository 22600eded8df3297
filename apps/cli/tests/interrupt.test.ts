import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planFileNames, planOf } from './designed.ts';
import { endOf, runStaffroom, startStaffroom, type Run } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;
const example = 'examples/harbor-point-high';

/** Presses Ctrl-C when the command has written a text to standard error. */
async function interruptedAt(text: string, args: readonly string[]): Promise<Run> {
  const child = startStaffroom(args);
  let seen = '';
  const listener = (chunk: Buffer): void => {
    seen += chunk.toString('utf8');
    if (!seen.includes(text)) return;
    child.stderr.off('data', listener);
    child.kill('SIGINT');
  };
  child.stderr.on('data', listener);
  return endOf(child);
}

describe('Ctrl-C', { timeout: 2 * minute }, () => {
  test.each([
    ['of a run by the clock', ['--seconds', '60']],
    ['of a run by effort', ['--effort', 'thorough']],
  ])('%s keeps the best plan so far', async (_, options) => {
    const folder = join(await temporaryFolder(), 'plan');
    const run = await interruptedAt('adults on', ['design', example, ...options, '--out', folder]);
    expect(run.code).toBe(130);
    expect(run.stderr).toContain('Stopping with the best plan so far.');
    expect((await readdir(folder)).toSorted()).toEqual([...planFileNames]);
    const plan = await planOf(folder);
    expect(plan.request.isStoppedEarly).toBe(true);
    expect(plan.teams.flatMap((team) => team.students).length + plan.notTeamed.length).toBe(
      plan.school.studentCount,
    );
    const check = await runStaffroom(['check', join(folder, 'plan.json'), example]);
    expect({ code: check.code, stderr: check.stderr.includes('differs') }).toEqual({
      code: 0,
      stderr: false,
    });
  });
});
