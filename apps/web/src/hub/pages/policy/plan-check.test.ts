import { aPlan, aPost, aSchool, aShare, aTeam } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { planCheck } from './plan-check.ts';

const teams = ['6-1', '6-2'].map((id) =>
  aTeam(id, ['s1', 's2', 's3'], { posts: [aPost(`${id}/math`)], adults: [aShare(`t${id}`, `${id}/math`)] }),
);
const plan = aPlan(aSchool({ name: 'Cedar' }), { teams });

describe('planCheck', () => {
  it('puts what says the same of several teams together, by outcome', () => {
    const check = planCheck(JSON.stringify(plan), 'FL');
    expect(check).toMatchObject({ kind: 'check', school: 'Cedar', madeFor: null, keptClasses: 0 });
    const passed = check.kind === 'check' && check.tallies.find(({ outcome }) => outcome === 'pass');
    expect(passed).toMatchObject({
      groups: [
        [
          { subject: '6-1', value: 3 },
          { subject: '6-2', value: 3 },
        ],
        [{}],
      ],
    });
  });

  it('says what is wrong with a file that is no plan', () => {
    expect(planCheck('no', 'FL')).toEqual({ kind: 'problem', problem: { kind: 'notJson' } });
  });

  it('says what nobody knows of a plan that asks for another model', () => {
    const other = { ...plan, request: { ...plan.request, modelId: 'ourOwnModel' } };
    expect(planCheck(JSON.stringify(other), 'FL')).toMatchObject({
      kind: 'problem',
      problem: { kind: 'unknownRequest', message: expect.stringContaining('ourOwnModel') },
    });
  });
});
