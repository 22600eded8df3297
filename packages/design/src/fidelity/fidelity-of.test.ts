import { framework } from '@staffroom/knowledge';
import { FidelityMeasureSchema, fte, type Cents, type Plan, type School } from '@staffroom/school';
import {
  anAnalysisLine,
  aPlan,
  aPost,
  aReading,
  aSchool,
  aShare,
  aStaffMember,
  aTeam,
} from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { fidelityOf } from './fidelity-of.ts';

const numbered = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** One team that does what is asked: four certified teachers, the lead half released, sixty students; and one that does not. */
function twoTeams(): Pick<Plan, 'teams'> {
  const subjects = ['ela', 'math', 'science', 'social'];
  return {
    teams: [
      aTeam('6-1', numbered(60, 'S'), {
        posts: [
          ...subjects.map((subject) => aPost(`6-1/${subject}`)),
          aPost('6-1/lead', { isTeaching: false, amount: fte(500) }),
          aPost('6-1/resident', { roleId: 'residentNew', isCertified: false }),
        ],
        adults: [
          aShare('ana', '6-1/ela', { share: fte(500) }),
          aShare('ana', '6-1/lead', { share: fte(500), isLead: true }),
          aShare('ben', '6-1/math'),
          aShare('cleo', '6-1/science'),
          aShare('dan', '6-1/social'),
          aShare('eva', '6-1/resident', { roleId: 'residentNew' }),
        ],
      }),
      aTeam('6-2', numbered(20, 'R'), { posts: [aPost('6-2/ela')], adults: [aShare('fay', '6-2/ela')] }),
    ],
  };
}

/** A fund with what it holds and pays, in cents. */
const fund = (fundId: string, budget: number | null, used: number) => ({
  fundId,
  name: fundId,
  budget: budget as Cents | null,
  used: used as Cents,
  left: budget === null ? null : ((budget - used) as Cents),
});

const staff = ['ana', 'ben', 'cleo', 'dan', 'eva', 'fay'];

function read(plan: Partial<Plan>, school: School = aSchool()) {
  const measures = fidelityOf(aPlan(school, plan), school, framework());
  return new Map(measures.map((measure) => [measure.id, measure]));
}

describe('the fidelity of a plan', () => {
  const measures = read(twoTeams());

  it.each([
    ['teams.lead', 50, 'attention', '1 of 2 teams.'],
    ['teams.educators', 50, 'attention', '1 of 2 teams.'],
    ['teams.roster', 50, 'none', '1 of 2 teams.'],
    ['teams.specialist', 50, 'none', '1 of 2 teams.'],
    ['leads.span', 100, 'kept', '1 of 1 leads; from 3 to 3 teachers for a lead.'],
    ['teams.candidates', 1, 'kept', '1 on 2 teams, in 1 posts meant for them.'],
  ])('reads %s from the teams', (id, value, status, message) => {
    expect(measures.get(id)).toMatchObject({ value, status, message });
  });

  it('counts as released what a lead does not teach, against the law of the one state that limits it', () => {
    expect(measures.get('leads.release')).toMatchObject({
      value: 50,
      range: { min: null, max: 70 },
      status: 'none',
      source: { kind: 'published', year: 2023, isVerified: true },
    });
  });

  it('says of each what it means, and where its range comes from', () => {
    for (const measure of measures.values()) expect(FidelityMeasureSchema.parse(measure)).toEqual(measure);
    expect(measures.get('teams.lead')?.meaning).toContain('Every team has a named lead');
    expect([...measures.values()].every(({ meaning }) => meaning.length > 20)).toBe(true);
  });

  it('takes from the analysis what it has read, with its limit and source', () => {
    const line = anAnalysisLine('leadReach.MATH', {
      limit: 75,
      design: aReading(62.5, { status: 'attention', message: '50 of 80 students.' }),
    });
    expect(read({ analysis: [line] }).get('leadReach.MATH')).toMatchObject({
      value: 62.5,
      range: { min: 75, max: null },
      status: 'attention',
      message: '50 of 80 students.',
    });
  });

  it('is without what a plan of no teams cannot tell', () => {
    expect([...read({}).keys()]).toEqual(['novices.lead', 'cost.difference', 'funds.over']);
  });
});

describe('what the data lack', () => {
  it('is not evaluated and names the column: years of experience, and pay', () => {
    const measures = read(twoTeams(), aSchool({ staff: staff.map((id) => aStaffMember(id)) }));
    const lacking = [...measures.values()].filter(({ status }) => status === 'notEvaluated');
    expect(lacking.map(({ id, value, missing }) => [id, value, missing?.column])).toEqual([
      ['novices.lead', null, 'yearsExperience'],
      ['cost.difference', null, 'salary'],
      ['funds.over', null, 'annual of a fund'],
    ]);
  });

  it('is computed once it is there', () => {
    const known = aSchool({
      staff: staff.map((id) => aStaffMember(id, { yearsExperience: id === 'ben' || id === 'fay' ? 1 : 9 })),
    });
    const side = { ...aPlan(known).money.design, isComplete: true };
    const money = {
      ...aPlan(known).money,
      isEvaluated: true,
      baseline: side,
      design: side,
      difference: 12_345_00 as Cents,
      funds: [fund('title1', 10, 12), fund('general', 50, 20), fund('grant', null, 5)],
    };
    const measures = read({ ...twoTeams(), money }, known);
    expect(measures.get('novices.lead')).toMatchObject({
      value: 50,
      message: '1 of 2 teachers of 3 years or fewer.',
    });
    expect(measures.get('cost.difference')).toMatchObject({ value: 12_345, status: 'attention' });
    expect(measures.get('funds.over')).toMatchObject({
      value: 1,
      status: 'attention',
      message: '1 of 2 funds whose amount is known.',
    });
  });
});
