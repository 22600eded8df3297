import {
  cents,
  centsFromDollars,
  fte,
  MoneyStatementSchema,
  type Finance,
  type MoneySide,
  type School,
} from '@staffroom/school';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSchoolwideShare, aShare, aTeam, aVacancy } from '../../tests/arrangement-builders.ts';
import { averagePay } from './average-pay.ts';
import type { ModelPay, MoneyInput } from './money-input.ts';
import { priceDesign } from './price-design.ts';

const noFinance: Finance = {
  schedules: [],
  benefitsBasisPoints: null,
  supplements: {},
  allotmentWeights: {},
  vacancyPay: {},
  funds: [],
  positionsBudget: null,
};

const noModel: ModelPay = { leadRoleId: null, supplements: {}, salaries: {} };

function anInput(school: School, overrides: Partial<MoneyInput> = {}): MoneyInput {
  return {
    school,
    teams: [],
    schoolwide: [],
    vacancies: [],
    vacantInClasses: { today: fte(0), kept: fte(0) },
    model: noModel,
    averages: null,
    ...overrides,
  };
}

function paid(id: string, dollars: number): ReturnType<typeof aStaffMember> {
  return aStaffMember(id, { pay: { kind: 'salary', annual: centsFromDollars(dollars) } });
}

function amounts(side: MoneySide): readonly (readonly [string, number])[] {
  return side.lines.map((line) => [line.id, line.amount] as const);
}

describe('priceDesign', () => {
  it('splits a salary over teams exactly and says how', () => {
    const school = aSchool({ staff: [paid('t1', 61_230.01)], students: [aStudent('s1'), aStudent('s2')] });
    const teams = [aTeam('6-1', [aShare('t1', 500)]), aTeam('6-2', [aShare('t1', 500)])];
    const { design } = priceDesign(anInput(school, { teams }));
    expect(amounts(design)).toEqual([
      ['salary/t1/1', 3_061_501],
      ['salary/t1/2', 3_061_500],
    ]);
    expect(design.lines[0]).toMatchObject({
      teamId: '6-1',
      arithmetic: '0.5 of $61,230.01',
      source: { kind: 'file', file: 'staff.csv', column: 'salary' },
    });
    expect(design.perStudent).toBe(3_061_501);
  });

  it('rounds benefits once for a person and splits them over the pay they belong to', () => {
    const finance = { ...noFinance, benefitsBasisPoints: 3333 };
    const school = aSchool({ staff: [paid('t1', 100.01)], finance });
    const teams = [aTeam('6-1', [aShare('t1', 333)])];
    const { design, baseline } = priceDesign(
      anInput(school, { teams, schoolwide: [aSchoolwideShare('t1', 667)] }),
    );
    expect(design.byCategory['benefits']).toBe(3333);
    expect(baseline.byCategory['benefits']).toBe(3333);
    expect(design.lines.filter((line) => line.category === 'benefits').map((line) => line.amount)).toEqual([
      1110, 2223,
    ]);
  });

  it('pays a lead once as lead, whatever the number of teams', () => {
    const finance = {
      ...noFinance,
      benefitsBasisPoints: 0,
      supplements: { teamTeacher: centsFromDollars(1_500) },
    };
    const school = aSchool({ staff: [paid('t1', 60_000), paid('t2', 60_000)], finance });
    const teams = [
      aTeam('6-1', [aShare('t1', 500, { isLead: true }), aShare('t2', 1000)]),
      aTeam('6-2', [aShare('t1', 250, { isLead: true }), aShare('t1', 250)]),
    ];
    const supplement = {
      value: centsFromDollars(10_000),
      source: { kind: 'choice', who: 'staffroom', note: 'x' },
    } as const;
    const model = { ...noModel, leadRoleId: 'leadTeacherNew', supplements: { leadTeacherNew: supplement } };
    const { design, baseline, difference, isCostNeutral } = priceDesign(anInput(school, { teams, model }));
    const supplements = design.lines.filter((line) => line.category === 'supplement');
    expect(supplements.map((line) => [line.subject, line.roleId, line.amount])).toEqual([
      ['t1', 'leadTeacherNew', 1_000_000],
      ['t2', 'teamTeacher', 150_000],
    ]);
    expect(baseline.byCategory['supplement']).toBe(0);
    expect([difference, isCostNeutral]).toEqual([1_150_000, false]);
  });

  it("keeps today's supplement of people who keep today's work", () => {
    const finance = { ...noFinance, supplements: { 'department chair': centsFromDollars(2_000) } };
    const chair = { ...paid('t1', 60_000), roles: ['department chair'] };
    const school = aSchool({ staff: [chair], finance });
    const { difference } = priceDesign(anInput(school, { schoolwide: [aSchoolwideShare('t1', 1000)] }));
    expect(difference).toBe(0);
  });

  it('prices people to hire from finance.yaml, with benefits', () => {
    const finance = {
      ...noFinance,
      benefitsBasisPoints: 4000,
      vacancyPay: { teamTeacher: centsFromDollars(50_000) },
    };
    const school = aSchool({ staff: [paid('t1', 60_000)], finance });
    const { design, isCostNeutral } = priceDesign(
      anInput(school, { vacancies: [aVacancy('6-1/math', 500)] }),
    );
    expect(design.byCategory).toMatchObject({ vacancy: 2_500_000, vacancyBenefits: 1_000_000 });
    expect(design.isComplete).toBe(true);
    expect(isCostNeutral).toBe(false);
  });

  it('holds a post to fill against the one that is vacant today', () => {
    const finance = {
      ...noFinance,
      benefitsBasisPoints: 0,
      vacancyPay: { teacher: centsFromDollars(50_000), teamTeacher: centsFromDollars(50_000) },
    };
    const school = aSchool({ staff: [paid('t1', 60_000)], finance });
    const teams = [aTeam('6-1', [aShare('t1', 1000)])];
    const statement = priceDesign(
      anInput(school, {
        teams,
        vacancies: [aVacancy('6-1/math', 1000)],
        vacantInClasses: { today: fte(1000), kept: fte(0) },
      }),
    );
    expect(statement.baseline.lines.find((line) => line.id === 'vacancy/today')).toMatchObject({
      subject: 'posts vacant today',
      amount: 5_000_000,
    });
    expect([statement.difference, statement.isCostNeutral]).toEqual([0, true]);
    expect(statement.positions.baseline.used).toBe(2000);
  });

  it('prices a vacancy that stays on both sides, in dollars and positions', () => {
    const finance = { ...noFinance, vacancyPay: { teacher: centsFromDollars(50_000) } };
    const school = aSchool({ staff: [paid('t1', 60_000)], finance });
    const vacantInClasses = { today: fte(1500), kept: fte(500) };
    const { baseline, design, difference, positions } = priceDesign(anInput(school, { vacantInClasses }));
    expect(design.lines.at(-1)).toMatchObject({
      id: 'vacancy/kept',
      subject: 'vacant posts of classes that go on',
      amount: 2_500_000,
    });
    expect([baseline.byCategory['vacancy'], difference]).toEqual([7_500_000, -5_000_000]);
    expect([positions.baseline.used, positions.design.used]).toEqual([2500, 1500]);
  });

  it('names vacant classes on each side where nobody told the pay of a teacher to hire', () => {
    const school = aSchool({
      staff: [paid('t1', 60_000)],
      finance: { ...noFinance, benefitsBasisPoints: 0 },
    });
    const vacantInClasses = { today: fte(1000), kept: fte(1000) };
    const { baseline, design, isCostNeutral } = priceDesign(anInput(school, { vacantInClasses }));
    const reason = 'no pay for a vacant teacher: add vacancyPay.teacher to finance.yaml';
    expect(baseline.unknown).toEqual([{ subject: 'posts vacant today', reason }]);
    expect(design.unknown).toEqual([{ subject: 'vacant posts of classes that go on', reason }]);
    expect(isCostNeutral).toBeNull();
  });

  it('prices the supplement of a vacancy for the time wanted', () => {
    const finance = { ...noFinance, supplements: { teamTeacher: centsFromDollars(1_500) } };
    const school = aSchool({ staff: [paid('t1', 60_000)], finance });
    const { design } = priceDesign(anInput(school, { vacancies: [aVacancy('6-1/math', 500)] }));
    expect(design.lines.at(-1)).toMatchObject({
      subject: '6-1/math',
      amount: 75_000,
      arithmetic: '0.5 of $1,500',
    });
  });

  it("charges a lead's salary to the post and only the supplement to the lead role", () => {
    const finance = {
      ...noFinance,
      supplements: { leadTeacherNew: centsFromDollars(5_000) },
      funds: [
        { id: 'general', name: 'General', annual: null, roles: [] },
        { id: 'title-2', name: 'Title II', annual: centsFromDollars(6_000), roles: ['leadTeacherNew'] },
      ],
    };
    const school = aSchool({ staff: [paid('t1', 60_000)], finance });
    const teams = [aTeam('6-1', [aShare('t1', 1000, { isLead: true })])];
    const model = { ...noModel, leadRoleId: 'leadTeacherNew' };
    const { design } = priceDesign(anInput(school, { teams, model }));
    expect(design.lines.map((line) => [line.category, line.roleId, line.fundId])).toEqual([
      ['salary', 'teamTeacher', 'general'],
      ['supplement', 'leadTeacherNew', 'title-2'],
    ]);
  });

  it('leaves the price of people to hire unknown where nobody told it, and then neutrality too', () => {
    const finance = { ...noFinance, benefitsBasisPoints: 4000 };
    const school = aSchool({ staff: [paid('t1', 60_000)], finance });
    const { design, isCostNeutral } = priceDesign(
      anInput(school, { vacancies: [aVacancy('6-1/math', 500)] }),
    );
    expect(design.unknown).toEqual([
      {
        subject: '6-1/math',
        reason: 'no pay for a vacant teamTeacher: add vacancyPay.teamTeacher to finance.yaml',
      },
    ]);
    expect([design.isComplete, isCostNeutral]).toEqual([false, null]);
  });

  it('names whose pay is unknown, totals the others, and does not tell whether that is neutral', () => {
    const school = aSchool({
      staff: [paid('t1', 60_000), aStaffMember('t2')],
      finance: { ...noFinance, benefitsBasisPoints: 0 },
    });
    const { isEvaluated, baseline, isCostNeutral } = priceDesign(anInput(school));
    expect(baseline.total).toBe(centsFromDollars(60_000));
    expect(baseline.unknown.map((each) => each.subject)).toEqual(['t2']);
    expect([isEvaluated, baseline.isComplete, isCostNeutral]).toEqual([true, false, null]);
  });

  it('evaluates nothing where nobody is paid by any file, unless averages were asked for', () => {
    const school = aSchool({ staff: [aStaffMember('t1')] });
    expect(priceDesign(anInput(school))).toMatchObject({
      isEvaluated: false,
      isCostNeutral: null,
      difference: 0,
    });
    const { baseline } = priceDesign(anInput(school, { averages: averagePay() }));
    expect(baseline.byCategory['salary']).toBe(centsFromDollars(72_030));
    expect(baseline.isComplete).toBe(true);
  });

  it('adds up for any split of any pay: lines to categories, categories to totals, funds to what they were charged', () => {
    const person = fc.record({
      salary: fc.integer({ min: 0, max: 20_000_000 }),
      shares: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 0, maxLength: 4 }),
      isLead: fc.boolean(),
    });
    const money = fc.record({
      people: fc.array(person, { minLength: 1, maxLength: 6 }),
      basisPoints: fc.integer({ min: 0, max: 9_000 }),
      supplement: fc.integer({ min: 0, max: 2_000_000 }),
      fund: fc.integer({ min: 0, max: 30_000_000 }),
    });
    fc.assert(
      fc.property(money, ({ people, basisPoints, supplement, fund }) => {
        const staff = people.map((each, index) =>
          aStaffMember(`t${index}`, { pay: { kind: 'salary', annual: cents(each.salary) } }),
        );
        const finance = {
          ...noFinance,
          benefitsBasisPoints: basisPoints,
          supplements: { leadTeacherNew: cents(supplement) },
          funds: [
            { id: 'any', name: 'General', annual: null, roles: [] },
            { id: 'lead', name: 'Leads', annual: cents(fund), roles: ['leadTeacherNew'] },
          ],
        };
        const teams = [0, 1, 2, 3].map((team) =>
          aTeam(
            `6-${team}`,
            people.flatMap((each, index) =>
              each.shares[team] === undefined
                ? []
                : [aShare(`t${index}`, each.shares[team], { isLead: each.isLead })],
            ),
          ),
        );
        const model = { ...noModel, leadRoleId: 'leadTeacherNew' };
        const statement = priceDesign(anInput(aSchool({ staff, finance }), { teams, model }));
        expect(MoneyStatementSchema.parse(statement)).toEqual(statement);
        for (const side of [statement.baseline, statement.design]) {
          const lines = side.lines.reduce((sum, line) => sum + line.amount, 0);
          expect(lines).toBe(side.total);
          expect(Object.values(side.byCategory).reduce<number>((sum, amount) => sum + amount, 0)).toBe(
            side.total,
          );
          expect(new Set(side.lines.map((line) => line.id)).size).toBe(side.lines.length);
        }
        const salaries = people.reduce((sum, each) => sum + each.salary, 0);
        expect(statement.design.byCategory['salary']).toBe(salaries);
        expect(statement.baseline.byCategory['salary']).toBe(salaries);
        expect(statement.funds.reduce((sum, each) => sum + each.used, 0)).toBe(statement.design.total);
      }),
    );
  });
});
