import { aPlan, aSchool } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { readPlanFile } from './read-plan-file.ts';

const plan = aPlan(aSchool());

describe('readPlanFile', () => {
  it('reads a plan as it was written', () => {
    expect(readPlanFile(JSON.stringify(plan))).toEqual({ kind: 'plan', plan });
  });

  it('tells a file that is not JSON from one that is no plan', () => {
    expect(readPlanFile('sourcedId,status\n')).toEqual({ kind: 'problem', problem: { kind: 'notJson' } });
    expect(readPlanFile('[1, 2]')).toEqual({ kind: 'problem', problem: { kind: 'notAPlan' } });
    expect(readPlanFile('{"format":"staffroom-roster"}')).toEqual({
      kind: 'problem',
      problem: { kind: 'notAPlan' },
    });
  });

  it('names the version that it cannot read', () => {
    expect(readPlanFile(JSON.stringify({ ...plan, formatVersion: 2 }))).toEqual({
      kind: 'problem',
      problem: { kind: 'otherVersion', version: '2' },
    });
  });

  it('names the first place at which a plan is damaged', () => {
    const damaged = { ...plan, teams: [{ id: 'T' }] };
    expect(readPlanFile(JSON.stringify(damaged))).toMatchObject({
      kind: 'problem',
      problem: { kind: 'damaged', place: 'teams.0.name' },
    });
  });
});
