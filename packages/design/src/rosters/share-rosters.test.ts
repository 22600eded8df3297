import { runToEnd } from '@staffroom/engine';
import type { School, StaffingRules, StudentId, TeamId } from '@staffroom/school';
import { aDepartmentalSchool } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { DesignError, ImpossibleRulesError } from '../design-error.ts';
import { bandOf } from '../sizing/band.ts';
import type { TeamSlot } from '../sizing/team-slots.ts';
import { shareRosters } from './share-rosters.ts';

const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 42, teachersPerSubject: 1 });
const band = bandOf(['6'], school.students);
const slots: readonly TeamSlot[] = ['6-1', '6-2'].map((id) => ({ id, name: id, band, posts: [] }));
const limits = { min: 15, target: 20, max: 30, isSchoolMin: false, isSchoolMax: false };
const student = (number: number) => `6-${String(number).padStart(3, '0')}` as StudentId;
const people = (...numbers: readonly number[]) => ({ people: numbers.map(student), reason: 'because' });
const team = (id: string) => id as TeamId;

type StudentRules = StaffingRules['students'];

function share(rules: Partial<StudentRules> = {}) {
  const none = { together: [], apart: [], pinned: [], forbidden: [] };
  const ruled: School = {
    ...school,
    rules: {
      students: { ...none, ...rules },
      staff: none,
      teamCounts: {},
      teamSizes: { min: null, max: null },
      priorities: {},
      state: null,
    },
  };
  return runToEnd(shareRosters(ruled, band, slots, limits, { seed: 1, effort: 50_000 }));
}

const teamOf = (result: ReturnType<typeof share>, number: number) =>
  [...result.studentsByTeam].find(([, students]) => students.includes(student(number)))?.[0];

describe('shareRosters', () => {
  it('gives teams equal sizes and each its share of every attribute', () => {
    const { studentsByTeam, solved } = share();
    expect([...studentsByTeam.values()].map((students) => students.length)).toEqual([21, 21]);
    expect(solved.terms.find((term) => term.name === 'support.IEP')?.cost).toBe(0);
    expect(solved.bound).toBeLessThanOrEqual(solved.value);
  });

  it('keeps people together and apart, pinned and away', () => {
    const result = share({
      together: [people(1, 2, 3)],
      apart: [people(4, 5)],
      pinned: [{ person: student(6), teams: [team('6-2')], reason: null }],
      forbidden: [{ person: student(7), teams: [team('6-2')], reason: null }],
    });
    expect(new Set([1, 2, 3].map((number) => teamOf(result, number))).size).toBe(1);
    expect(teamOf(result, 4)).not.toBe(teamOf(result, 5));
    expect(teamOf(result, 6)).toBe('6-2');
    expect(teamOf(result, 7)).toBe('6-1');
  });

  it('reads 6-* as every team of the band', () => {
    const rule = { forbidden: [{ person: student(1), teams: [team('6-*')], reason: null }] };
    expect(() => share(rule)).toThrow('6-001 must not be on team 6-1');
  });

  it('gives up equal sizes where a rule asks for it, within the limits', () => {
    const many = Array.from({ length: 25 }, (_, index) => index + 1);
    const sizes = [...share({ together: [people(...many)] }).studentsByTeam.values()].map(
      (list) => list.length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(42);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(25);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30);
  });

  it('names the smallest set of rules that cannot be kept, with the reasons given', () => {
    const contradiction = () => share({ together: [people(1, 2), people(8, 9)], apart: [people(1, 2)] });
    expect(contradiction).toThrow(ImpossibleRulesError);
    expect(contradiction).toThrow(
      [
        'These rules cannot be kept together for grade 6:',
        '- 6-001, 6-002 must be on the same team (reason given: because)',
        '- 6-001 and 6-002 must be on different teams (reason given: because)',
        'Maybe change or drop one of them in rules.yaml.',
      ].join('\n'),
    );
  });

  it('refuses rules about nobody and about no team', () => {
    expect(() => share({ together: [{ people: ['ghost' as StudentId], reason: null }] })).toThrow(
      DesignError,
    );
    expect(() => share({ pinned: [{ person: student(1), teams: [team('9-1')], reason: null }] })).toThrow(
      'names team "9-1", but the teams of this design are 6-1, 6-2',
    );
  });
});
