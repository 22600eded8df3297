import {
  aFinding,
  aPlan,
  aPost,
  aReading,
  aSchool,
  aShare,
  aStudent,
  aTeam,
  anAnalysisLine,
} from '@staffroom/testkit';
import { cents, type Fte, type MoneyLine, type StaffId } from '@staffroom/school';
import { describe, expect, test } from 'vitest';
import {
  analysisTable,
  moneyTable,
  policyTable,
  rostersTable,
  schoolwideTable,
  teamsTable,
  vacanciesTable,
} from './plan-tables.ts';

const school = aSchool({ students: [aStudent('S-1'), aStudent('S-2')] });
const team = aTeam('6-1', ['S-1', 'S-2'], {
  posts: [aPost('6-1/math')],
  adults: [aShare('T-1', '6-1/math', { share: 600 as Fte, isLead: true }), aShare('T-2', '6-1/math')],
});

describe('the tables of a plan', () => {
  test('teams: who is on which team, in which role, for how much of full time', () => {
    expect(teamsTable(aPlan(school, { teams: [team] }))).toEqual({
      name: 'teams',
      columns: ['team', 'staffId', 'role', 'share'],
      rows: [
        ['6-1', 'T-1', 'teamTeacher', 0.6],
        ['6-1', 'T-2', 'teamTeacher', 1],
      ],
    });
  });

  test('rosters: a row a student', () => {
    expect(rostersTable(aPlan(school, { teams: [team] }))).toEqual({
      name: 'rosters',
      columns: ['team', 'studentId'],
      rows: [
        ['6-1', 'S-1'],
        ['6-1', 'S-2'],
      ],
    });
  });

  test('analysis: both values, the limit, how it stands, and where it comes from or what would allow it', () => {
    const measured = anAnalysisLine('coverage.core', {
      baseline: aReading(71.2),
      design: aReading(84.4, { status: 'attention' }),
      limit: 100,
    });
    const missing = {
      file: 'staff.csv',
      column: 'credentials',
      message: 'not evaluated: add column credentials to file staff.csv',
    };
    const unread = aReading(null, { status: 'notEvaluated' });
    expect(
      analysisTable(
        aPlan(school, { analysis: [measured, anAnalysisLine('depth', { design: unread, missing })] }),
      ),
    ).toEqual({
      name: 'analysis',
      columns: ['rule', 'subject', 'baseline', 'design', 'limit', 'status', 'source'],
      rows: [
        ['coverage.core', 'school', 71.2, 84.4, 100, 'attention', 'counted from the roster'],
        ['depth', 'school', null, null, null, 'notEvaluated', missing.message],
      ],
    });
  });

  test('money: every line of both sides in dollars', () => {
    const line: MoneyLine = {
      id: '1',
      category: 'salary',
      subject: 'T-1',
      teamId: '6-1',
      roleId: 'teamTeacher',
      share: 500 as Fte,
      amount: cents(30_615_00),
      fundId: null,
      arithmetic: '0.5 of $61,230',
      source: { kind: 'file', file: 'staff.csv', column: 'salary' },
    };
    const plan = aPlan(school);
    const money = { ...plan.money, design: { ...plan.money.design, lines: [line] } };
    const table = moneyTable({ ...plan, money });
    expect(table.columns).toEqual([
      'side',
      'category',
      'subject',
      'team',
      'role',
      'share',
      'amount',
      'fund',
      'arithmetic',
      'source',
    ]);
    expect(table.rows).toEqual([
      [
        'design',
        'salary',
        'T-1',
        '6-1',
        'teamTeacher',
        0.5,
        30615,
        null,
        '0.5 of $61,230',
        'staff.csv, column salary',
      ],
    ]);
  });

  test('vacancies, time outside the teams and policy have a row each', () => {
    const plan = aPlan(school, {
      vacancies: [
        {
          teamId: team.id,
          postId: '6-1/math',
          roleId: 'teamTeacher',
          need: 'certified in mathematics',
          amount: 500 as Fte,
          studentCount: 2,
        },
      ],
      schoolwide: [
        { staffId: 'T-3' as StaffId, share: 400 as Fte, work: 'music classes as today', isPlaced: false },
      ],
      policy: [aFinding({ caveats: ['First.', 'Second.'] })],
    });
    expect(vacanciesTable(plan).rows).toEqual([
      ['6-1', '6-1/math', 'teamTeacher', 'certified in mathematics', 0.5, 2],
    ]);
    expect(schoolwideTable(plan).rows).toEqual([['T-3', 0.4, 'music classes as today', 'no']]);
    expect(policyTable(plan).rows[0]?.at(-1)).toBe('First. Second.');
    expect(policyTable(plan).rows[0]).toHaveLength(policyTable(plan).columns.length);
  });
});
