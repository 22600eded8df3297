import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { loadMilpSolver } from '@staffroom/engine';
import { fte, fullTime, PlanSchema, type Plan, type School, type StaffingRules } from '@staffroom/school';
import { aDepartmentalSchool, aSchool, aStaffMember } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { checkPlan } from './check-plan.ts';
import { DesignError, ImpossibleRulesError } from './design-error.ts';
import type { DesignRequest } from './design-request.ts';
import { designSchool } from './design-school.ts';
import type { DesignTools } from './design-tools.ts';

const tools: DesignTools = {
  milp: await loadMilpSolver(),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  versions: { staffroom: '0.1.0', knowledge: '2026' },
  inputFormat: 'made',
};

const request: DesignRequest = {
  modelId: 'newCoreTeam',
  parameters: {},
  state: null,
  grades: null,
  seed: 1,
  effort: 'quick',
  seconds: null,
};

function design(school: School, changes: Partial<DesignRequest> = {}, answer?: boolean): Plan {
  const run = designSchool(school, { ...request, ...changes }, tools);
  let next = run.next();
  while (next.done !== true) next = run.next(answer);
  return next.value;
}

const asFile = (plan: Plan): unknown => JSON.parse(JSON.stringify(plan));
const middle = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 100, teachersPerSubject: 1 });

const noRules: StaffingRules = {
  students: { together: [], apart: [], pinned: [], forbidden: [] },
  staff: { together: [], apart: [], pinned: [], forbidden: [] },
  teamCounts: {},
  teamSizes: { min: null, max: null },
  priorities: {},
  state: null,
};

describe('designSchool', () => {
  it('gives a plan of the published form, which its own check accepts', () => {
    const plan = design(middle);
    expect(PlanSchema.parse(asFile(plan))).toEqual(asFile(plan));
    expect(checkPlan(asFile(plan), middle, tools)).toEqual([]);
  });

  it('puts the certified teacher of each subject on the team of their grade, led by who is eligible', () => {
    const [sixth] = design(middle).teams;
    expect(sixth?.id).toBe('6-1');
    expect(sixth?.students).toHaveLength(100);
    expect(
      sixth?.adults
        .filter((adult) => adult.share > 0)
        .map((adult) => [adult.staffId, adult.postId, adult.isLead]),
    ).toEqual([
      ['T-6-ELA-1', '6-1/ela', false],
      ['T-6-MATH-1', '6-1/math', true],
      ['T-6-SCIENCE-1', '6-1/science', false],
      ['T-6-SOCIAL-1', '6-1/social', false],
    ]);
  });

  it('moves an eligible teacher to the team that has none', () => {
    const two = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 200, teachersPerSubject: 2 });
    const pair = ['T-6-MATH-1', 'T-6-ELA-1'];
    const staff = two.staff.map((member) => ({ ...member, isLeadEligible: pair.includes(member.id) }));
    const leads = design({ ...two, staff }).teams.map(
      (team) => team.adults.find((adult) => adult.isLead)?.staffId,
    );
    expect(new Set(leads)).toEqual(new Set(pair));
  });

  it('lets a specialist lead where no teacher of the team is eligible', () => {
    const staff = middle.staff.map((member) => ({ ...member, isLeadEligible: false }));
    const sped = aStaffMember('T-SPED', {
      credentials: [{ area: 'SPED', label: 'SPED', from: 'K', to: '12' }],
      isLeadEligible: true,
    });
    const students = middle.students.filter((student) => student.grade === '6');
    const { teams } = design({ ...middle, students, staff: [...staff, sped] }, { grades: ['6'] });
    expect(teams[0]?.adults.find((adult) => adult.isLead)?.staffId).toBe('T-SPED');
  });

  it('names the credential of a person to hire', () => {
    const short = { ...middle, staff: middle.staff.filter((member) => member.id !== 'T-6-MATH-1') };
    const { vacancies } = design(short, { parameters: { teacherCount: 4 } });
    expect(vacancies.map(({ teamId, need, amount }) => ({ teamId, need, amount }))).toEqual([
      { teamId: '6-1', need: 'certified in mathematics, grade 6', amount: 1000 },
    ]);
  });

  it('goes by what people teach today where no credentials were given, and says so', () => {
    const plain = { ...middle, staff: middle.staff.map((member) => ({ ...member, credentials: null })) };
    const plan = design(plain);
    const taught = plan.teams.flatMap((team) => team.adults).filter((adult) => adult.share > 0);
    expect(new Set(taught.map((adult) => adult.basis))).toEqual(new Set(['taughtToday']));
    expect(new Set(taught.map((adult) => adult.isCertified))).toEqual(new Set([null]));
    expect(plan.notEvaluated.map((entry) => entry.missing.message)).toContain(
      'not evaluated: add column credentials to file staff.csv',
    );
  });

  it('assumes full time only where it says so', () => {
    const plain = { ...middle, staff: middle.staff.map((member) => ({ ...member, fte: null })) };
    expect(design(plain).notEvaluated.map((entry) => entry.missing.message)).toContain(
      'not evaluated: add column fte to file staff.csv; full time is assumed for 8 people',
    );
  });

  it('leaves other grades in their classes', () => {
    const plan = design(middle, { grades: ['6'] });
    expect(plan.teams.map((team) => team.id)).toEqual(['6-1']);
    expect(plan.notTeamed).toHaveLength(100);
    expect(plan.notTeamed[0]?.reason).toBe('grade 7 gets no teams in this design');
    expect(plan.keptSections).toEqual(['C-7-ELA-1', 'C-7-MATH-1', 'C-7-SCIENCE-1', 'C-7-SOCIAL-1']);
    expect(plan.schoolwide.map((share) => share.work)).toContain('mathematics classes as today');
  });

  it('changes nothing with the one-teacher model', () => {
    const plan = design(middle, { modelId: 'baselineSoloClassroom' });
    expect(plan.teams).toEqual([]);
    expect(plan.keptSections).toHaveLength(middle.sections.length);
    expect(plan.analysis.filter((line) => line.difference !== null && line.difference !== 0)).toEqual([]);
    expect(checkPlan(asFile(plan), middle, tools)).toEqual([]);
  });

  it('stops soon with a whole plan when asked', () => {
    const plan = design(middle, {}, true);
    expect(plan.request.isStoppedEarly).toBe(true);
    expect(plan.teams.flatMap((team) => team.students)).toHaveLength(200);
    expect(checkPlan(asFile(plan), middle, tools)).toEqual([]);
  });

  it('puts a pinned adult on the team even where no post of the model fits', () => {
    const aide = aStaffMember('A-1', { kind: 'aide' });
    const staff = {
      ...noRules.staff,
      pinned: [{ person: aide.id, teams: ['6-1' as never], reason: 'knows the students' }],
    };
    const school = { ...middle, staff: [aide, ...middle.staff], rules: { ...noRules, staff } };
    expect(design(school).teams[0]?.adults.find((adult) => adult.staffId === 'A-1')).toMatchObject({
      share: 1000,
      basis: 'pinned',
    });
  });

  it('refuses requests that make no sense for the school', () => {
    const refusal = (school: School, changes: Partial<DesignRequest>) => {
      try {
        design(school, changes);
      } catch (error) {
        return error instanceof DesignError ? error.code : error;
      }
      return 'designed';
    };
    expect(refusal(middle, { modelId: 'noSuchModel' })).toBe('unknownModel');
    expect(refusal(middle, { modelId: 'departmentalisedElementary' })).toBe('wrongLevel');
    expect(refusal(middle, { parameters: { rosterTarget: -3 } })).toBe('badParameter');
    expect(refusal(middle, { grades: ['12'] })).toBe('unknownGrade');
    expect(refusal(middle, { state: 'ZZ' })).toBe('unknownState');
    expect(refusal(aSchool(), {})).toBe('noStudents');
    expect(refusal({ ...middle, staff: [] }, {})).toBe('noTeachers');
  });

  it('lets a rule about somebody who stays in class under the model bind nobody, and says so', () => {
    const people = [middle.staff[0]!.id, middle.staff[1]!.id];
    const staff = { ...noRules.staff, together: [{ people, reason: 'plan together today' }] };
    const school = { ...middle, rules: { ...noRules, staff } };
    const line = (plan: Plan) => plan.analysis.find(({ rule }) => rule === 'rules.staff.together.1')?.design;
    const tutors = design(school, { modelId: 'highDosageTutorTeam' });
    expect(line(tutors)).toMatchObject({
      status: 'none',
      value: null,
      message: 'Does not apply; on no team: T-6-ELA-1 (English language arts classes as today).',
    });
    expect(checkPlan(asFile(tutors), school, tools)).toEqual([]);
    expect(line(design(school, { modelId: 'baselineSoloClassroom' }))).toMatchObject({
      status: 'none',
      message: 'Does not apply; the model has no teams.',
    });
    expect(line(design(school))).toMatchObject({ status: 'kept', value: 0 });
  });

  it('names staff rules that cannot be kept', () => {
    const [first, second] = middle.staff;
    const both = [first!.id, second!.id];
    const staff = {
      ...noRules.staff,
      together: [{ people: both, reason: 'mentor' }],
      apart: [{ people: both, reason: 'married' }],
    };
    expect(() => design({ ...middle, rules: { ...noRules, staff } })).toThrow(ImpossibleRulesError);
    expect(() => design({ ...middle, rules: { ...noRules, staff } })).toThrow('mentor');
  });
});

describe('designSchool, on any small school', () => {
  const size = fc.record({
    grades: fc.constantFrom(['6'] as const, ['6', '7'] as const, ['9', '10'] as const),
    studentsPerGrade: fc.integer({ min: 1, max: 45 }),
    teachersPerSubject: fc.integer({ min: 1, max: 2 }),
  });
  const schools = fc
    .record({
      size,
      partTime: fc.array(fc.constantFrom(200, 500, 650, 800), { maxLength: 3 }),
      dropped: fc.nat(3),
    })
    .map(({ size: chosen, partTime, dropped }) => {
      const school = aDepartmentalSchool(chosen);
      const staff = school.staff
        .slice(dropped)
        .map((member, index) => ({ ...member, fte: fte(partTime[index] ?? fullTime) }));
      return { ...school, staff };
    });

  it('loses and doubles nobody, divides everybody’s time exactly, and proves no bound above a value', () => {
    fc.assert(
      fc.property(schools, (school) => {
        const plan = design(school);
        const placed = [
          ...plan.teams.flatMap((team) => team.students),
          ...plan.notTeamed.map((entry) => entry.studentId),
        ];
        expect(placed.toSorted()).toEqual(school.students.map((student) => student.id));
        for (const member of school.staff) {
          const shares = [...plan.teams.flatMap((team) => team.adults), ...plan.schoolwide].filter(
            (share) => share.staffId === member.id,
          );
          expect(shares.reduce((sum, share) => sum + share.share, 0)).toBe(member.fte);
        }
        for (const solved of plan.solved) expect(solved.bound).toBeLessThanOrEqual(solved.value);
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same bytes for the same school and request', () => {
    fc.assert(
      fc.property(schools, fc.integer({ min: 0, max: 99 }), (school, seed) => {
        expect(JSON.stringify(design(school, { seed }))).toBe(JSON.stringify(design(school, { seed })));
      }),
      { numRuns: 4 },
    );
  });

  it('keeps rules, or names those it cannot keep', () => {
    const ids = fc.uniqueArray(fc.nat(29), { minLength: 2, maxLength: 3 });
    const rule = ids.map((numbers) => ({
      people: numbers.map((number) => middle.students[number]!.id),
      reason: null,
    }));
    const rules = fc.record({
      together: fc.array(rule, { maxLength: 3 }),
      apart: fc.array(rule, { maxLength: 3 }),
    });
    const asked = { ...request, grades: ['6'] as const, parameters: { rosterMin: 20, rosterTarget: 50 } };
    fc.assert(
      fc.property(rules, (links) => {
        const school = { ...middle, rules: { ...noRules, students: { ...noRules.students, ...links } } };
        const faults = (): readonly unknown[] => checkPlan(asFile(design(school, asked)), school, tools);
        expect(faultsOrConflict(faults)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

/** What a check finds; nothing where the rules were named as impossible. */
function faultsOrConflict(check: () => readonly unknown[]): readonly unknown[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof ImpossibleRulesError) return [];
    throw error;
  }
}
