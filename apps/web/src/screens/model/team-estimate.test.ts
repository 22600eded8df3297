import { resolveParameters, templateFor } from '@staffroom/knowledge';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import type { Grade } from '@staffroom/school';
import { describe, expect, test } from 'vitest';
import { estimateTeams } from './team-estimate.ts';

function students(count: number, grade: Grade) {
  return Array.from({ length: count }, (_, index) => aStudent(`${grade}-${index}`, { grade }));
}

const school = aSchool({
  students: [...students(190, '6'), ...students(60, '7')],
  staff: Array.from({ length: 20 }, (_, index) => aStaffMember(`t${index}`)),
});

function estimate(modelId: string, overrides: Readonly<Record<string, unknown>> = {}) {
  const template = templateFor(modelId, 'middle');
  return estimateTeams({
    school,
    level: 'middle',
    template,
    values: resolveParameters(template, overrides),
    grades: null,
  });
}

describe('estimateTeams', () => {
  test('students divided by the roster sizes, within what they allow', () => {
    expect(estimate('newCoreTeam')?.bands).toEqual([
      { label: 'grade 6', studentCount: 190, fewest: 2, likely: 2, most: 3 },
      { label: 'grade 7', studentCount: 60, fewest: 1, likely: 1, most: 1 },
    ]);
  });

  test('posts of one team times the teams', () => {
    const roles = estimate('newCoreTeam')?.roles ?? [];
    expect(roles.find(({ roleId }) => roleId === 'teamTeacher')).toMatchObject({
      perTeam: 4000,
      inAll: 12_000,
    });
  });

  test('a smaller roster makes more teams', () => {
    expect(estimate('newCoreTeam', { rosterTarget: 60 })?.likely).toBe(4);
  });

  test('grades too small for a team join their neighbours, and no more teams are foreseen than there are teachers for', () => {
    const small = aSchool({
      students: (['6', '7', '8'] as const).flatMap((grade) => students(24, grade)),
      staff: Array.from({ length: 6 }, (_, index) => aStaffMember(`t${index}`)),
    });
    const template = templateFor('newCoreTeam', 'middle');
    const found = estimateTeams({
      school: small,
      level: 'middle',
      template,
      values: resolveParameters(template, {}),
      grades: null,
    });
    expect(found?.bands.map(({ label, likely }) => [label, likely])).toEqual([['grades 6–8', 1]]);
    expect(found).toMatchObject({ teachingAsked: 4000, teachingThere: 6000 });
  });

  test('grades of a size for teams of their own join where the teachers are too few for so many', () => {
    const few = aSchool({
      students: (['6', '7', '8'] as const).flatMap((grade) => students(60, grade)),
      staff: Array.from({ length: 8 }, (_, index) => aStaffMember(`t${index}`)),
    });
    const template = templateFor('newCoreTeam', 'middle');
    const found = estimateTeams({
      school: few,
      level: 'middle',
      template,
      values: resolveParameters(template, {}),
      grades: null,
    });
    expect(found?.bands.map(({ label }) => label)).toEqual(['grades 6–7', 'grade 8']);
    expect(found?.likely).toBe(2);
  });

  test('one teacher in one classroom makes no teams', () => {
    expect(estimate('baselineSoloClassroom')).toBeNull();
  });
});
