import type { MoneyLine, MoneySide, MoneyStatement } from '@staffroom/school';
import { aPlan, aSchool, aTeam } from '@staffroom/testkit';
import { describe, expect, test } from 'vitest';
import { filterMoneyRows, moneyRows, outsideTeams, positionRows, totalOf } from './money-rows.ts';

function line(id: string, over: Partial<MoneyLine>): MoneyLine {
  return {
    id,
    category: 'salary',
    subject: 'T-1',
    teamId: null,
    roleId: 'teamTeacher',
    share: 1000 as MoneyLine['share'],
    amount: 5_000_000 as MoneyLine['amount'],
    fundId: null,
    arithmetic: '$50,000',
    source: { kind: 'file', file: 'staff.csv', column: 'salary' },
    ...over,
  };
}

function side(lines: MoneyLine[]): MoneySide {
  const total = lines.reduce((sum, each) => sum + each.amount, 0) as MoneySide['total'];
  return { lines, total, perStudent: null, byCategory: {}, isComplete: true, unknown: [] };
}

const team = aTeam('6-1', [], { name: 'Heron' });
const plan = aPlan(aSchool());
const money: MoneyStatement = {
  ...plan.money,
  baseline: side([line('a', {})]),
  design: side([
    line('b', { teamId: '6-1' }),
    line('c', { category: 'supplement', amount: 100_000 as never, subject: 'T-2' }),
  ]),
};

describe('moneyRows', () => {
  const rows = moneyRows({ money, teams: [team] });

  test('names teams and categories, and keeps the sides apart', () => {
    expect(rows.map(({ side: own, team: name, category }) => [own, name, category])).toEqual([
      ['today', null, 'Salaries'],
      ['design', 'Heron', 'Salaries'],
      ['design', null, 'Supplements for roles'],
    ]);
  });

  test('a filter lets through what answers to all of it', () => {
    const all = { side: 'design', teamId: null, roleId: null, category: null, search: '' } as const;
    expect(totalOf(filterMoneyRows(rows, all))).toBe(5_100_000);
    expect(filterMoneyRows(rows, { ...all, teamId: outsideTeams }).map((row) => row.who)).toEqual(['T-2']);
    expect(filterMoneyRows(rows, { ...all, search: 'heron salaries' })).toHaveLength(1);
  });
});

describe('positionRows', () => {
  const none = { lines: [], withoutWeight: [], used: 0, budget: null };
  const source = { kind: 'derived', how: 'test' } as const;

  test('what changes stands first; a role without a weight keeps none', () => {
    const weighed = (count: number) => ({
      roleId: 'teacher',
      count: count as never,
      weight: 1000,
      positions: count,
      source,
    });
    const positions = {
      baseline: {
        ...none,
        lines: [weighed(4000)],
        withoutWeight: [{ roleId: 'aide', count: 1000 as never }],
      },
      design: { ...none, lines: [weighed(3000)], withoutWeight: [{ roleId: 'aide', count: 1000 as never }] },
    };
    expect(positionRows({ positions })).toEqual([
      { roleId: 'teacher', today: 4000, design: 3000, weight: 1000 },
      { roleId: 'aide', today: 1000, design: 1000, weight: null },
    ]);
  });
});
