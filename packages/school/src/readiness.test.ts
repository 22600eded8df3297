import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, test } from 'vitest';
import { readinessOf } from './readiness.ts';

function partOf(school: Parameters<typeof readinessOf>[0], part: string) {
  return readinessOf(school).find((each) => each.part === part);
}

describe('readinessOf', () => {
  test('what every person has is ready, and asks for nothing', () => {
    const school = aSchool({
      students: [aStudent('s1', { supports: [] }), aStudent('s2', { supports: ['IEP'] })],
    });
    expect(partOf(school, 'even share of supports')).toEqual({
      part: 'even share of supports',
      known: 2,
      of: 2,
      missing: null,
    });
  });

  test('what nobody has names the column and the file that would add it', () => {
    const school = aSchool({ staff: [aStaffMember('t1')] });
    expect(partOf(school, 'cost')).toMatchObject({
      known: 0,
      missing: 'not evaluated: add column salary, or schedule with step and lane to file staff.csv',
    });
  });

  test('what some have asks for the blanks', () => {
    const school = aSchool({ students: [aStudent('s1', { supports: ['504'] }), aStudent('s2')] });
    expect(partOf(school, 'even share of supports')).toMatchObject({
      known: 1,
      of: 2,
      missing: 'fill the blanks of column supports in file students.csv',
    });
  });
});
