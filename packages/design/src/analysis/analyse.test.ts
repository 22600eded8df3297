import {
  AnalysisLineSchema,
  centsFromDollars,
  fte,
  type Finance,
  type PolicyFinding,
  type Student,
  type StudentId,
} from '@staffroom/school';
import { aPost, aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnalysisInput, lineOf, valuesOf } from '../../tests/analysis-of.ts';
import {
  aClass,
  anAdult,
  aSchoolwideShare,
  aShare,
  aTeam,
  aUnit,
  aVacancy,
  names,
} from '../../tests/arrangement-builders.ts';
import { priceDesign } from '../money/price-design.ts';
import type { Unit } from '../arrangement.ts';
import { analyse, differenceOf } from './analyse.ts';

const ids = names('s', 30);
const teachers = names('t', 6);

const aRandomStudent = fc.record({
  isFlagged: fc.boolean(),
  score: fc.double({ min: -3, max: 3, noNaN: true }),
  sex: fc.constantFrom('F', 'M'),
  race: fc.constantFrom('a', 'b'),
  team: fc.nat({ max: 2 }),
});

interface RandomStudent {
  readonly isFlagged: boolean;
  readonly score: number;
  readonly sex: string;
  readonly race: string;
}

function aKnownStudent(id: string, about: RandomStudent): Student {
  return aStudent(id, {
    supports: about.isFlagged ? ['IEP'] : [],
    measures: { math: about.score },
    groups: { sex: about.sex },
    audits: { race: about.race },
  });
}

const staff = teachers.map((id, index) =>
  aStaffMember(id, {
    credentials: [{ area: 'MATH', label: 'MATH', from: '6', to: index % 2 === 0 ? '8' : '6' }],
    yearsExperience: index,
    isLeadEligible: index > 3,
    pay: { kind: 'salary', annual: centsFromDollars(50_000 + index) },
  }),
);

function teamsOf(people: readonly { readonly team: number }[]): readonly Unit[] {
  return [0, 1, 2].map((team) =>
    aUnit(
      `6-${team}`,
      teachers.slice(team * 2, team * 2 + 2).map((id, index) => anAdult(id, { isLead: index === 0 })),
      ids.filter((_, index) => people[index]?.team === team),
    ),
  );
}

describe('analyse', () => {
  it('reads the same arrangement twice without a difference on any line', () => {
    fc.assert(
      fc.property(fc.array(aRandomStudent, { minLength: 30, maxLength: 30 }), (people) => {
        const school = aSchool({
          students: ids.map((id, index) => aKnownStudent(id, people[index] as RandomStudent)),
          staff,
        });
        const input = anAnalysisInput(school, teamsOf(people), []);
        const { lines } = analyse({ ...input, design: input.baseline });
        expect(lines.map((line) => AnalysisLineSchema.parse(line))).toEqual(lines);
        const differences = lines.filter((line) => line.difference !== null);
        expect(differences.length).toBeGreaterThan(30);
        expect(differences.filter((line) => line.difference !== 0)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of units, students or adults', () => {
    const shuffled = fc.tuple(
      fc.array(aRandomStudent, { minLength: 30, maxLength: 30 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.shuffledSubarray([...ids], { minLength: 30 }),
    );
    fc.assert(
      fc.property(shuffled, ([people, unitOrder, studentOrder]) => {
        const school = aSchool({
          students: ids.map((id, index) => aKnownStudent(id, people[index] as RandomStudent)),
          staff,
        });
        const units = teamsOf(people);
        const permuted = unitOrder.flatMap((index) => {
          const unit = units[index];
          if (unit === undefined) return [];
          const studentIds = (studentOrder as StudentId[]).filter((id) => unit.studentIds.includes(id));
          return [{ ...unit, studentIds, adults: unit.adults.toReversed() }];
        });
        const teams = units.map((unit) => aTeam(unit.id, []));
        const [plain, other] = [units, permuted].map((design) =>
          analyse(anAnalysisInput(school, units, design, { teams })),
        );
        expect(other).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it('has one line for each rule and subject, in one order, for any school', () => {
    const empty = analyse(anAnalysisInput(aSchool(), [], []));
    const keys = empty.lines.map((line) => `${line.rule} ${line.subject}`);
    expect(new Set(keys).size).toBe(keys.length);
    const school = aSchool({ students: ids.map((id) => aStudent(id)), staff });
    const full = analyse(anAnalysisInput(school, [], [aUnit('A', [], ids)]));
    expect(full.lines.map((line) => `${line.rule} ${line.subject}`)).toEqual(keys);
  });

  it('says once what to add for everything that was not evaluated', () => {
    const school = aSchool({ students: [aStudent('s1')], staff: [aStaffMember('t1')] });
    const { notEvaluated } = analyse(anAnalysisInput(school, [], [aUnit('A', [anAdult('t1')], ['s1'])]));
    expect(notEvaluated.map(({ missing }) => missing.message)).toEqual([
      'not evaluated: add column supports to file students.csv',
      'not evaluated: add column measure.<name> to file students.csv',
      'not evaluated: add column credentials to file staff.csv',
      'not evaluated: add column leadEligible to file staff.csv',
      'not evaluated: add column yearsExperience to file staff.csv',
      'not evaluated: add column salary (or schedule, step and lane) to file staff.csv',
      'not evaluated: name the state (--state XX, or state in rules.yaml)',
    ]);
  });

  it('lists standards about minutes as not evaluated, and asks for nothing that would not help', () => {
    const { lines } = analyse(anAnalysisInput(aSchool(), [], []));
    const time = lines.filter((line) => line.rule.startsWith('time.'));
    expect(time.map((line) => [line.limit, line.design?.status, line.missing])).toEqual([
      [90, 'notEvaluated', null],
      [120, 'notEvaluated', null],
      [45, 'notEvaluated', null],
      [90, 'notEvaluated', null],
    ]);
  });

  it("reads today's classes for the students whom the design places", () => {
    const school = aSchool({ students: ['s1', 's2'].map((id) => aStudent(id)), staff });
    const today = [aClass('M', [anAdult('t1')], ['s1']), aClass('N', [anAdult('t3')], ['s2'])];
    const input = anAnalysisInput(school, today, [aUnit('A', [anAdult('t1')], ['s1'])]);
    expect(lineOf(input, 'coverage.MATH').baseline?.message).toContain('1 of 1 students');
  });
});

describe('differenceOf', () => {
  it('is the design less today, where both have a value', () => {
    const value = (number: number | null): Parameters<typeof differenceOf>[0] => ({
      value: number,
      status: 'none',
      subjects: [],
      message: '',
      arithmetic: '',
    });
    expect(differenceOf(value(0.1), value(0.3))).toBe(0.2);
    expect(differenceOf(value(null), value(1))).toBeNull();
    expect(differenceOf(null, value(1))).toBeNull();
  });
});

describe('money in the analysis', () => {
  const finance: Finance = {
    schedules: [],
    benefitsBasisPoints: 0,
    supplements: {},
    allotmentWeights: {},
    vacancyPay: {},
    funds: [],
    positionsBudget: null,
  };
  const school = aSchool({
    students: [aStudent('s1'), aStudent('s2')],
    staff: staff.slice(0, 1),
    finance,
  });
  const teams = [aTeam('6-1', [aShare('t1', 1000, { isLead: true })])];
  const supplement = {
    value: centsFromDollars(10_000),
    source: { kind: 'choice', who: 'staffroom', note: 'x' },
  } as const;
  const model = { leadRoleId: 'leadTeacherNew', supplements: { leadTeacherNew: supplement }, salaries: {} };
  const money = priceDesign({
    school,
    teams,
    schoolwide: [],
    vacancies: [],
    vacantInClasses: { today: fte(0), kept: fte(0) },
    model,
    averages: null,
  });
  const units = [
    aUnit(
      '6-1',
      [anAdult('t1', { isLead: true }), anAdult('t2'), anAdult('t3'), anAdult('t4')],
      ['s1', 's2'],
    ),
  ];
  const input = anAnalysisInput(school, [], units, { teams, money });

  it('is cost per student, total and positions, in dollars and posts', () => {
    expect(valuesOf(input, 'cost.perStudent')).toEqual([25_000, 30_000, 5_000]);
    expect(valuesOf(input, 'cost.total')).toEqual([50_000, 60_000, 10_000]);
    expect(valuesOf(input, 'positions')).toEqual([1, 1, 0]);
  });

  it('states no difference of costs that leave something out, and says what', () => {
    const unpaid = { ...school, staff: [...staff.slice(0, 1), aStaffMember('u1')] };
    const partly = anAnalysisInput({ ...unpaid, finance: null }, [], units, { teams });
    expect(valuesOf(partly, 'cost.total')).toEqual([50_000, 50_000, null]);
    expect(lineOf(partly, 'cost.perStudent')).toMatchObject({
      difference: null,
      baseline: { value: 25_000, status: 'attention' },
      design: {
        status: 'attention',
        message:
          '$25,000 a student, as far as pay is known: 1 person or post without known pay (u1); no benefits rate.',
      },
    });
    expect(lineOf(anAnalysisInput(unpaid, [], units, { teams }), 'cost.total').design?.message).toBe(
      '$50,000 in all, as far as pay is known: 1 person or post without known pay (u1).',
    );
  });

  it("holds a lead's supplement against 20% of the average teacher pay", () => {
    expect(lineOf(input, 'leadSupplement')).toMatchObject({
      limit: 20,
      baseline: null,
      design: { value: 20, status: 'kept' },
    });
  });
});

describe('compliance', () => {
  it('counts a rule once, by its worst outcome', () => {
    const finding = (rule: string, subject: string, outcome: PolicyFinding['outcome']): PolicyFinding => ({
      rule,
      subject,
      outcome,
      state: 'TN',
      value: null,
      limit: null,
      unit: '',
      message: '',
      caveats: [],
      citation: null,
      sourceUrl: null,
      sourceKind: null,
      year: null,
      confidence: null,
    });
    const school = aSchool({ students: [aStudent('s1')] });
    const input = anAnalysisInput(school, [], [aUnit('A', [], ['s1'])], {
      state: 'TN',
      policy: {
        baseline: [finding('x', 'M', 'pass'), finding('x', 'N', 'pass'), finding('y', 'M', 'pass')],
        design: [finding('x', 'A', 'pass'), finding('x', 'B', 'waiver'), finding('y', 'A', 'pass')],
      },
    });
    expect(valuesOf(input, 'compliance.waiver')).toEqual([0, 1, 1]);
    expect(valuesOf(input, 'compliance.pass')).toEqual([2, 1, -1]);
    expect(lineOf(input, 'compliance.waiver').design).toMatchObject({ status: 'attention', subjects: ['x'] });
    expect(lineOf(input, 'compliance.blocked').design?.status).toBe('kept');
  });
});

describe('vacancies', () => {
  it('are teaching time wanted and not held, with the need of those posts in words', () => {
    const school = aSchool({ students: [aStudent('s1')] });
    const units = [aUnit('6-1', [], ['s1'], { vacant: fte(500) })];
    const vacant = fte(500);
    const posts = [
      aPost('6-1/math', { vacant }),
      aPost('6-1/aide', { roleId: 'paraeducatorOnTeam', isTeaching: false, isCertified: false, vacant }),
    ];
    const input = anAnalysisInput(school, [], units, {
      teams: [aTeam('6-1', [], { posts })],
      vacancies: [
        aVacancy('6-1/math', 500),
        aVacancy('6-1/aide', 500, { roleId: 'paraeducatorOnTeam', need: 'an aide' }),
      ],
      schoolwide: [aSchoolwideShare('t1', 0)],
    });
    expect(lineOf(input, 'vacancies').design).toMatchObject({
      value: 0.5,
      message: '0.5 posts in 6-1: certified in mathematics, grade 6.',
      status: 'attention',
    });
  });
});
