import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { designInto } from './designed.ts';
import { runHere } from './run-here.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;

describe('sample schools of every level and of many sizes are designed, and check accepts the plan', () => {
  test.each([
    ['elementary', 60, 11],
    ['elementary', 900, 12],
    ['middle', 333, 14],
    ['high', 150, 15],
    ['high', 2000, 16],
  ])(
    '%s, %d students, seed %d',
    async (level, students, seed) => {
      const folder = await temporaryFolder();
      const [roster, out] = [join(folder, 'roster'), join(folder, 'plan')];
      const sample = await runHere([
        'sample',
        '--level',
        level,
        '--students',
        String(students),
        '--seed',
        String(seed),
        '--out',
        roster,
      ]);
      expect(sample.code).toBe(0);
      const plan = await designInto(out, [roster, '--seed', String(seed)]);
      expect(plan.school.studentCount).toBe(students);
      expect(plan.teams.flatMap((team) => team.students).length + plan.notTeamed.length).toBe(students);
      const check = await runHere(['check', join(out, 'plan.json'), roster, '--quiet']);
      expect(check).toEqual({ code: 0, stdout: '', stderr: '' });
    },
    2 * minute,
  );
});
