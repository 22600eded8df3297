import type { Credential, Grade, Subject } from '@staffroom/school';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { anAnalysisInput, lineOf, valuesOf } from '../../tests/analysis-of.ts';
import { aClass, anAdult, aUnit } from '../../tests/arrangement-builders.ts';

function credential(area: Subject, from: Grade, to: Grade): Credential {
  return { area, label: area, from, to };
}

const students = [aStudent('s1'), aStudent('s2')];
const school = aSchool({
  students,
  staff: [
    aStaffMember('math', { credentials: [credential('MATH', '6', '12')], expertise: ['Robotics'] }),
    aStaffMember('both', { credentials: [credential('ELA', '6', '8'), credential('MATH', '5', '8')] }),
    aStaffMember('high', { credentials: [credential('SCIENCE', '9', '12')] }),
    aStaffMember('untold'),
    aStaffMember('lead', { isLeadEligible: true, credentials: [credential('SOCIAL', '6', '8')] }),
  ],
});
const ids = ['s1', 's2'];
const team = aUnit(
  'A',
  [
    anAdult('math'),
    anAdult('both', { subjects: ['ELA'] }),
    anAdult('high', { subjects: ['SCIENCE'] }),
    anAdult('untold', { subjects: ['SOCIAL'] }),
  ],
  ids,
);

describe('coverage', () => {
  it("is the share of students whose adult for the subject is certified in the student's grade", () => {
    const today = [aClass('M', [anAdult('untold')], ['s1']), aClass('N', [anAdult('math')], ['s2'])];
    const input = anAnalysisInput(school, today, [team]);
    expect(valuesOf(input, 'coverage.MATH')).toEqual([50, 100, 50]);
    expect(valuesOf(input, 'coverage.SCIENCE')).toEqual([0, 0, 0]);
    expect(lineOf(input, 'coverage.SCIENCE').design?.message).toBe(
      '0 of 2 students (0%) are taught science by a certified adult; 2 by adults without the certificate.',
    );
    expect(lineOf(input, 'coverage.SCIENCE').baseline?.message).toContain('2 without an adult for it');
    expect(lineOf(input, 'coverage.SOCIAL').design?.message).toContain(
      '2 by adults whose credentials are not given',
    );
  });

  it('of all core subjects is kept only where each is covered', () => {
    const teachers = ['ELA', 'MATH', 'SCIENCE', 'SOCIAL'] as const;
    const complete = aSchool({
      students,
      staff: teachers.map((area) => aStaffMember(area, { credentials: [credential(area, '6', '8')] })),
    });
    const adults = teachers.map((area) => anAdult(area, { subjects: [area] }));
    const input = anAnalysisInput(complete, [], [aUnit('A', adults, ids)]);
    expect(lineOf(input, 'coverage.core').design).toMatchObject({ value: 100, status: 'kept' });
    expect(lineOf(anAnalysisInput(school, [], [team]), 'coverage.core').design).toMatchObject({
      value: 0,
      status: 'attention',
    });
  });

  it('counts an elementary certificate for the core subjects of its grades', () => {
    const elementary = aSchool({
      students: [aStudent('s1', { grade: '3' })],
      staff: [aStaffMember('t', { credentials: [credential('ELEMENTARY', 'K', '6')] })],
    });
    const homeroom = aUnit('A', [anAdult('t', { subjects: ['ELA', 'MATH', 'SCIENCE', 'SOCIAL'] })], ['s1'], {
      grades: ['3'],
    });
    expect(lineOf(anAnalysisInput(elementary, [], [homeroom]), 'coverage.core').design?.value).toBe(100);
  });

  it('is not evaluated where nobody gave credentials', () => {
    const untold = aSchool({ students, staff: [aStaffMember('math')] });
    const line = lineOf(anAnalysisInput(untold, [], [aUnit('A', [anAdult('math')], ids)]), 'coverage.MATH');
    expect(line.design).toMatchObject({ value: null, status: 'notEvaluated' });
    expect(line.missing?.message).toBe('not evaluated: add column credentials to file staff.csv');
  });
});

describe('depth and breadth', () => {
  it('counts everyone certified on the team, whatever the post', () => {
    const today = [aClass('M', [anAdult('math')], ids)];
    expect(valuesOf(anAnalysisInput(school, today, [team]), 'depth.MATH')).toEqual([1, 2, 1]);
  });

  it('names the teams without a certified adult', () => {
    expect(lineOf(anAnalysisInput(school, [], [team]), 'depth.SCIENCE').design).toMatchObject({
      value: 0,
      subjects: ['A'],
    });
  });

  it('counts different certificate areas and expertise around a student', () => {
    const today = [aClass('M', [anAdult('math')], ids)];
    expect(valuesOf(anAnalysisInput(school, today, [team]), 'breadth')).toEqual([2, 4, 2]);
  });
});

describe('reach', () => {
  const lead = anAdult('lead', { isLead: true, subjects: ['SOCIAL'] });
  const teams = [aUnit('A', [lead, anAdult('math')], ['s1']), aUnit('B', [anAdult('both')], ['s2'])];
  const input = anAnalysisInput(school, [aClass('M', [anAdult('math')], ids)], teams);

  it('is the share of students on a team with a lead, and taught by somebody eligible', () => {
    expect(valuesOf(input, 'reach.lead')).toEqual([0, 50, 50]);
    expect(valuesOf(input, 'reach.leadEligible')).toEqual([0, 50, 50]);
  });

  it('counts for a subject only where the lead is there for it or certified in it', () => {
    expect(lineOf(input, 'leadReach.SOCIAL')).toMatchObject({
      limit: 75,
      design: { value: 50, status: 'attention' },
      source: { kind: 'published', year: 2024 },
    });
    expect(lineOf(input, 'leadReach.MATH').design?.value).toBe(0);
  });

  it('asks for the column where nobody said who may lead', () => {
    const untold = aSchool({ students, staff: [aStaffMember('math')] });
    expect(lineOf(anAnalysisInput(untold, [], [team]), 'reach.leadEligible').missing).toMatchObject({
      file: 'staff.csv',
      column: 'leadEligible',
    });
  });
});
