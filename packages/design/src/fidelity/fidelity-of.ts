import type { Framework } from '@staffroom/knowledge';
import type { FidelityMeasure, Plan, School } from '@staffroom/school';
import { fromAnalysis } from './from-analysis.ts';
import { fromMoney } from './money.ts';
import { fromNovices } from './novices.ts';
import { fromTeams } from './teams.ts';

/**
 * How far a plan does what the framework's look-fors ask, as far as a plan can tell: each measure with its value, the range that is
 * asked for, what it means, and the source of the range. What the data lack is not evaluated and says which column is missing. In a
 * fixed order, and the same for the same plan.
 *
 * @param school that the plan was made for
 * @param framework whose look-fors are answered
 * @throws RangeError where the framework lacks a look-for of the shipped one
 */
export function fidelityOf(plan: Plan, school: School, framework: Framework): readonly FidelityMeasure[] {
  const context = { plan, school, framework };
  return [...fromTeams(context), ...fromAnalysis(context), ...fromNovices(context), ...fromMoney(context)];
}
