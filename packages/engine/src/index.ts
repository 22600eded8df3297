/** Optimisation problems in general terms; nothing of a school inside. */

export { loadMilpSolver } from './milp/milp-solver.ts';
export type { MilpSolver, MilpSolverSource } from './milp/milp-solver.ts';
export { relativeGap } from './milp/milp-model.ts';
export type {
  MilpColumn,
  MilpConflict,
  MilpLimits,
  MilpModel,
  MilpOutcome,
  MilpRow,
  MilpStatus,
} from './milp/milp-model.ts';
export { minimalConflict } from './milp/minimal-conflict.ts';
export { checkAllocation } from './allocation/check-allocation.ts';
export type { AllocationMistake } from './allocation/check-allocation.ts';
export { DEFAULT_MIN_SHARE } from './allocation/allocation-problem.ts';
export type {
  AllocationEligibility,
  AllocationLink,
  AllocationNeed,
  AllocationPerson,
  AllocationPost,
  AllocationProblem,
  AllocationRule,
  AllocationSpread,
  Membership,
} from './allocation/allocation-problem.ts';
export { allocationRuleText } from './allocation/rule-text.ts';
export type {
  AllocationConflict,
  AllocationCosts,
  AllocationOptions,
  AllocationOutcome,
  AllocationProgress,
  AllocationShare,
  AllocationSolution,
  AllocationUndecided,
} from './allocation/allocation-solution.ts';
export { Random } from './random.ts';
