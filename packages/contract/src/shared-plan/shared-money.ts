import type { MoneySide, MoneyStatement, Plan, PositionLedger } from '@staffroom/school';
import type { ToldCounts } from './told-counts.ts';

function toldSide(side: MoneySide, isAllTold: boolean): MoneySide {
  return {
    lines: [],
    total: side.total,
    // The total by it is how many students there are.
    perStudent: isAllTold ? side.perStudent : null,
    byCategory: side.byCategory,
    isComplete: side.isComplete,
    unknown: [],
  };
}

function toldLedger(ledger: PositionLedger): PositionLedger {
  return { ...ledger, lines: [], withoutWeight: [] };
}

/**
 * The statement in sums: nobody's pay by itself, and no fund that is named after somebody.
 *
 * @returns null where nothing was priced
 */
export function sharedMoney(
  { money }: Plan,
  { isAllTold }: ToldCounts,
  isNamedAfter: (text: string) => boolean,
): MoneyStatement | null {
  if (!money.isEvaluated) return null;
  return {
    isEvaluated: true,
    baseline: toldSide(money.baseline, isAllTold),
    design: toldSide(money.design, isAllTold),
    difference: money.difference,
    isCostNeutral: money.isCostNeutral,
    positions: { baseline: toldLedger(money.positions.baseline), design: toldLedger(money.positions.design) },
    funds: money.funds.map((fund, index) => ({
      ...fund,
      fundId: `fund-${index + 1}`,
      name: isNamedAfter(fund.name) ? `Fund ${index + 1}` : fund.name,
    })),
  };
}
