import { moneyCategoryNames } from '@staffroom/exchange/browser';
import type { MoneyLine, MoneyStatement, Plan } from '@staffroom/school';
import { roleName } from '../model/role-name.ts';

/** An amount of the design or of today with its place in words. */
export interface MoneyRow {
  readonly line: MoneyLine;
  readonly side: 'today' | 'design';
  readonly category: string;
  /** The person's id, or what the post is where nobody holds it. */
  readonly who: string;
  readonly role: string;
  /** Null outside the teams. */
  readonly team: string | null;
  /** Null where nothing says who pays. */
  readonly fund: string | null;
}

/** What to show of the lines; null is everything. */
export interface MoneyFilter {
  readonly side: 'today' | 'design';
  readonly teamId: string | null;
  readonly roleId: string | null;
  readonly category: string | null;
  readonly search: string;
}

/** Outside the teams, as a choice of the filter. */
export const outsideTeams = '-';

/** Every line of both sides in words, today's first. */
export function moneyRows(plan: Pick<Plan, 'money' | 'teams'>): readonly MoneyRow[] {
  const teamName = new Map(plan.teams.map((team) => [String(team.id), team.name]));
  const fundName = new Map(plan.money.funds.map((fund) => [fund.fundId, fund.name]));
  const postLabel = new Map(plan.teams.flatMap((team) => team.posts.map((post) => [post.id, post.label])));
  const rowsOf = (side: MoneyRow['side'], lines: readonly MoneyLine[]): readonly MoneyRow[] =>
    lines.map((line) => ({
      line,
      side,
      category: moneyCategoryNames[line.category] ?? line.category,
      who: postLabel.get(line.subject) ?? line.subject,
      role: roleName(line.roleId),
      team: line.teamId === null ? null : (teamName.get(line.teamId) ?? line.teamId),
      fund: line.fundId === null ? null : (fundName.get(line.fundId) ?? line.fundId),
    }));
  return [...rowsOf('today', plan.money.baseline.lines), ...rowsOf('design', plan.money.design.lines)];
}

/** The rows that a filter lets through, in their order. */
export function filterMoneyRows(
  rows: readonly MoneyRow[],
  { side, teamId, roleId, category, search }: MoneyFilter,
): readonly MoneyRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text =
      `${row.who} ${row.role} ${row.team ?? ''} ${row.category} ${row.line.arithmetic}`.toLowerCase();
    return (
      row.side === side &&
      (teamId === null || (row.line.teamId ?? outsideTeams) === teamId) &&
      (roleId === null || row.line.roleId === roleId) &&
      (category === null || row.line.category === category) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** The sum of rows, in cents. */
export function totalOf(rows: readonly MoneyRow[]): number {
  return rows.reduce((sum, row) => sum + row.line.amount, 0);
}

/** A role counted in full-time posts and, where a weight is told, in teacher positions; in thousandths. */
export interface PositionRow {
  readonly roleId: string;
  readonly today: number;
  readonly design: number;
  /** Null where nobody told what the role costs in positions. */
  readonly weight: number | null;
}

/** The roles that change in number between today and the design first, then the others, by name. */
export function positionRows({ positions }: Pick<MoneyStatement, 'positions'>): readonly PositionRow[] {
  const { baseline, design } = positions;
  const counted = (ledger: typeof design): ReadonlyMap<string, number> =>
    new Map([...ledger.lines, ...ledger.withoutWeight].map((line) => [line.roleId, line.count]));
  const [today, later] = [counted(baseline), counted(design)];
  const weights = new Map([...baseline.lines, ...design.lines].map((line) => [line.roleId, line.weight]));
  const roles = [...new Set([...today.keys(), ...later.keys()])].toSorted();
  const rows = roles.map((roleId) => ({
    roleId,
    today: today.get(roleId) ?? 0,
    design: later.get(roleId) ?? 0,
    weight: weights.get(roleId) ?? null,
  }));
  return [
    ...rows.filter((row) => row.today !== row.design),
    ...rows.filter((row) => row.today === row.design),
  ];
}
