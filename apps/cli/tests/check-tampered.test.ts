import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '@staffroom/school';
import { beforeAll, describe, expect, test } from 'vitest';
import { designInto } from './designed.ts';
import { runHere } from './run-here.ts';
import { runStaffroom, type Run } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;

describe('staffroom check', { timeout: minute }, () => {
  let folder: string;
  let roster: string;
  let plan: Plan;

  beforeAll(async () => {
    folder = await temporaryFolder();
    roster = join(folder, 'roster');
    await runStaffroom(['sample', '--level', 'middle', '--students', '240', '--seed', '5', '--out', roster]);
    plan = await designInto(join(folder, 'plan'), [roster, '--state', 'NC']);
  }, minute);

  /** Checks a changed plan against the roster. The plan is changed in its text, as somebody would who wants another result. */
  async function checkOf(changed: unknown): Promise<Run> {
    const file = join(folder, 'changed.json');
    await writeFile(file, JSON.stringify(changed));
    return runHere(['check', file, roster]);
  }

  /** The plan as plain data that a test may write into. */
  function copyOf(): Plan {
    return structuredClone(plan);
  }

  test('accepts the plan as it was made', async () => {
    expect(await runStaffroom(['check', join(folder, 'plan/plan.json'), roster])).toMatchObject({ code: 0 });
  });

  test('names a student who was moved to another team', async () => {
    const changed = copyOf();
    const student = changed.teams[0]!.students.pop()!;
    changed.teams[1]!.students.push(student);
    const { code, stderr } = await checkOf(changed);
    expect(code).toBe(1);
    expect(stderr).toContain('changed.json differs from the roster in');
    expect(stderr).toContain(
      `teams[0].students: ${plan.teams[0]?.students.length} entries follow from the roster`,
    );
  });

  test('names a student who was left out', async () => {
    const changed = copyOf();
    const student = changed.teams[0]!.students.shift();
    const { code, stderr } = await checkOf(changed);
    expect(code).toBe(1);
    expect(stderr).toContain(`student ${student} is lost: on no team and not listed as without one`);
  });

  test('names a student who was put on a second team', async () => {
    const changed = copyOf();
    const student = plan.teams[0]!.students[0]!;
    changed.teams[1]!.students.push(student);
    const { code, stderr } = await checkOf(changed);
    expect(code).toBe(1);
    expect(stderr).toContain(`student ${student} is listed 2 times`);
  });

  test('names an adult whose share was changed', async () => {
    const changed = copyOf();
    const adult = changed.teams[0]!.adults.find((each) => each.share > 1)!;
    Object.assign(adult, { share: adult.share - 1 });
    const { code, stderr } = await checkOf(changed);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`the shares of ${adult.staffId} add up to [0-9.]+, not to`));
  });

  test('names an amount of money that is a cent off', async () => {
    const changed = copyOf();
    const line = changed.money.design.lines[2]!;
    Object.assign(line, { amount: line.amount + 1 });
    const { code, stderr } = await checkOf(changed);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `money.design.lines[2].amount: ${line.amount - 1} follows from the roster, the plan says ${line.amount}`,
    );
  });

  test('names a value of the analysis that was changed', async () => {
    const changed = copyOf();
    const index = plan.analysis.findIndex((line) => typeof line.design?.value === 'number');
    const reading = changed.analysis[index]!.design!;
    reading.value = (reading.value ?? 0) + 0.5;
    const { code, stderr } = await checkOf(changed);
    expect(code).toBe(1);
    expect(stderr).toContain(`analysis[${index}].design.value`);
  });

  test('names a bound that was made better than it is', async () => {
    const changed = copyOf();
    const index = plan.solved.findIndex((solved) => solved.what === 'rosters');
    Object.assign(changed.solved[index]!, { bound: plan.solved[index]!.bound + 0.25 });
    const { code, stderr } = await checkOf(changed);
    expect(code).toBe(1);
    expect(stderr).toContain(`solved[${index}].bound`);
  });

  test('names a part that is missing from the file', async () => {
    const { policy, ...changed } = copyOf();
    const { code, stderr } = await checkOf(changed);
    expect(policy.length).toBeGreaterThan(0);
    expect(code).toBe(1);
    expect(stderr).toContain('policy: Invalid input');
  });

  test('notices that the roster changed', async () => {
    const later = join(folder, 'later');
    await cp(roster, later, { recursive: true });
    const students = await readFile(join(later, 'students.csv'), 'utf8');
    await writeFile(join(later, 'students.csv'), students.replace('IEP', '504'));
    const { code, stderr } = await runStaffroom(['check', join(folder, 'plan/plan.json'), later]);
    expect(code).toBe(1);
    expect(stderr).toContain('input.hash');
  });

  test('notices that a rule was added beside the roster', async () => {
    const stricter = join(folder, 'stricter');
    await cp(roster, stricter, { recursive: true });
    const [one, two] = plan.teams[0]!.students;
    await writeFile(
      join(stricter, 'rules.yaml'),
      `state: NC\nstudents:\n  apart:\n    - { people: [ ${one}, ${two} ] }\n`,
    );
    const { code, stderr } = await runHere(['check', join(folder, 'plan/plan.json'), stricter]);
    expect(code).toBe(1);
    expect(stderr).toContain(`a rule of the school is broken: ${one}, ${two} must be on different teams`);
  });

  test('lists every difference as JSON', async () => {
    const changed = copyOf();
    Object.assign(changed.money, { difference: changed.money.difference + 1 });
    await writeFile(join(folder, 'changed.json'), JSON.stringify(changed));
    const { code, stdout, stderr } = await runHere(['check', join(folder, 'changed.json'), roster, '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      isSame: false,
      differences: [
        {
          path: 'money.difference',
          expected: plan.money.difference,
          found: plan.money.difference + 1,
        },
      ],
    });
  });
});
