import type { MilpModel, MilpRow } from '../milp/milp-model.ts';
import type { MilpSolver } from '../milp/milp-solver.ts';
import { fullModel } from './allocation-model.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { AllocationShare } from './allocation-solution.ts';

/** The column values that stand for given shares: a start for the solver. */
export function columnsOfShares(
  model: AllocationModel,
  groupOfPost: (post: number) => number | null,
  shares: readonly AllocationShare[],
): readonly number[] {
  const values = model.columns.map(() => 0);
  const pairAt = new Map(model.pairs.map((pair) => [`${pair.person},${pair.post}`, pair]));
  for (const { person, post, amount } of shares) {
    const pair = pairAt.get(`${person},${post}`);
    if (!pair) continue;
    values[pair.fraction] = amount / pair.most;
    values[pair.chosen] = 1;
    const group = groupOfPost(post);
    const member = group === null ? undefined : model.members[person]?.get(group);
    if (member !== undefined) values[member] = 1;
  }
  for (const { column, rows } of model.misses) {
    values[column] = rows.reduce((worst, row) => Math.max(worst, activity(row, values) - row.upper), 0);
  }
  return values;
}

/**
 * The shares behind a solution of the model, in whole thousandths. With the 0/1 columns fixed the model is a flow, whose basic
 * solutions are sums and differences of capacities, amounts and least shares: so no share is odder than the problem's own numbers.
 *
 * @throws Error when rounding the solver's numbers would break a capacity, which would be a fault of the solver.
 */
export function sharesOfColumns(
  model: AllocationModel,
  solver: MilpSolver,
  values: readonly number[],
): readonly AllocationShare[] {
  const flow: MilpModel = {
    ...fullModel(model),
    columns: model.columns.map((column, index) => {
      const value = values[index] ?? 0;
      return column.integer ? { ...column, integer: false, lower: value, upper: value } : column;
    }),
  };
  const { columns, value } = solver.solve(flow);
  const shares = model.pairs
    .filter((pair) => values[pair.chosen] === 1)
    .map((pair) => ({
      person: pair.person,
      post: pair.post,
      exact: (columns[pair.fraction] ?? 0) * pair.most,
    }));
  const worst = shares.reduce((most, { exact }) => Math.max(most, Math.abs(exact - Math.round(exact))), 0);
  if (value === null || worst > 0.01) {
    throw new Error(
      'The solver left a share that is not a whole number of thousandths. Maybe costs differ too much in size.',
    );
  }
  return shares
    .map(({ person, post, exact }) => ({ person, post, amount: Math.round(exact) }))
    .toSorted((a, b) => a.person - b.person || a.post - b.post);
}

function activity(row: MilpRow, values: readonly number[]): number {
  let total = 0;
  for (const [column, coefficient] of row.entries) total += coefficient * (values[column] ?? 0);
  return total;
}
