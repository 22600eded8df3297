import { createHash } from 'node:crypto';
import { loadMilpSolver } from '@staffroom/engine';
import { centsFromDollars, fullTime, type Plan, type School } from '@staffroom/school';
import { aDepartmentalSchool } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { aBaseline, aClass, aDesign, aUnit, anAdult } from '../../tests/arrangement-builders.ts';
import { checkPlan } from '../check-plan.ts';
import { designSchool } from '../design-school.ts';
import type { DesignTools } from '../design-tools.ts';
import { vacantInClasses } from './vacant-classes.ts';

const tools: DesignTools = {
  milp: await loadMilpSolver(),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  versions: { staffroom: '0.1.0', knowledge: '2026' },
  inputFormat: 'made',
};

function design(school: School, modelId: string): Plan {
  const run = designSchool(
    school,
    { modelId, parameters: {}, state: null, grades: null, seed: 1, effort: 'quick', seconds: null },
    tools,
  );
  let next = run.next();
  while (next.done !== true) next = run.next();
  return next.value;
}

/** Two grades with two teachers a subject; one of mathematics and one of science are to be found. */
const whole = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 100, teachersPerSubject: 2 });
const gone = new Set(['T-6-MATH-2', 'T-7-SCIENCE-1']);
const school: School = {
  ...whole,
  staff: whole.staff
    .filter((member) => !gone.has(member.id))
    .map((member) => ({ ...member, pay: { kind: 'salary', annual: centsFromDollars(60_000) } })),
  sections: whole.sections.map((section) => ({
    ...section,
    adults: section.adults.filter((adult) => !gone.has(adult.staffId)),
  })),
  finance: {
    schedules: [],
    benefitsBasisPoints: 3000,
    supplements: {},
    allotmentWeights: {},
    vacancyPay: { teacher: centsFromDollars(50_000) },
    funds: [],
    positionsBudget: null,
  },
};

describe('vacantInClasses', () => {
  it('counts the vacant time of classes with students, and no vacant posts of teams', () => {
    const vacant = fullTime;
    const today = [
      aClass('A', [], ['s1'], { vacant }),
      aClass('B', [], [], { vacant }),
      aClass('C', [], ['s2'], { vacant }),
    ];
    const kept = [aUnit('6-1', [anAdult('t1')], ['s1'], { vacant }), aClass('C', [], ['s2'], { vacant })];
    expect(vacantInClasses(aBaseline(school, today), aDesign(school, kept))).toEqual({
      today: 2000,
      kept: 1000,
    });
  });
});

describe("today's cost", () => {
  const plans = ['baselineSoloClassroom', 'newCoreTeam', 'highDosageTutorTeam'].map((id) =>
    design(school, id),
  );
  // 14 teachers at 60,000 and 2 to hire at 50,000, with benefits of 30 percent.
  const today = centsFromDollars((14 * 60_000 + 2 * 50_000) * 1.3);

  it('is the same whatever the model', () => {
    expect(plans.map((plan) => plan.money.baseline.total)).toEqual([today, today, today]);
    expect(plans.map((plan) => plan.money.positions.baseline.used)).toEqual([16_000, 16_000, 16_000]);
  });

  it('is what a model without teams costs: the vacancies stay', () => {
    const [solo] = plans;
    expect(solo?.money).toMatchObject({ difference: 0, isCostNeutral: true });
    expect(solo?.money.positions.design).toEqual(solo?.money.positions.baseline);
  });

  it('is found again by the check of a plan', () => {
    for (const plan of plans) expect(checkPlan(JSON.parse(JSON.stringify(plan)), school, tools)).toEqual([]);
  });
});
