import { cents, type Fund, type MoneyLine, type MoneyStatement } from '@staffroom/school';

/**
 * Charges lines to funds in the order of the lines. A line stays whole. It goes to the first fund that may pay its role
 * and still holds enough; a fund that names the role is asked before one that pays anything, each in the file's order.
 * Where none holds enough, the last one asked takes it and shows what it overspends; where none may pay, the line has no
 * fund.
 */
export function chargeFunds(
  lines: readonly MoneyLine[],
  funds: readonly Fund[],
): { readonly lines: readonly MoneyLine[]; readonly funds: MoneyStatement['funds'] } {
  const used = new Map<string, number>(funds.map((fund) => [fund.id, 0]));
  const charged = lines.map((line) => {
    const naming = funds.filter((fund) => fund.roles.includes(line.roleId));
    const asked = [...naming, ...funds.filter((fund) => fund.roles.length === 0)];
    const hasEnough = (fund: Fund): boolean =>
      fund.annual === null || (used.get(fund.id) ?? 0) + line.amount <= fund.annual;
    const fund = asked.find(hasEnough) ?? asked.at(-1);
    if (fund === undefined) return line;
    used.set(fund.id, (used.get(fund.id) ?? 0) + line.amount);
    return { ...line, fundId: fund.id };
  });
  const totals = funds.map((fund) => {
    const spent = used.get(fund.id) ?? 0;
    return {
      fundId: fund.id,
      name: fund.name,
      budget: fund.annual,
      used: cents(spent),
      left: fund.annual === null ? null : cents(fund.annual - spent),
    };
  });
  return { lines: charged, funds: totals };
}
