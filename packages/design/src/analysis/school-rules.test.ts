import type { PeopleRules, School, StaffId, StaffingRules, StudentId, TeamId } from '@staffroom/school';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { anAnalysisInput, lineOf } from '../../tests/analysis-of.ts';
import { aClass, anAdult, aTeam, aUnit } from '../../tests/arrangement-builders.ts';

const none = { together: [], apart: [], pinned: [], forbidden: [] };

function aSchoolWith(rules: Partial<StaffingRules>): School {
  return aSchool({
    students: ['s1', 's2', 's3'].map((id) => aStudent(id)),
    staff: ['t1', 't2'].map((id) => aStaffMember(id)),
    rules: {
      students: none,
      staff: none,
      teamCounts: {},
      teamSizes: { min: null, max: null },
      priorities: {},
      state: null,
      ...rules,
    },
  });
}

function students(rules: Partial<PeopleRules<StudentId>>): Partial<StaffingRules> {
  return { students: { ...none, ...rules } };
}

const people = ['s1', 's2'] as StudentId[];
const apart = [aUnit('6-1', [anAdult('t1')], ['s1', 's3']), aUnit('6-2', [anAdult('t2')], ['s2'])];
const together = [aUnit('6-1', [anAdult('t1')], ['s1', 's2']), aUnit('6-2', [anAdult('t2')], ['s3'])];

describe("the school's own rules", () => {
  it('together: one class or team holds all', () => {
    const school = aSchoolWith(students({ together: [{ people, reason: 'twins' }] }));
    const today = [aClass('M', [anAdult('t1')], ['s1', 's2', 's3'])];
    const line = lineOf(anAnalysisInput(school, today, apart), 'rules.students.together.1');
    expect(line).toMatchObject({
      label: 's1, s2 together: twins',
      severity: 'hard',
      source: { kind: 'choice', who: 'school' },
      baseline: { value: 0, status: 'kept' },
      design: { value: 1, status: 'broken', subjects: ['s1', 's2'] },
      difference: 1,
    });
    expect(lineOf(anAnalysisInput(school, today, together), 'rules.students.together.1').design?.status).toBe(
      'kept',
    );
  });

  it('speaks of those who are on teams', () => {
    const staff = ['t1', 't2', 't3'].map((id) => aStaffMember(id));
    const rule = { people: ['t1', 't2', 't3'] as StaffId[], reason: null };
    const school = { ...aSchoolWith({ staff: { ...none, together: [rule] } }), staff };
    const design = [aUnit('6-1', [anAdult('t1')], ['s1']), aUnit('6-2', [anAdult('t2')], ['s2'])];
    const read = (units: typeof design) =>
      lineOf(anAnalysisInput(school, [], units), 'rules.staff.together.1').design;
    expect(read(design)).toMatchObject({ value: 1, status: 'broken' });
    expect(read(design.slice(0, 1))).toMatchObject({
      value: null,
      status: 'none',
      message: 'Does not apply; on no team: t2, t3.',
    });
  });

  it('apart: no class or team holds two', () => {
    const school = aSchoolWith(students({ apart: [{ people, reason: null }] }));
    expect(lineOf(anAnalysisInput(school, [], together), 'rules.students.apart.1').design).toMatchObject({
      value: 2,
      status: 'broken',
      message: 's1, s2 share Unit 6-1.',
    });
    expect(lineOf(anAnalysisInput(school, [], apart), 'rules.students.apart.1').design?.status).toBe('kept');
  });

  it('pinned and forbidden speak of teams, by id or by band', () => {
    const staff: PeopleRules<StaffId> = {
      ...none,
      pinned: [{ person: 't1' as StaffId, teams: ['6-*' as TeamId], reason: null }],
      forbidden: [{ person: 't2' as StaffId, teams: ['6-2' as TeamId], reason: 'spouse' }],
    };
    const input = anAnalysisInput(aSchoolWith({ staff }), [aClass('M', [anAdult('t1')], ['s1'])], apart);
    expect(lineOf(input, 'rules.staff.pinned.1')).toMatchObject({
      baseline: null,
      design: { value: 0, status: 'kept' },
    });
    expect(lineOf(input, 'rules.staff.forbidden.1').design).toMatchObject({
      value: 1,
      status: 'broken',
      subjects: ['t2'],
    });
  });

  it('the number of teams of a band', () => {
    const teams = [aTeam('6-1', []), aTeam('6-2', [])];
    const input = anAnalysisInput(aSchoolWith({ teamCounts: { '6': 3 } }), [], apart, { teams });
    expect(lineOf(input, 'rules.teamCounts.6').design).toMatchObject({ value: 2, status: 'broken' });
  });
});

describe('team sizes', () => {
  it('are held against the limits, each team and all together', () => {
    const teams = [aTeam('6-1', []), aTeam('6-2', [])];
    const rosterLimits = {
      min: 2,
      max: 3,
      source: { kind: 'choice', who: 'school', note: 'rules.yaml' },
    } as const;
    const input = anAnalysisInput(aSchoolWith({}), [], apart, { teams, rosterLimits });
    expect(lineOf(input, 'teamSize.outside')).toMatchObject({
      baseline: null,
      design: { value: 1, status: 'attention', subjects: ['6-2'] },
    });
    expect(lineOf(input, 'teamSize', '6-1').design).toMatchObject({ value: 2, status: 'kept' });
    expect(lineOf(input, 'teamSize', '6-2').design).toMatchObject({ value: 1, status: 'attention' });
  });
});

describe('places', () => {
  it('finds a student on two teams', () => {
    const teams = [aUnit('6-1', [], ['s1', 's2']), aUnit('6-2', [], ['s2', 's3'])];
    const input = anAnalysisInput(aSchoolWith({}), [], teams);
    expect(lineOf(input, 'placed.once').design).toMatchObject({
      value: 1,
      status: 'broken',
      subjects: ['s2'],
    });
  });

  it('counts the students whom the design leaves out', () => {
    const today = [aClass('M', [], ['s1', 's2', 's3'])];
    const input = anAnalysisInput(aSchoolWith({}), today, [aUnit('6-1', [], ['s1'])]);
    const line = lineOf(input, 'placed.students');
    expect([line.baseline?.value, line.design?.value]).toEqual([100, 33.3333]);
  });
});
