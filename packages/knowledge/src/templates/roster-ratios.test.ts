import { describe, expect, test } from 'vitest';
import { resolveParameters, rosterRatios, templateFor } from '../index.ts';

/** Nobody but the core teachers. */
const alone = { sharedSpecialEducation: 0, sharedLanguageSupport: 0 };

function ratiosOf(
  modelId: string,
  level: 'elementary' | 'middle' | 'high',
  students: number,
  overrides: Record<string, unknown>,
) {
  const template = templateFor(modelId, level);
  const ratios = rosterRatios(template.posts(level, resolveParameters(template, overrides)), students);
  const rounded = (value: number | null) => value?.toFixed(1) ?? null;
  return {
    perTeacher: rounded(ratios.perTeacher),
    perCertified: rounded(ratios.perCertified),
    perAdult: rounded(ratios.perAdult),
  };
}

describe('teams that exist or were planned have the published ratios', () => {
  test('three third-grade teachers share 75 students', () => {
    expect(ratiosOf('newCoreTeam', 'elementary', 75, alone)).toMatchObject({
      perCertified: '25.0',
      perAdult: '25.0',
    });
  });

  test('four subject teachers share 100 students', () => {
    expect(ratiosOf('newCoreTeam', 'high', 100, alone)).toMatchObject({
      perCertified: '25.0',
      perAdult: '25.0',
    });
  });

  test('Whittier 2020: 85 students a house, three certified teachers and two candidates', () => {
    const house = { ...alone, residentsPerTeam: 2, gradesPerTeam: 3, rosterTarget: 85 };
    expect(ratiosOf('newCoreTeam', 'elementary', 85, house)).toMatchObject({
      perCertified: '28.3',
      perAdult: '17.0',
    });
  });

  test('SPARK: 120 students, a lead, two teachers and three candidates', () => {
    const studio = { ...alone, residentsPerTeam: 3, gradesPerTeam: 3, rosterTarget: 120 };
    expect(ratiosOf('newCoreTeam', 'elementary', 120, studio)).toMatchObject({
      perCertified: '40.0',
      perAdult: '20.0',
    });
  });

  test('Sousa grades 1 and 2: 104 students, a lead, three teachers, a special educator and three residents', () => {
    const team = {
      ...alone,
      teacherCount: 4,
      sharedSpecialEducation: 100,
      residentsPerTeam: 3,
      gradesPerTeam: 2,
      rosterTarget: 104,
    };
    expect(ratiosOf('newCoreTeam', 'elementary', 104, team)).toMatchObject({
      perTeacher: '26.0',
      perAdult: '13.0',
    });
  });

  test('Westwood grade 9: 150 students and four teachers', () => {
    expect(ratiosOf('newCoreTeam', 'high', 150, { ...alone, rosterTarget: 150 })).toMatchObject({
      perCertified: '37.5',
    });
  });

  test('Mountain View grade 9: 100 students and three teachers, one of them certified in two subjects', () => {
    const overrides = { ...alone, teacherCount: 3, subjects: 'LANGUAGE+SCIENCE+ELA+SOCIAL' };
    expect(ratiosOf('newCoreTeam', 'high', 100, overrides)).toMatchObject({ perCertified: '33.3' });
  });

  test('Concord grade 9: 45 students, four teachers, a special educator and three aides', () => {
    const overrides = {
      ...alone,
      sharedSpecialEducation: 100,
      aidesPerTeam: 3,
      rosterMin: 40,
      rosterTarget: 45,
    };
    expect(ratiosOf('newCoreTeam', 'high', 45, overrides)).toMatchObject({
      perCertified: '9.0',
      perAdult: '5.6',
    });
  });

  test('Blue Engine: from 30 students an adult to 6', () => {
    expect(ratiosOf('blueEngine', 'high', 30, {})).toMatchObject({ perCertified: '30.0', perAdult: '6.0' });
  });
});

test('a fully released lead is an adult on the team but not a teacher of its roster', () => {
  const overrides = { span: 4, reachTeachers: 0, reachAssociates: 0 };
  expect(ratiosOf('ocMultiClassroomLeadership', 'high', 100, overrides)).toEqual({
    perTeacher: '25.0',
    perCertified: '20.0',
    perAdult: '20.0',
  });
});

test('a lead who teaches half the day counts as half a teacher of the roster', () => {
  expect(ratiosOf('denverTeacherLeadership', 'elementary', 130, { span: 6 })).toMatchObject({
    perTeacher: '20.0',
    perCertified: '18.6',
  });
});

test('a ratio without an adult is unknown', () => {
  expect(rosterRatios([], 100)).toEqual({ perTeacher: null, perCertified: null, perAdult: null });
});
