import { compileAllocation, fullModel } from './allocation-model.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type { AllocationShare } from './allocation-solution.ts';
import { evaluateAllocation, shareRange } from './evaluate-allocation.ts';
import { findExactConflict, findLinearConflict } from './find-conflict.ts';
import { mergePosts } from './merge-posts.ts';
import { columnsOfShares, sharesOfColumns } from './model-shares.ts';
import { searchAllocation } from './search-allocation.ts';
import type { MilpLimits } from '../milp/milp-model.ts';
import type { MilpSolver } from '../milp/milp-solver.ts';
import { Random } from '../random.ts';

/** Columns up to which the exact model is solved; beyond, search finds the allocation and a relaxation the bound. */
const EXACT_COLUMNS = 3000;
/** Simplex iterations get dearer with size: their number times the number of columns is limited. */
const ITERATION_COLUMNS = 6_000_000;
/** Likewise the steps of the search times the posts a person could hold. */
const STEP_POSTS = 8_000_000;
const STEPS_PER_PERSON = 1000;
/** Iterations that even the smallest part may use. */
const LEAST_ITERATIONS = 2000;

/** An allocation that keeps the hard rules, and what it costs. */
export interface PartSolution {
  readonly shares: readonly AllocationShare[];
  readonly value: number;
}

/** Result of the exact phase: a better bound, perhaps a better allocation, or the rules (by position) that conflict. */
export type PartProof =
  | { readonly kind: 'bound'; readonly best: PartSolution | null; readonly bound: number }
  | { readonly kind: 'conflict'; readonly rules: readonly number[] };

/** Searches for a good allocation; null when none that keeps the hard rules was found. */
export function searchPart(problem: AllocationProblem, seed: number, effort: number): PartSolution | null {
  const pairs = problem.eligible.length;
  const people = problem.people.length;
  const steps =
    pairs === 0 ? 0 : Math.ceil(effort * Math.min(STEPS_PER_PERSON * people, (STEP_POSTS * people) / pairs));
  const shares = searchAllocation(problem, new Random(seed), steps);
  const { value, broken } = evaluateAllocation(problem, shares);
  return broken.length === 0 ? { shares, value } : null;
}

/** A bound that needs no solver: every post at its cheapest, and every wish granted. */
export function simpleBound(problem: AllocationProblem): number {
  const cheapest = problem.posts.map((post) => post.vacancyCost);
  for (const { person, post, cost } of problem.eligible) {
    if (shareRange(problem, person, post)) cheapest[post] = Math.min(cheapest[post] ?? cost, cost);
  }
  return problem.posts.reduce(
    (total, post, index) => total + ((cheapest[index] ?? 0) * post.amount) / 1000,
    0,
  );
}

/**
 * Improves on an allocation and bounds it through the solver. Small parts are solved exactly, within limits that repeat.
 *
 * @param found the best allocation so far; null when none is known, which asks whether there is one.
 */
export function provePart(
  problem: AllocationProblem,
  found: PartSolution | null,
  solver: MilpSolver,
  effort: number,
): PartProof {
  const model = compileAllocation(problem, 'exact');
  const isSmall = model.columns.length <= EXACT_COLUMNS;
  if (!isSmall && found) return { kind: 'bound', best: found, bound: relaxedBound(problem, solver, effort) };

  const limits = limitsFor(model.columns.length, effort);
  const groupOfPost = (post: number) => problem.posts[post]?.group ?? null;
  const outcome = solver.solve(fullModel(model), {
    ...limits,
    ...(found && { start: columnsOfShares(model, groupOfPost, found.shares) }),
  });
  if (outcome.status === 'infeasible') {
    const all = [...model.rules.keys()];
    return { kind: 'conflict', rules: findExactConflict(problem, all, solver, limits) ?? all };
  }
  const bound = Math.max(simpleBound(problem), outcome.bound + model.offset);
  if (outcome.value === null) return { kind: 'bound', best: found, bound };
  const shares = sharesOfColumns(model, solver, outcome.columns);
  const { value, broken } = evaluateAllocation(problem, shares);
  const isBetter = broken.length === 0 && (!found || value < found.value);
  return { kind: 'bound', best: isBetter ? { shares, value } : found, bound };
}

/**
 * Hard rules of a part that conflict already when shares may be divided at will, which is quick to find; null when there are none. In a
 * small part none of them can be left out; in a large one that is ensured only under the same generosity.
 */
export function quickConflict(
  problem: AllocationProblem,
  solver: MilpSolver,
  effort: number,
): readonly number[] | null {
  const rules = findLinearConflict(problem, solver);
  if (!rules) return null;
  const { columns } = compileAllocation(problem, 'exact');
  if (columns.length > EXACT_COLUMNS) return rules;
  return findExactConflict(problem, rules, solver, limitsFor(columns.length, effort)) ?? rules;
}

/** A bound from the problem with interchangeable posts merged and shares as mere fractions. */
export function relaxedBound(problem: AllocationProblem, solver: MilpSolver, effort: number): number {
  const relaxation = compileAllocation(mergePosts(problem).problem, 'relaxed');
  const outcome = solver.solve(fullModel(relaxation), limitsFor(relaxation.columns.length, effort));
  return Math.max(simpleBound(problem), outcome.bound + relaxation.offset);
}

function limitsFor(columns: number, effort: number): MilpLimits {
  return {
    iterations: Math.max(LEAST_ITERATIONS, Math.ceil((effort * ITERATION_COLUMNS) / Math.max(1, columns))),
  };
}
