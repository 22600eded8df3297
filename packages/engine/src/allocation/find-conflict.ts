import type { MilpLimits, MilpModel } from '../milp/milp-model.ts';
import type { MilpSolver } from '../milp/milp-solver.ts';
import { minimalConflict } from '../milp/minimal-conflict.ts';
import { compileAllocation } from './allocation-model.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { AllocationProblem } from './allocation-problem.ts';

/**
 * Hard rules that cannot hold together even if people and shares could be divided at will, none of which can be left out under that
 * same generosity. Quick: it needs linear programs only.
 *
 * @returns positions in the list of {@link hardRules}; null when there are none.
 */
export function findLinearConflict(problem: AllocationProblem, solver: MilpSolver): readonly number[] | null {
  const relaxed = compileAllocation(problem, 'relaxed');
  const model = { ...relaxed, columns: relaxed.columns.map((column) => ({ ...column, integer: false })) };
  return conflictAmong(model, [...model.rules.keys()], solver, {});
}

/**
 * Hard rules among `candidates` that cannot hold together, none of which can be left out.
 *
 * @param candidates positions in the list of {@link hardRules}.
 * @returns null when the candidates can hold together, or when `limits` did not suffice to tell.
 */
export function findExactConflict(
  problem: AllocationProblem,
  candidates: readonly number[],
  solver: MilpSolver,
  limits: MilpLimits,
): readonly number[] | null {
  return conflictAmong(compileAllocation(problem, 'exact'), candidates, solver, limits);
}

function conflictAmong(
  model: AllocationModel,
  candidates: readonly number[],
  solver: MilpSolver,
  limits: MilpLimits,
): readonly number[] | null {
  return minimalConflict(
    candidates,
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
