import { join } from 'node:path';
import { expect, test } from 'vitest';
import { designInto } from './designed.ts';
import { optionalFixture } from './fixtures.ts';
import { runStaffroom } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;
const small = optionalFixture('oneroster/gospelnerd-school-small');

test(
  'designs a bare OneRoster export and says what is missing for the rest',
  async ({ skip }) => {
    const roster = small ?? skip('there is no folder of fixtures');
    const folder = join(await temporaryFolder(), 'plan');
    const plan = await designInto(folder, [roster]);
    const check = await runStaffroom(['check', join(folder, 'plan.json'), roster]);
    expect(check.code).toBe(0);
    expect(plan.teams.flatMap((team) => team.students)).toHaveLength(72);
    expect(plan.notEvaluated.map(({ missing }) => missing.message)).toEqual(
      expect.arrayContaining([
        'not evaluated: add column credentials to file staff.csv',
        'not evaluated: add column supports to file students.csv',
      ]),
    );
    const unknown = plan.analysis.filter((line) => line.missing !== null);
    expect(unknown.filter((line) => typeof line.design?.value === 'number')).toEqual([]);
    expect(unknown.filter((line) => !line.missing?.message.startsWith('not evaluated: '))).toEqual([]);
    expect(plan.money.isEvaluated).toBe(false);
  },
  minute,
);
