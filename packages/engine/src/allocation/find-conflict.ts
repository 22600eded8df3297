import type { MilpLimits, MilpModel } from '../milp/milp-model.ts';
import type { MilpSolver } from '../milp/milp-solver.ts';
import { minimalConflict } from '../milp/minimal-conflict.ts';
import { compileAllocation } from './allocation-model.ts';
import type { AllocationModel, ModelDetail } from './allocation-model.ts';
import type { AllocationProblem } from './allocation-problem.ts';

/**
 * The smallest set of hard rules of a problem that cannot hold together: none can be left out.
 *
 * @returns positions in the list of {@link hardRules}; null when the rules can hold together, or when `limits` did not suffice to tell.
 */
export function findConflict(
  problem: AllocationProblem,
  solver: MilpSolver,
  limits: MilpLimits,
): readonly number[] | null {
  // What is impossible already when shares are mere fractions is found there, several times faster.
  const relaxed = conflictAmong(problem, solver, limits, 'relaxed', null);
  return conflictAmong(problem, solver, limits, 'exact', relaxed) ?? relaxed;
}

function conflictAmong(
  problem: AllocationProblem,
  solver: MilpSolver,
  limits: MilpLimits,
  detail: ModelDetail,
  candidates: readonly number[] | null,
): readonly number[] | null {
  const model = compileAllocation(problem, detail);
  return minimalConflict(
    candidates ?? [...model.rules.keys()],
    (rules) => solver.solve(rulesOnly(model, rules), limits).status !== 'infeasible',
  );
}

/** The model with only some of its hard rules and nothing to optimise. */
function rulesOnly(model: AllocationModel, rules: readonly number[]): MilpModel {
  return {
    sense: 'minimize',
    columns: model.columns.map((column) => ({ ...column, objective: 0 })),
    rows: [...model.background, ...rules.flatMap((rule) => model.rules[rule]?.rows ?? [])],
  };
}
