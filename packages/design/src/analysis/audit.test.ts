import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { anAnalysisInput, lineOf } from '../../tests/analysis-of.ts';
import { anAdult, aUnit, names } from '../../tests/arrangement-builders.ts';
import { analyse } from './analyse.ts';

function schoolOf(counts: Readonly<Record<string, number>>): ReturnType<typeof aSchool> {
  return aSchool({
    students: Object.entries(counts).flatMap(([category, count]) =>
      names(category, count).map((id) => aStudent(id, { audits: { race: category } })),
    ),
    staff: [aStaffMember('t1', { yearsExperience: 9 }), aStaffMember('t2', { yearsExperience: 1 })],
  });
}

describe('fairness by audit category', () => {
  it('compares access between categories and teams', () => {
    const school = schoolOf({ a: 20, b: 20 });
    const teams = [
      aUnit('A', [anAdult('t1', { isLead: true })], [...names('a', 20), ...names('b', 10)]),
      aUnit('B', [anAdult('t2')], ['b11', 'b12', 'b13', 'b14', 'b15', 'b16', 'b17', 'b18', 'b19', 'b20']),
    ];
    const input = anAnalysisInput(school, [], teams);
    expect(lineOf(input, 'audit.race.lead').design).toMatchObject({
      value: 50,
      message: 'Students with a lead: a 100% of 20, b 50% of 20.',
    });
    expect(lineOf(input, 'audit.race.lead').baseline).toMatchObject({ value: null });
    expect(lineOf(input, 'audit.race.experienced').design?.value).toBe(50);
    // b is half of the students and all of team B.
    expect(lineOf(input, 'audit.race.spread').design).toMatchObject({ value: 50, subjects: ['B'] });
    expect(lineOf(input, 'audit.race.certified').missing?.column).toBe('credentials');
  });

  it('shows no group under ten students', () => {
    const school = schoolOf({ a: 20, b: 20, few: 9 });
    const teams = [
      aUnit('A', [anAdult('t1', { isLead: true })], [...names('a', 20), ...names('few', 9)]),
      aUnit('B', [anAdult('t2')], [...names('b', 20)]),
    ];
    const lines = analyse(anAnalysisInput(school, [], teams)).lines.filter((line) =>
      line.rule.startsWith('audit.'),
    );
    const lead = lines.find((line) => line.rule === 'audit.race.lead');
    expect(lead?.design).toMatchObject({
      value: 100,
      message: 'Students with a lead: a 100%, b 0%, few <10.',
    });
    const spread = lines.find((line) => line.rule === 'audit.race.spread');
    expect(spread?.design?.message).not.toContain('few');
    expect(spread?.design?.value).toBe(59.1837);
  });

  it('is null where only one group is large enough', () => {
    const input = anAnalysisInput(
      schoolOf({ a: 20, few: 9 }),
      [],
      [aUnit('A', [anAdult('t1', { isLead: true })], names('a', 20))],
    );
    expect(lineOf(input, 'audit.race.lead').design).toMatchObject({ value: null, arithmetic: '<10' });
  });
});
