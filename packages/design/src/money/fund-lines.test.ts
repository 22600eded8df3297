import { cents, type Cents, type Fund, type MoneyLine } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { chargeFunds } from './fund-lines.ts';

function aLine(id: string, roleId: string, amount: number): MoneyLine {
  return {
    id,
    category: 'salary',
    subject: id,
    teamId: null,
    roleId,
    share: 0 as MoneyLine['share'],
    amount: cents(amount),
    fundId: null,
    arithmetic: '',
    source: { kind: 'derived', how: 'test' },
  };
}

function aFund(id: string, annual: number | null, roles: readonly string[]): Fund {
  return { id, name: id, annual: annual as Cents | null, roles };
}

describe('chargeFunds', () => {
  it('asks a fund that names the role before one that pays anything', () => {
    const funds = [aFund('general', null, []), aFund('grant', 100, ['lead'])];
    const { lines } = chargeFunds(
      [aLine('a', 'lead', 60), aLine('b', 'lead', 60), aLine('c', 'teacher', 10)],
      funds,
    );
    expect(lines.map((line) => line.fundId)).toEqual(['grant', 'general', 'general']);
  });

  it('shows what a fund overspends instead of hiding the line', () => {
    const { lines, funds } = chargeFunds([aLine('a', 'lead', 150)], [aFund('grant', 100, ['lead'])]);
    expect(lines[0]?.fundId).toBe('grant');
    expect(funds).toEqual([{ fundId: 'grant', name: 'grant', budget: 100, used: 150, left: -50 }]);
  });

  it('charges a supplement and its benefits to one fund, also where the supplement alone would fit another', () => {
    const person = { subject: 't1' };
    const pay = [
      { ...aLine('salary', 'teacher', 500), ...person },
      { ...aLine('supplement', 'lead', 90), ...person, category: 'supplement' as const },
      { ...aLine('benefits of the salary', 'teacher', 150), ...person, category: 'benefits' as const },
      { ...aLine('benefits of the supplement', 'lead', 27), ...person, category: 'benefits' as const },
    ];
    const chargedTo = (grant: number): readonly (string | null)[] =>
      chargeFunds(pay, [aFund('general', null, []), aFund('grant', grant, ['lead'])]).lines.map(
        (line) => line.fundId,
      );
    expect(chargedTo(117)).toEqual(['general', 'grant', 'general', 'grant']);
    expect(chargedTo(116)).toEqual(['general', 'general', 'general', 'general']);
  });

  it('leaves a line that no fund may pay without one', () => {
    const { lines, funds } = chargeFunds([aLine('a', 'teacher', 150)], [aFund('grant', 100, ['lead'])]);
    expect(lines[0]?.fundId).toBeNull();
    expect(funds[0]).toMatchObject({ used: 0, left: 100 });
  });
});
