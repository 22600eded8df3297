import { createHash } from 'node:crypto';
import { loadMilpSolver } from '@staffroom/engine';
import type { Plan } from '@staffroom/school';
import { aDepartmentalSchool } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { checkPlan } from './check-plan.ts';
import { designSchool } from './design-school.ts';
import type { DesignTools } from './design-tools.ts';

const tools: DesignTools = {
  milp: await loadMilpSolver(),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  versions: { staffroom: '0.1.0', knowledge: '2026' },
  inputFormat: 'made',
};
const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 60, teachersPerSubject: 2 });

function madePlan(): Plan {
  const request = {
    modelId: 'newCoreTeam',
    parameters: { rosterTarget: 30, rosterMin: 20 },
    state: null,
    grades: null,
    seed: 1,
    effort: 'quick',
    seconds: null,
  } as const;
  const run = designSchool(school, request, tools);
  let next = run.next();
  while (next.done !== true) next = run.next();
  return next.value;
}

const made = madePlan();
/** A copy as a file would hold it, to be changed. */
const copy = (): Plan => JSON.parse(JSON.stringify(made));
const paths = (plan: unknown) => checkPlan(plan, school, tools).map((difference) => difference.path);
const messages = (plan: unknown) => checkPlan(plan, school, tools).map((difference) => difference.message);

describe('checkPlan', () => {
  it('accepts the plan that the roster gives', () => {
    expect(made.teams.length).toBeGreaterThan(1);
    expect(paths(copy())).toEqual([]);
  });

  it('finds a number that was changed, at its place', () => {
    const plan = copy();
    plan.money.design.total = (plan.money.design.total + 1) as never;
    expect(paths(plan)).toEqual(['money.design.total']);
  });

  it('finds a student who is lost and one who is doubled', () => {
    const plan = copy();
    const [first, second] = plan.teams;
    const moved = first!.students.pop();
    expect(messages(plan)).toContain(`student ${moved} is lost: on no team and not listed as without one`);
    second!.students.push(second!.students[0]!);
    expect(messages(plan)).toContain(`student ${second!.students[0]} is listed 2 times`);
  });

  it('finds shares that do not add up to the person', () => {
    const plan = copy();
    const adult = plan.teams[0]!.adults.find((share) => share.share > 0)!;
    adult.share = 900 as never;
    expect(messages(plan)).toContain(`the shares of ${adult.staffId} add up to 0.9, not to 1`);
  });

  it('finds a value and a bound that the rosters do not have', () => {
    const plan = copy();
    const index = plan.solved.findIndex((solved) => solved.what === 'rosters');
    plan.solved[index]!.value += 1;
    plan.solved[index]!.bound += 1;
    expect(paths(plan)).toEqual(expect.arrayContaining([`solved[${index}].value`, `solved[${index}].bound`]));
  });

  it('knows another roster by its hash', () => {
    const other = { ...school, name: 'Another school' };
    expect(checkPlan(copy(), other, tools).map((difference) => difference.path)).toContain('input.hash');
  });

  it('says of something else that it is no plan', () => {
    expect(paths({ format: 'something else' })).toContain('format');
  });
});
