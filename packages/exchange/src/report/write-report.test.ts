import {
  aPlan,
  aPost,
  aReading,
  anAnalysisLine,
  aSchool,
  aSection,
  aShare,
  aStaffMember,
  aStudent,
  aTeam,
} from '@staffroom/testkit';
import type { Fte, Plan, School, StudentId, Student } from '@staffroom/school';
import { describe, expect, test } from 'vitest';
import { writeReport } from './write-report.ts';

function students(count: number, from = 0, overrides: Partial<Student> = {}): readonly Student[] {
  return Array.from({ length: count }, (_, index) =>
    aStudent(`S-${String(from + index).padStart(3, '0')}`, overrides),
  );
}

function ids(people: readonly Student[]): readonly string[] {
  return people.map((student) => student.id);
}

/** Two teams of thirty; the first holds `held` students with an IEP, the second twelve. */
function twoTeams(held: number): { readonly plan: Plan; readonly school: School } {
  const first = [...students(held, 0, { supports: ['IEP'] }), ...students(30 - held, held, { supports: [] })];
  const second = [...students(12, 30, { supports: ['IEP'] }), ...students(18, 42, { supports: [] })];
  const school = aSchool({
    students: [...first, ...second],
    staff: [aStaffMember('T-1'), aStaffMember('T-2')],
    sections: [aSection('M-1', 'T-1', ids(first))],
  });
  const team = (id: string, staffId: string, members: readonly Student[]): Plan['teams'][number] =>
    aTeam(id, ids(members), { posts: [aPost(`${id}/math`)], adults: [aShare(staffId, `${id}/math`)] });
  return { school, plan: aPlan(school, { teams: [team('6-1', 'T-1', first), team('6-2', 'T-2', second)] }) };
}

describe('what a report never shows', () => {
  test('a support held by nine students on a team, nor the other team that would give it away', () => {
    const { plan, school } = twoTeams(9);
    const shown = writeReport(plan, school);
    expect(shown.match(/aria-label="not shown, under 10 or next to such a count"/g)).toHaveLength(2);
    expect(shown).not.toMatch(/students from an even share"/);
  });

  test('is shown once ten hold it', () => {
    const { plan, school } = twoTeams(10);
    const shown = writeReport(plan, school);
    expect(shown).toContain('aria-label="−1 students from an even share"');
    expect(shown).toContain('aria-label="+1 students from an even share"');
  });

  test('the size of a team of nine', () => {
    const few = students(9);
    const school = aSchool({ students: few, staff: [aStaffMember('T-1')] });
    const plan = aPlan(school, {
      teams: [aTeam('6-1', ids(few), { posts: [aPost('6-1/math')], adults: [aShare('T-1', '6-1/math')] })],
    });
    const shown = writeReport(plan, school);
    expect(shown).toContain('One team shares &lt;10 students');
    expect(shown).not.toMatch(/\b9 students|>9</);
  });

  test('ids and names of students, whatever a sentence of the plan says', () => {
    const { plan, school } = twoTeams(10);
    const named = {
      ...school,
      students: school.students.map((student) => ({
        ...student,
        name: { given: 'Quillon', family: 'Zebedee' },
      })),
    };
    const rule = anAnalysisLine('rules.students.apart.1', {
      severity: 'hard',
      label: 'S-001, S-002 apart: Quillon and S-002 quarrel',
      design: aReading(2, {
        status: 'broken',
        subjects: ['S-001', 'S-002'],
        message: 'S-001, S-002 share Team 6-1.',
      }),
    });
    const shown = writeReport(
      {
        ...plan,
        analysis: [rule],
        lookFirst: [{ title: 'A rule is broken', text: 'S-001 and S-002 share Team 6-1.', severity: 'bad' }],
        notTeamed: [{ studentId: 'S-003' as StudentId, reason: 'S-003 has no grade' }],
      },
      named,
    );
    expect(shown).toContain('Students to keep apart');
    expect(shown).toContain('a student and a student share Team 6-1.');
    expect(shown).not.toMatch(/S-0\d\d|Quillon|Zebedee/);
  });
});

test('names from files cannot become part of the page', () => {
  const { plan, school } = twoTeams(10);
  const name = '<script>alert(1)</script>';
  const shown = writeReport(
    { ...plan, school: { ...plan.school, name }, teams: plan.teams.map((team) => ({ ...team, name })) },
    school,
  );
  expect(shown).not.toContain('<script');
  expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('a post nobody holds is drawn open on its team and named among the people to hire', () => {
  const members = students(30);
  const school = aSchool({ students: members });
  const team = aTeam('6-1', ids(members), {
    posts: [aPost('6-1/math', { amount: 500 as Fte, vacant: 500 as Fte })],
  });
  const vacancy = {
    teamId: team.id,
    postId: '6-1/math',
    roleId: 'teamTeacher',
    need: 'certified in mathematics, grade 6',
    amount: 500 as Fte,
    studentCount: 30,
  };
  const shown = writeReport(aPlan(school, { teams: [team], vacancies: [vacancy] }), school);
  expect(shown).toContain('0.5 full-time posts are still to fill');
  expect(shown).toMatch(/stroke="var\(--bad\)"/);
  expect(shown).toContain('Certified in mathematics, grade 6');
  expect(shown).toContain('To fill');
});

test('what the files did not tell is hatched and names file and column', () => {
  const { school } = twoTeams(10);
  const unknown = { ...school, students: school.students.map((student) => ({ ...student, supports: null })) };
  const { plan } = twoTeams(10);
  const shown = writeReport(
    {
      ...plan,
      notEvaluated: [
        {
          part: 'balance of supports',
          missing: {
            file: 'students.csv',
            column: 'supports',
            message: 'not evaluated: add column supports to file students.csv',
          },
        },
      ],
    },
    unknown,
  );
  expect(shown).toContain('Balance of supports: not evaluated: add column supports to file students.csv');
  expect(shown.match(/class="unknown/g)?.length).toBeGreaterThanOrEqual(4);
});

test('a model without teams shows today only', () => {
  const { school } = twoTeams(10);
  const shown = writeReport(aPlan(school), school);
  expect(shown).toContain('60 students, in classes as today');
  expect(shown).not.toContain('id="teams"');
  expect(shown).not.toContain('href="#teams"');
});

test('a plan made from another roster is refused by name', () => {
  const { plan } = twoTeams(10);
  expect(() => writeReport(plan, aSchool({ name: 'Elsewhere' }))).toThrow(
    /student S-000 is not in the roster of Elsewhere/,
  );
});

test('every link within the page has its place, and every id stands once', () => {
  const { plan, school } = twoTeams(10);
  const shown = writeReport(
    {
      ...plan,
      analysis: [
        anAnalysisLine('reach.lead', { baseline: aReading(0), design: aReading(100), difference: 100 }),
      ],
    },
    school,
  );
  const places = [...shown.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  const links = [...shown.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !places.includes(link))).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
});

test('the file needs nothing from anywhere and gives the same bytes again', () => {
  const { plan, school } = twoTeams(10);
  const shown = writeReport(plan, school);
  expect(writeReport(structuredClone(plan), structuredClone(school))).toBe(shown);
  expect(shown).not.toMatch(/<script|<link|<img|\ssrc=|url\((?!data:|#)|@import/);
});
