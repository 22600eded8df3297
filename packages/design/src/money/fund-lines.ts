import { cents, type Fund, type MoneyLine, type MoneyStatement } from '@staffroom/school';

/**
 * Charges lines to funds in the order of the lines. A line stays whole, and pay and the benefits on it stay together. They
 * go to the first fund that may pay the role and still holds enough; a fund that names the role is asked before one that
 * pays anything, each in the file's order. Where none holds enough, the last one asked takes them and shows what it
 * overspends; where none may pay, the line has no fund.
 */
export function chargeFunds(
  lines: readonly MoneyLine[],
  funds: readonly Fund[],
): { readonly lines: readonly MoneyLine[]; readonly funds: MoneyStatement['funds'] } {
  const used = new Map<string, number>(funds.map((fund) => [fund.id, 0]));
  const fundOf = new Map<MoneyLine, string>();
  for (const { roleId, parts } of chargesOf(lines)) {
    const amount = parts.reduce((sum, line) => sum + line.amount, 0);
    const naming = funds.filter((fund) => fund.roles.includes(roleId));
    const asked = [...naming, ...funds.filter((fund) => fund.roles.length === 0)];
    const hasEnough = (fund: Fund): boolean =>
      fund.annual === null || (used.get(fund.id) ?? 0) + amount <= fund.annual;
    const fund = asked.find(hasEnough) ?? asked.at(-1);
    if (fund === undefined) continue;
    used.set(fund.id, (used.get(fund.id) ?? 0) + amount);
    for (const line of parts) fundOf.set(line, fund.id);
  }
  const charged = lines.map((line) => {
    const fundId = fundOf.get(line) ?? line.fundId;
    return fundId === line.fundId ? line : { ...line, fundId };
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

interface Charge {
  readonly roleId: string;
  /** A line of pay, and the line of benefits on it where there is a rate. */
  readonly parts: readonly MoneyLine[];
}

/** Pay with its benefits: the benefits of a person or post are as many lines as the pay, in the same order. */
function chargesOf(lines: readonly MoneyLine[]): readonly Charge[] {
  return [...Map.groupBy(lines, (line) => line.subject).values()].flatMap((own) => {
    const benefits = own.filter(isBenefits);
    const pay = own.filter((line) => !isBenefits(line));
    return pay.map((line, index) => ({
      roleId: line.roleId,
      parts: [line, ...benefits.slice(index, index + 1)],
    }));
  });
}

function isBenefits({ category }: MoneyLine): boolean {
  return category === 'benefits' || category === 'vacancyBenefits';
}
