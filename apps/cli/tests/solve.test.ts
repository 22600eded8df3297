import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Random } from '@staffroom/engine';
import { expect, test } from 'vitest';
import { runStaffroom } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface RosterProblem {
  readonly n: number;
  readonly K: number;
  readonly cap: readonly [number, number];
  readonly A: readonly { readonly name: string; readonly w: number; readonly v: readonly number[] }[];
}

/** Sixty students, four teams of fifteen, three yes/no attributes and a score. */
function smallProblem(): RosterProblem {
  const random = new Random(4);
  const yesNo = (): readonly number[] => Array.from({ length: 60 }, () => Number(random.below(3) === 0));
  return {
    n: 60,
    K: 4,
    cap: [15, 15],
    A: [
      { name: 'IEP', w: 2, v: yesNo() },
      { name: 'EL', w: 1, v: yesNo() },
      { name: 'GT', w: 1, v: yesNo() },
      { name: 'score', w: 0.05, v: Array.from({ length: 60 }, () => 200 + random.below(60)) },
    ],
  };
}

/** The cost as the form of the file defines it: weight × |sum in the team − total ÷ teams|, over attributes and teams. */
function costOf({ K, A }: RosterProblem, assignment: readonly number[]): number {
  return A.reduce((cost, { w, v }) => {
    const total = v.reduce((sum, value) => sum + value, 0);
    const sums = Array.from({ length: K }, (_, team) =>
      v.reduce((sum, value, item) => (assignment[item] === team ? sum + value : sum), 0),
    );
    return cost + sums.reduce((part, sum) => part + w * Math.abs(sum - total / K), 0);
  }, 0);
}

/** What `solve --json` prints. */
interface Solved {
  readonly value: number;
  readonly bound: number;
  readonly seconds: number;
  readonly assignment: readonly number[];
}

test('solves a problem file and prints value, bound, seconds and assignment', async () => {
  const file = join(await temporaryFolder(), 'problem.json');
  const problem = smallProblem();
  await writeFile(file, JSON.stringify(problem));
  const { code, stdout, stderr } = await runStaffroom([
    'solve',
    file,
    '--seconds',
    '2',
    '--seed',
    '3',
    '--json',
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  // The form of the answer is what this test reads it for.
  const { value, bound, seconds, assignment } = JSON.parse(stdout) as Solved;
  expect(assignment).toHaveLength(60);
  expect([0, 1, 2, 3].map((team) => assignment.filter((each) => each === team).length)).toEqual([
    15, 15, 15, 15,
  ]);
  expect(value).toBeCloseTo(costOf(problem, assignment), 6);
  expect(bound).toBeLessThanOrEqual(value);
  expect(bound).toBeGreaterThan(0);
  expect(seconds).toBeGreaterThan(0);
});

test('prints the same for people, progress apart', async () => {
  const file = join(await temporaryFolder(), 'problem.json');
  await writeFile(
    file,
    JSON.stringify({ n: 4, K: 2, cap: [2, 2], A: [{ name: 'a', w: 1, v: [1, 1, 0, 0] }] }),
  );
  const { code, stdout } = await runStaffroom(['solve', file, '--seconds', '2']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^value 0\nbound 0 \(proved optimal\)\nseconds [0-9.]+\nassignment [01] [01] [01] [01]\n$/,
  );
});
