import { relativeGap } from '../milp/milp-model.ts';
import type { MilpSolver } from '../milp/milp-solver.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type {
  AllocationOptions,
  AllocationOutcome,
  AllocationProgress,
  AllocationShare,
} from './allocation-solution.ts';
import { checkAllocation } from './check-allocation.ts';
import { evaluateAllocation } from './evaluate-allocation.ts';
import { provePart, quickConflict, searchPart, simpleBound } from './solve-part.ts';
import type { PartSolution } from './solve-part.ts';
import { splitAllocation } from './split-allocation.ts';
import type { AllocationPart } from './split-allocation.ts';

/** Relative distance below which value and bound count as equal: the solver's own precision. */
const PRECISION = 1e-7;

/** Searches from other seeds where hard rules remain broken. */
const RETRIES = 2;

/** A part on its way. */
interface PartState {
  readonly part: AllocationPart;
  best: PartSolution | null;
  bound: number;
}

/**
 * Gives people to posts, in shares, at the lowest cost that keeps the hard rules.
 *
 * The problem falls into parts that no rule connects. Each is searched (ruin and recreate), then bounded and, where it is small
 * enough, solved exactly as a mixed-integer program; the reported bound is proven. The generator yields between these steps; sending
 * `true` ends with the best so far. Same problem, seed and effort give the same result.
 *
 * @throws Error listing every mistake of {@link checkAllocation}.
 */
export function* solveAllocation(
  problem: AllocationProblem,
  solver: MilpSolver,
  options: AllocationOptions,
): Generator<AllocationProgress, AllocationOutcome, boolean | undefined> {
  const mistakes = checkAllocation(problem);
  if (mistakes.length > 0) {
    throw new Error(
      `The allocation problem has mistakes:\n${mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n')}`,
    );
  }
  const { seed, effort = 1, proofEffort: wholeProof = effort } = options;
  const states = splitAllocation(problem).map((part): PartState => ({
    part,
    best: null,
    bound: simpleBound(part.problem),
  }));
  const constant = constantCost(problem, states);
  let isStopped = false;
  let partsDone = 0;

  for (const state of states) {
    state.best = searchPart(state.part.problem, seed, isStopped ? 0 : effort);
    isStopped = (yield progress(states, partsDone, constant)) === true || isStopped;
  }
  for (const state of states) {
    const { part } = state;
    const proofEffort = wholeProof * weightOf(part, problem);
    if (!state.best) {
      const rules = quickConflict(part.problem, solver, proofEffort);
      if (rules) return conflictOf(part, rules);
      for (let retry = 1; retry <= RETRIES && !state.best; retry++) {
        state.best = searchPart(part.problem, seed + retry, effort);
      }
    }
    // Without an allocation only the solver can tell whether there is one, so this is not skipped.
    if (!state.best || !(isStopped || isTight(state.best.value, state.bound))) {
      const proof = provePart(part.problem, state.best, solver, proofEffort);
      if (proof.kind === 'conflict') return conflictOf(part, proof.rules);
      state.best = proof.best;
      state.bound = Math.max(state.bound, proof.bound);
      if (!state.best) return { status: 'undecided' };
    }
    partsDone++;
    isStopped = (yield progress(states, partsDone, constant)) === true || isStopped;
  }
  return assemble(problem, states, constant);
}

function conflictOf(part: AllocationPart, rules: readonly number[]): AllocationOutcome {
  return { status: 'infeasible', rules: rules.flatMap((rule) => part.rules[rule] ?? []) };
}

function assemble(
  problem: AllocationProblem,
  states: readonly PartState[],
  constant: number,
): AllocationOutcome {
  const shares: AllocationShare[] = states
    .flatMap(({ part, best }) =>
      (best?.shares ?? []).map(({ person, post, amount }) => ({
        person: part.people[person] ?? -1,
        post: part.posts[post] ?? -1,
        amount,
      })),
    )
    .toSorted((a, b) => a.person - b.person || a.post - b.post);
  const { costs, value, unused, vacant } = evaluateAllocation(problem, shares);
  const proven = Math.min(value, totalBound(states, constant));
  const isOptimal = isTight(value, proven);
  const bound = isOptimal ? value : proven;
  return {
    status: isOptimal ? 'optimal' : 'feasible',
    shares,
    unused,
    vacant,
    costs,
    value,
    bound,
    gap: relativeGap(value, bound),
  };
}

function progress(states: readonly PartState[], partsDone: number, constant: number): AllocationProgress {
  const values = states.flatMap(({ best }) => (best ? [best.value] : []));
  const value = values.length < states.length ? null : values.reduce((total, one) => total + one, constant);
  return { partsDone, parts: states.length, value, bound: totalBound(states, constant) };
}

function totalBound(states: readonly PartState[], constant: number): number {
  return states.reduce(
    (total, { bound, best }) => total + Math.min(bound, best?.value ?? Infinity),
    constant,
  );
}

/** What the whole costs beyond its parts whatever is done, such as a previous membership that is no longer possible. */
function constantCost(problem: AllocationProblem, states: readonly PartState[]): number {
  const ofNothing = (one: AllocationProblem) => evaluateAllocation(one, []).value;
  return states.reduce((rest, { part }) => rest - ofNothing(part.problem), ofNothing(problem));
}

/** How much of the whole a part is, so that many parts take no longer than one. */
function weightOf(part: AllocationPart, problem: AllocationProblem): number {
  return part.problem.eligible.length / Math.max(1, problem.eligible.length);
}

function isTight(value: number, bound: number): boolean {
  return value - bound <= PRECISION * Math.max(1, Math.abs(value));
}
