import { loadMilpSolver } from '@staffroom/engine';
import { resolveParameters, templateFor } from '@staffroom/knowledge';
import {
  gradesOf,
  type School,
  type StaffId,
  type StaffingRules,
  type StudentId,
  type TeamId,
} from '@staffroom/school';
import { aDepartmentalSchool, aSchool, aSection, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { DesignError, ImpossibleRulesError } from '../design-error.ts';
import { staffPool } from '../staff-pool.ts';
import { teamScope } from '../team-scope.ts';
import { sizeTeams } from './size-teams.ts';

const milp = await loadMilpSolver();

const noRules: StaffingRules = {
  students: { together: [], apart: [], pinned: [], forbidden: [] },
  staff: { together: [], apart: [], pinned: [], forbidden: [] },
  teamCounts: {},
  teamSizes: { min: null, max: null },
  priorities: {},
  state: null,
};

function sized(
  school: School,
  overrides: Readonly<Record<string, unknown>> = {},
  level: 'elementary' | 'middle' = 'middle',
) {
  const template = templateFor('newCoreTeam', level);
  const values = resolveParameters(template, overrides);
  const grades = gradesOf(school);
  const pool = staffPool(school, teamScope(template, level, values, grades));
  const overridden = new Set(Object.keys(overrides));
  return sizeTeams({ school, level, template, values, overridden, grades, pool, vacantToday: 0, milp });
}

const counts = (school: School, overrides: Readonly<Record<string, unknown>> = {}) =>
  Object.fromEntries(sized(school, overrides).sizing.map((band) => [band.band.id, band.teamCount]));

describe('sizeTeams', () => {
  it('gives each grade teams near the roster that the model aims at', () => {
    const school = aDepartmentalSchool({
      grades: ['6', '7', '8'],
      studentsPerGrade: 200,
      teachersPerSubject: 2,
    });
    expect(counts(school)).toEqual({ '6': 2, '7': 2, '8': 2 });
  });

  it('says why, with what another number would take', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 220, teachersPerSubject: 2 });
    expect(sized(school, { teacherCount: 4 }).sizing[0]?.reason).toBe(
      '2 teams of 110: three would need 4 more adults (1 English language arts, 1 mathematics, 1 science, 1 social studies); one would share 220 students, more than 150',
    );
  });

  it('lets teams share teachers before anybody has to be hired', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 200, teachersPerSubject: 2 });
    const short = { ...school, staff: school.staff.filter((member) => member.id !== 'T-6-MATH-2') };
    const { sizing, slots } = sized(short);
    expect(sizing[0]?.reason).toContain(
      '. The 2 teams share teachers of mathematics; 1 more full-time teacher would give each team its own',
    );
    const math = slots.map((slot) => slot.posts.find((post) => post.template.id === 'math')?.amount);
    expect(math).toEqual([500, 500]);
  });

  it('gives every team whole teachers where the school says how many', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 200, teachersPerSubject: 2 });
    const short = { ...school, staff: school.staff.filter((member) => member.id !== 'T-6-MATH-2') };
    const { sizing, slots } = sized(short, { teacherCount: 4 });
    expect(sizing[0]?.reason).not.toContain('share teachers');
    const math = slots.map((slot) => slot.posts.find((post) => post.template.id === 'math')?.amount);
    expect(math).toEqual([1000, 1000]);
  });

  it('joins neighbouring grades that are too small for a team', () => {
    const school = aDepartmentalSchool({
      grades: ['6', '7', '8'],
      studentsPerGrade: 30,
      teachersPerSubject: 1,
    });
    const small = { ...school, staff: school.staff.filter((member) => member.id.startsWith('T-6')) };
    expect(sized(small).bands.map((band) => band.id)).toEqual(['6-8']);
  });

  it('makes two teams of three of six elementary teachers with a class of twelve each', () => {
    const grades = ['K', '1', '2', '3', '4', '5'] as const;
    const school = aSchool({
      students: grades.flatMap((grade) =>
        Array.from({ length: 12 }, (_, index) => aStudent(`${grade}-${index}`, { grade })),
      ),
      staff: grades.map((grade) => aStaffMember(`T-${grade}`)),
      sections: grades.map((grade) =>
        aSection(
          `HR-${grade}`,
          `T-${grade}`,
          Array.from({ length: 12 }, (_, index) => `${grade}-${index}`),
          {
            kind: 'homeroom',
            subject: 'ELEMENTARY',
            grades: [grade],
          },
        ),
      ),
    });
    const { slots, sizing } = sized(school, {}, 'elementary');
    expect(slots.map((slot) => [slot.id, slot.posts.find((post) => post.template.teaches)?.amount])).toEqual([
      ['K-2-1', 3000],
      ['3-5-1', 3000],
    ]);
    expect(sizing.map((band) => band.limitsBroken)).toEqual([
      ['36 students on a team are fewer than the 50 that the model asks for'],
      ['36 students on a team are fewer than the 50 that the model asks for'],
    ]);
  });

  it('does as the school says', () => {
    const school = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 100, teachersPerSubject: 1 });
    const asked = { ...school, rules: { ...noRules, teamCounts: { '6-7': 3 } } };
    expect(sized(asked).slots.map((slot) => slot.id)).toEqual(['6-7-1', '6-7-2', '6-7-3']);
  });

  it('keeps a band whose team a rule names', () => {
    const school = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 30, teachersPerSubject: 1 });
    const pinned = [{ person: school.students[0]!.id, teams: ['6-1' as never], reason: null }];
    const ruled = { ...school, rules: { ...noRules, students: { ...noRules.students, pinned } } };
    expect(sized(ruled).bands.map((band) => band.id)).toEqual(['6', '7']);
  });

  // Branding: ids of the school that the builder made.
  const students = (...ids: readonly string[]): StudentId[] => ids.map((id) => id as StudentId);
  const apart = (...ids: readonly string[]): StaffingRules => ({
    ...noRules,
    students: { ...noRules.students, apart: [{ people: students(...ids), reason: 'agreed' }] },
  });

  it('gives a grade as many teams as students who must all be apart', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 120, teachersPerSubject: 1 });
    expect(counts(school)).toEqual({ '6': 1 });
    expect(counts({ ...school, rules: apart('6-001', '6-002') })).toEqual({ '6': 2 });
    const twins = { people: students('6-002', '6-003'), reason: null };
    const pairs = apart('6-001', '6-002');
    const triangle: StaffingRules = {
      ...pairs,
      students: {
        ...pairs.students,
        together: [twins],
        apart: [
          ...pairs.students.apart,
          { people: students('6-003', '6-004'), reason: null },
          { people: students('6-004', '6-001'), reason: null },
        ],
      },
    };
    expect(counts({ ...school, rules: triangle }, { rosterMin: 30 })).toEqual({ '6': 3 });
  });

  it('says that a rule asks for the number, without a name', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 120, teachersPerSubject: 1 });
    const reason = sized({ ...school, rules: apart('6-001', '6-002') }).sizing[0]?.reason;
    expect(reason).toContain('one would not do, because a rule keeps students apart');
    expect(reason).not.toContain('6-001');
  });

  it('gives a grade the team that a rule puts somebody on', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 120, teachersPerSubject: 1 });
    const pinned = [{ person: '6-001' as StudentId, teams: ['6-2' as TeamId], reason: null }];
    const ruled = { ...school, rules: { ...noRules, students: { ...noRules.students, pinned } } };
    expect(counts(ruled)).toEqual({ '6': 2 });
    expect(sized(ruled).sizing[0]?.reason).toContain('because a rule names team 6-2');
  });

  it('names the rule and the limit where the smallest team does not allow as many', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 80, teachersPerSubject: 1 });
    const ruled = { ...school, rules: apart('6-001', '6-002') };
    expect(() => sized(ruled)).toThrow(ImpossibleRulesError);
    expect(() => sized(ruled)).toThrow('6-001 and 6-002 must be on different teams (reason given: agreed)');
    expect(() => sized(ruled)).toThrow("the model's smallest team of 50 students does not allow 2 teams");
    expect(counts(ruled, { rosterMin: 40 })).toEqual({ '6': 2 });
  });

  it('makes as many teams as there are adults who must be apart, where the limits allow', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 120, teachersPerSubject: 1 });
    const people = ['T-6-MATH-1' as StaffId, 'T-6-ELA-1' as StaffId];
    const staff = { ...noRules.staff, apart: [{ people, reason: null }] };
    expect(counts({ ...school, rules: { ...noRules, staff } })).toEqual({ '6': 2 });
    expect(counts({ ...school, rules: { ...noRules, staff } }, { rosterMin: 100 })).toEqual({ '6': 1 });
  });

  it('names the sizes that no number of teams keeps', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 110, teachersPerSubject: 1 });
    const ruled = { ...school, rules: { ...noRules, teamSizes: { min: 60, max: 100 } } };
    expect(() => sized(ruled)).toThrow(ImpossibleRulesError);
    expect(() => sized(ruled)).toThrow('grade 6 has 110 students');
  });

  it('refuses a number of teams for a band that cannot be', () => {
    const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 80, teachersPerSubject: 1 });
    const ruled = { ...school, rules: { ...noRules, teamCounts: { '9': 2 } } };
    expect(() => sized(ruled)).toThrow(DesignError);
    expect(() => sized(ruled)).toThrow('"9", but the grades to team are 6');
  });
});
