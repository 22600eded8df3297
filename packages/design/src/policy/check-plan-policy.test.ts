import { createHash } from 'node:crypto';
import { loadMilpSolver, runToEnd } from '@staffroom/engine';
import { allStatePolicies } from '@staffroom/knowledge';
import { PolicyFindingSchema, type Plan, type PolicyFinding, type School } from '@staffroom/school';
import { aDepartmentalSchool, aPlan, aPost, aSchool, aShare, aTeam } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { designSchool } from '../design-school.ts';
import type { DesignTools } from '../design-tools.ts';
import { checkPlanPolicy } from './check-plan-policy.ts';

const tools: DesignTools = {
  milp: await loadMilpSolver(),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  versions: { staffroom: '0.1.0', knowledge: '2026' },
  inputFormat: 'made',
};

function designedFor(school: School, state: string): Plan {
  const request = {
    modelId: 'newCoreTeam',
    parameters: { rosterTarget: 30, rosterMin: 20 },
    state,
    grades: null,
    seed: 1,
    effort: 'quick',
    seconds: null,
  } as const;
  return runToEnd(designSchool(school, request, tools));
}

const verdicts = (findings: readonly PolicyFinding[]) =>
  findings.map(({ rule, subject, outcome, value, limit }) => ({ rule, subject, outcome, value, limit }));

describe('checkPlanPolicy', () => {
  const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 60, teachersPerSubject: 2 });

  it.each(['TN', 'FL', 'MO', 'NY'])(
    '%s: says of each team what the design said with the whole school',
    (state) => {
      const plan = designedFor(school, state);
      const teamIds = new Set(plan.teams.map(({ id }): string => id));
      const ofTeams = plan.policy.filter(({ subject }) => teamIds.has(subject));
      const found = checkPlanPolicy(plan, state).filter(({ subject }) => teamIds.has(subject));
      expect(ofTeams.length).toBeGreaterThan(0);
      expect(verdicts(found)).toEqual(verdicts(ofTeams));
    },
  );

  const team = aTeam('6-1', ['s1', 's2', 's3'], {
    posts: [aPost('6-1/math'), aPost('6-1/ela', { subject: 'ELA' })],
    adults: [aShare('ana', '6-1/math'), aShare('ben', '6-1/ela', { isCertified: null })],
  });

  it('finds something in every state', () => {
    const plan = aPlan(aSchool(), { teams: [team] });
    for (const { state } of allStatePolicies()) {
      const found = checkPlanPolicy(plan, state);
      expect(found.map((each) => PolicyFindingSchema.parse(each))).toEqual(found);
      expect(found.length).toBeGreaterThan(0);
    }
  });

  it('counts whoever has no certificate in the plan as the roster calls them, and says so', () => {
    const found = checkPlanPolicy(aPlan(aSchool(), { teams: [team] }), 'FL').find(
      ({ subject }) => subject === '6-1',
    );
    expect(found).toMatchObject({ outcome: 'pass', value: 1.5 });
    expect(found?.caveats[0]).toContain('people whom the roster calls teachers');
  });

  it('says with an average that classes beside the teams are not in the file', () => {
    const plan = aPlan(aSchool(), { teams: [team], keptSections: ['music', 'art'] as never });
    const average = checkPlanPolicy(plan, 'VT').find(({ limit }) => limit === 25);
    expect(average?.caveats[0]).toBe(
      'Counts the teams alone: 2 classes that go on beside them are not in a plan file.',
    );
  });

  it('has nothing to check in a plan without teams, and knows the states', () => {
    expect(checkPlanPolicy(aPlan(aSchool()), 'TN')).toEqual([]);
    expect(() => checkPlanPolicy(aPlan(aSchool(), { teams: [team] }), 'ZZ')).toThrow(/no state "ZZ"/);
  });
});
