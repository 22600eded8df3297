import { designSchool } from '@staffroom/design';
import { loadMilpSolver, runToEnd, type MilpSolver } from '@staffroom/engine';
import { SharedPlanSchema, sharedPlanOf, type SharedPlan } from '@staffroom/contract';
import { sampleSchool } from '@staffroom/sample';
import { formatSource, type AnalysisLine, type Plan, type School } from '@staffroom/school';
import { beforeAll, describe, expect, it } from 'vitest';

/** The school with its first students only. */
function fewer(school: School, count: number): School {
  if (count >= school.students.length) return school;
  const students = school.students.slice(0, count);
  const kept = new Set(students.map(({ id }) => id));
  return {
    ...school,
    students,
    rules: null,
    sections: school.sections.map((section) => ({
      ...section,
      studentIds: section.studentIds.filter((id) => kept.has(id)),
    })),
  };
}

/** A made-up school whose people, groups, funds and reasons are all called something that nothing else is called. */
function markedSchool(level: 'elementary' | 'middle' | 'high', students: number, seed: number): School {
  const school = fewer(sampleSchool({ level, students: Math.max(students, 60), seed }), students);
  const ids = new Map<string, string>(
    [...school.students, ...school.staff].map(({ id }, index) => [id, `LEAK-${index}`]),
  );
  const marked: School = JSON.parse(JSON.stringify(school), (_, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  );
  const name = (index: number) => ({ given: `LEAKgiven${index}`, family: `LEAKfamily${index}` });
  return {
    ...marked,
    students: marked.students.map((student, index) => ({
      ...student,
      name: name(index),
      groups: { ...student.groups, LEAKgroup: index % 7 === 0 ? 'LEAKvalue' : 'LEAKother' },
      audits: { ...student.audits, LEAKaudit: index % 9 === 0 ? 'LEAKyes' : 'LEAKno' },
      supports: index % 40 === 0 ? [...(student.supports ?? []), 'LEAKSUPPORT'].toSorted() : student.supports,
    })),
    staff: marked.staff.map((member, index) => ({ ...member, name: name(10_000 + index) })),
    rules:
      marked.rules === null
        ? null
        : {
            ...marked.rules,
            students: {
              ...marked.rules.students,
              together: marked.rules.students.together.map((rule) => ({ ...rule, reason: 'LEAKreason' })),
            },
          },
    finance:
      marked.finance === null
        ? null
        : {
            ...marked.finance,
            funds: marked.finance.funds.map((fund) => ({
              ...fund,
              name: `Fund of LEAKfamily10001, ${fund.id}`,
            })),
          },
  };
}

function designed(school: School, milp: MilpSolver, parameters: Record<string, number>): Plan {
  return runToEnd(
    designSchool(
      school,
      {
        modelId: 'newCoreTeam',
        parameters,
        state: 'NC',
        grades: null,
        seed: 1,
        effort: 'quick',
        seconds: null,
      },
      { milp, sha256: () => '', versions: { staffroom: '0', knowledge: '0' }, inputFormat: 'sample' },
    ),
  );
}

const sharedAs = { designName: 'Spring draft', madeAt: '2027-02-01T00:00:00.000Z' };

/** Every text of a value, whatever it belongs to. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}

/** Every number of students that a shared plan tells as such. */
function toldCountsOf(shared: SharedPlan): readonly number[] {
  return [
    shared.studentCount,
    ...shared.teams.map(({ studentCount }) => studentCount),
    ...shared.sizing.map(({ studentCount }) => studentCount),
    ...shared.analysis
      .filter(({ unit }) => unit === 'students')
      .flatMap((line) => [line.baseline?.value ?? null, line.design?.value ?? null]),
  ].filter((count) => count !== null);
}

function lineOf(shared: SharedPlan, rule: string): AnalysisLine | undefined {
  return shared.analysis.find((line) => line.rule === rule);
}

const cases = [
  { level: 'middle', students: 180, parameters: { rosterMin: 20, rosterTarget: 30, rosterMax: 40 } },
  { level: 'middle', students: 420, parameters: {} },
  { level: 'high', students: 300, parameters: { rosterMin: 10, rosterTarget: 25, rosterMax: 60 } },
  { level: 'middle', students: 45, parameters: { rosterMin: 5, rosterTarget: 8, rosterMax: 12 } },
  { level: 'middle', students: 24, parameters: { rosterMin: 3, rosterTarget: 8, rosterMax: 12 } },
] as const;

describe.each(cases)('what the public sees of a $level school of $students students', (made) => {
  let school: School;
  let plan: Plan;
  let shared: SharedPlan;
  beforeAll(async () => {
    school = markedSchool(made.level, made.students, 3);
    plan = designed(school, await loadMilpSolver(), made.parameters);
    shared = sharedPlanOf(plan, school, sharedAs);
  });

  it('has the form that the interface promises', () => {
    expect(SharedPlanSchema.parse(shared)).toEqual(shared);
  });

  it('names nobody, though the plan does', () => {
    expect(JSON.stringify(plan)).toContain('LEAK-');
    expect(textsOf(shared).filter((text) => /LEAK/i.test(text))).toEqual([]);
  });

  it('tells no count of fewer than ten students', () => {
    expect(toldCountsOf(shared).filter((count) => count < 10)).toEqual([]);
  });

  it('says of no few students in words', () => {
    const few = /(?<![\d.,])[1-9] students?\b(?! per\b)|\b\d+ of \d+ students/;
    const sources = new Set(shared.analysis.map(({ source }) => formatSource(source)));
    const words = textsOf(shared).filter((text) => !sources.has(text));
    expect(words.filter((text) => few.test(text))).toEqual([]);
  });

  it('leaves no few students over when told parts are taken from their whole', () => {
    const teams = shared.teams.reduce((sum, { studentCount }) => sum + (studentCount ?? 0), 0);
    const left = shared.studentCount === null ? 0 : shared.studentCount - teams;
    expect(left === 0 || left >= 10).toBe(true);
    for (const band of shared.sizing) {
      const inBand = shared.teams
        .filter((team) => team.band === band.band.label)
        .reduce((sum, { studentCount }) => sum + (studentCount ?? 0), 0);
      expect(band.studentCount - inBand === 0 || band.studentCount - inBand >= 10).toBe(true);
    }
  });

  it('tells no share of students that is a few of them or leaves a few', () => {
    for (const rule of ['placed.students', 'coverage.core', 'reach.lead', 'continuity.students']) {
      const [line, told] = [plan.analysis.find((each) => each.rule === rule), lineOf(shared, rule)];
      for (const side of ['baseline', 'design'] as const) {
        const value = told?.[side]?.value ?? null;
        const part = ((line?.[side]?.value ?? 0) / 100) * plan.school.studentCount;
        const isFew = [part, plan.school.studentCount - part].some((count) => count > 0.5 && count < 9.5);
        expect({ rule, side, isToldOfFew: value !== null && isFew }).toEqual({
          rule,
          side,
          isToldOfFew: false,
        });
      }
    }
  });

  it('tells nothing of nobody: no ids of students or adults as subjects, no lines of pay', () => {
    expect(
      shared.analysis.flatMap((line) => [
        ...(line.design?.subjects ?? []),
        ...(line.baseline?.subjects ?? []),
      ]),
    ).toEqual([]);
    expect(shared.money?.design.lines ?? []).toEqual([]);
    expect(shared.money?.baseline.lines ?? []).toEqual([]);
  });

  it('gives the number of students away neither by the cost nor by the cost of each', () => {
    const hasHidden =
      shared.studentCount === null || shared.teams.some(({ studentCount }) => studentCount === null);
    const perStudent = [
      shared.money?.design.perStudent ?? null,
      shared.money?.baseline.perStudent ?? null,
      lineOf(shared, 'cost.perStudent')?.design?.value ?? null,
    ];
    expect(hasHidden && perStudent.some((value) => value !== null)).toBe(false);
  });
});

describe('what the public sees of a school without small groups', () => {
  it('is the sizes of its teams and bands, and the comparison with today', async () => {
    const school = sampleSchool({ level: 'middle', students: 420, seed: 3 });
    const plan = designed(school, await loadMilpSolver(), {});
    const shared = sharedPlanOf(plan, school, sharedAs);
    expect(shared.studentCount).toBe(420);
    expect(shared.teams.map(({ studentCount }) => studentCount)).toEqual(
      plan.teams.map(({ students }) => students.length),
    );
    expect(shared.sizing).toHaveLength(plan.sizing.length);
    expect(lineOf(shared, 'reach.lead')).toMatchObject({
      baseline: { value: 0 },
      design: { value: 100 },
      difference: 100,
    });
    expect(lineOf(shared, 'cost.perStudent')?.design?.value).toBeGreaterThan(0);
    expect(shared.money?.design.total).toBe(plan.money.design.total);
  });

  it('calls no team after somebody', async () => {
    const school = markedSchool('middle', 180, 3);
    const plan = designed(school, await loadMilpSolver(), { rosterMin: 20, rosterTarget: 30, rosterMax: 40 });
    const [first, ...others] = plan.teams;
    const named = { ...first, name: 'The LEAKfamily10001 team' } as Plan['teams'][number];
    const shared = sharedPlanOf({ ...plan, teams: [named, ...others] }, school, sharedAs);
    expect(shared.teams[0]?.name).toBe(`Team ${named.id}`);
    expect(shared.teams[1]?.name).toBe(others[0]?.name);
  });

  it('leaves a team the bird of its number, though somebody is called so too', async () => {
    const school = sampleSchool({ level: 'middle', students: 420, seed: 3 });
    const plan = designed(school, await loadMilpSolver(), {});
    const [first] = school.staff;
    const staff = [
      { ...first!, name: { given: plan.teams[0]!.name, family: 'Alder' } },
      ...school.staff.slice(1),
    ];
    const shared = sharedPlanOf(plan, { ...school, staff }, sharedAs);
    expect(shared.teams.map(({ name }) => name)).toEqual(plan.teams.map(({ name }) => name));
  });

  it('calls a fund by its name, unless it is named after somebody', async () => {
    const school = sampleSchool({ level: 'middle', students: 420, seed: 3 });
    const funds = [
      { id: 'title-1', name: 'Title I, Part A', annual: null, roles: [] },
      { id: 'gift', name: `The ${school.staff[0]!.name!.family} fund`, annual: null, roles: [] },
    ];
    const told = { ...school, finance: { ...school.finance!, funds } };
    const plan = designed(told, await loadMilpSolver(), {});
    const names = sharedPlanOf(plan, told, sharedAs).money?.funds.map(({ name }) => name);
    expect(names).toEqual(['Title I, Part A', 'Fund 2']);
  });
});
