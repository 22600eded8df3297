import { fte, type Credential } from '@staffroom/school';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { anAnalysisInput, lineOf, valuesOf } from '../../tests/analysis-of.ts';
import {
  aClass,
  anAdult,
  aSchoolwideShare,
  aShare,
  aTeam,
  aUnit,
  names,
} from '../../tests/arrangement-builders.ts';

const credentials: Credential[] = [{ area: 'MATH', label: 'MATH', from: 'K', to: '12' }];
const aide = { kind: 'aide', credentials: [] } as const;

describe('students per adult', () => {
  it.each([
    {
      name: 'Concord: 45 with 5 certified and 3 aides',
      students: 45,
      certified: 5,
      others: 3,
      ratios: [9, 5.625],
    },
    {
      name: 'SPARK: 120 with 3 certified and 3 candidates',
      students: 120,
      certified: 3,
      others: 3,
      ratios: [40, 20],
    },
    {
      name: 'Whittier: 85 with 3 certified and 2 candidates',
      students: 85,
      certified: 3,
      others: 2,
      ratios: [28.3333, 17],
    },
  ])('$name', ({ students, certified, others, ratios }) => {
    const ids = names('s', students);
    const [teachers, helpers] = [names('t', certified), names('a', others)];
    const school = aSchool({
      students: ids.map((id) => aStudent(id)),
      staff: [
        ...teachers.map((id) => aStaffMember(id, { credentials })),
        ...helpers.map((id) => aStaffMember(id, { ...aide, credentials: [] })),
      ],
    });
    const adults = [
      ...teachers.map((id) => anAdult(id)),
      ...helpers.map((id) =>
        anAdult(id, { isTeaching: false, isCertified: null, roleId: 'paraeducatorOnTeam' }),
      ),
    ];
    const input = anAnalysisInput(school, [], [aUnit('A', adults, ids)]);
    expect(lineOf(input, 'ratio.certified.median').design?.value).toBe(ratios[0]);
    expect(lineOf(input, 'ratio.adult.highest').design?.value).toBe(ratios[1]);
  });

  it('counts a shared adult by the share on a team, and whole in a class of today', () => {
    const ids = names('s', 30);
    const school = aSchool({
      students: ids.map((id) => aStudent(id)),
      staff: ['t1', 't2'].map((id) => aStaffMember(id, { credentials })),
    });
    const shared = anAdult('t2', { share: fte(500) });
    const today = [aClass('M', [anAdult('t1', { share: fte(200) })], ids)];
    const input = anAnalysisInput(school, today, [aUnit('A', [anAdult('t1'), shared], ids)]);
    expect(valuesOf(input, 'ratio.certified.median')).toEqual([30, 20, -10]);
  });

  it('leaves out a team without any, and says so', () => {
    const school = aSchool({
      students: [aStudent('s1'), aStudent('s2')],
      staff: [aStaffMember('t1', { credentials })],
    });
    const input = anAnalysisInput(school, [], [aUnit('A', [], ['s1']), aUnit('B', [anAdult('t1')], ['s2'])]);
    expect(lineOf(input, 'ratio.certified.highest').design?.message).toContain('1 without any are left out');
  });
});

describe('loads', () => {
  it('counts different adults of a student and different students of a teacher', () => {
    const school = aSchool({ students: ['s1', 's2', 's3'].map((id) => aStudent(id)), staff: [] });
    const today = [
      aClass('M1', [anAdult('t1')], ['s1', 's2']),
      aClass('M2', [anAdult('t1')], ['s3']),
      aClass('E1', [anAdult('t2')], ['s1', 's2', 's3'], { peersId: '6 ELA' }),
    ];
    const teams = [
      aUnit('A', [anAdult('t1'), anAdult('t2'), anAdult('a1', { isTeaching: false })], ['s1', 's2', 's3']),
    ];
    const input = anAnalysisInput(school, today, teams);
    expect(valuesOf(input, 'adultsPerStudent')).toEqual([2, 3, 1]);
    expect(valuesOf(input, 'load.median')).toEqual([3, 3, 0]);
    expect(valuesOf(input, 'load.highest')).toEqual([3, 3, 0]);
  });
});

describe('novices', () => {
  const school = aSchool({
    students: [aStudent('s1'), aStudent('s2')],
    staff: [
      aStaffMember('new1', { yearsExperience: 0 }),
      aStaffMember('new2', { yearsExperience: 3 }),
      aStaffMember('old', { yearsExperience: 4 }),
      aStaffMember('untold'),
    ],
  });

  it('are alone where nobody of more than three years teaches beside them', () => {
    const today = [
      aClass('M', [anAdult('new1')], ['s1']),
      aClass('N', [anAdult('new2'), anAdult('untold')], ['s2']),
    ];
    const teams = [aUnit('A', [anAdult('new1'), anAdult('new2'), anAdult('old')], ['s1', 's2'])];
    const input = anAnalysisInput(school, today, teams, { teams: [aTeam('A', [])] });
    expect(valuesOf(input, 'novices.alone')).toEqual([2, 0, -2]);
    expect(lineOf(input, 'novices.alone')).toMatchObject({
      baseline: { status: 'attention', subjects: ['new1', 'new2'] },
      design: { status: 'kept', subjects: [] },
    });
    expect(valuesOf(input, 'novices.most')).toEqual([1, 2, 1]);
    expect(lineOf(input, 'novices', 'A')).toMatchObject({ baseline: null, design: { value: 2 } });
  });

  it('are not evaluated where nobody told the years', () => {
    const untold = aSchool({ students: [aStudent('s1')], staff: [aStaffMember('t')] });
    const input = anAnalysisInput(untold, [], [aUnit('A', [anAdult('t')], ['s1'])]);
    expect(lineOf(input, 'novices.alone').missing?.column).toBe('yearsExperience');
  });
});

describe('continuity', () => {
  it("counts students who keep one of today's teachers and teachers who keep a grade", () => {
    const school = aSchool({ students: ['s1', 's2', 's3', 's4'].map((id) => aStudent(id)), staff: [] });
    const today = [
      aClass('M', [anAdult('t1')], ['s1', 's2']),
      aClass('N', [anAdult('t2')], ['s3', 's4'], { grades: ['7'] }),
    ];
    const teams = [
      aUnit('A', [anAdult('t1')], ['s1', 's2', 's3']),
      aUnit('B', [anAdult('t2'), anAdult('new')], ['s4'], { grades: ['8'] }),
    ];
    const input = anAnalysisInput(school, today, teams);
    expect(valuesOf(input, 'continuity.students')).toEqual([100, 75, -25]);
    expect(valuesOf(input, 'continuity.grades')).toEqual([100, 50, -50]);
  });
});

describe('shares of time', () => {
  it('add up to each person exactly, over teams and outside them', () => {
    const school = aSchool({
      students: [aStudent('s1')],
      staff: [aStaffMember('t1', { fte: fte(600) }), aStaffMember('t2', { fte: null })],
    });
    const teams = [aTeam('A', [aShare('t1', 400)]), aTeam('B', [aShare('t1', 199), aShare('t2', 1000)])];
    const wrong = anAnalysisInput(school, [], [aUnit('A', [], ['s1'])], { teams });
    expect(lineOf(wrong, 'shares.exact')).toMatchObject({
      baseline: null,
      severity: 'hard',
      design: {
        value: 1,
        status: 'broken',
        subjects: ['t1'],
        message: '1 of 2 adults: t1; t1 gives 0.599 of 0.6.',
      },
    });
    const right = { ...wrong, schoolwide: [aSchoolwideShare('t1', 1)] };
    expect(lineOf(right, 'shares.exact').design).toMatchObject({ value: 0, status: 'kept' });
  });

  it('without a place are counted and named', () => {
    const school = aSchool({ students: [aStudent('s1')], staff: [aStaffMember('t1')] });
    const schoolwide = [aSchoolwideShare('t1', 250, { isPlaced: false }), aSchoolwideShare('t1', 750)];
    const input = anAnalysisInput(school, [], [aUnit('A', [], ['s1'])], { schoolwide });
    expect(lineOf(input, 'placed.adultTime').design).toMatchObject({
      value: 0.25,
      status: 'attention',
      subjects: ['t1'],
    });
  });
});
