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
export { evaluateAllocation } from './allocation/evaluate-allocation.ts';
export type { AllocationEvaluation } from './allocation/evaluate-allocation.ts';
export { solveAllocation } from './allocation/solve-allocation.ts';
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
export { checkGrouping, groupingRuleText, GroupingInfeasibleError } from './grouping/conflict.ts';
export type { GroupingConflict, GroupingRule } from './grouping/conflict.ts';
export { brokenRules } from './grouping/broken-rules.ts';
export { groupingBound } from './grouping/bound.ts';
export { evaluateGrouping } from './grouping/evaluate.ts';
export { categoricalAttribute, levelNeeds } from './grouping/problem.ts';
export type {
  GroupingAttribute,
  GroupingCover,
  GroupingEvaluation,
  GroupingNeed,
  GroupingProblem,
  GroupingProgress,
  GroupingSolution,
  GroupingTerm,
  GroupSize,
} from './grouping/problem.ts';
export { parseProblemFile, ProblemFileError } from './grouping/problem-file.ts';
export { solveGrouping } from './grouping/solve.ts';
export type { GroupingOptions } from './grouping/solve.ts';
export { Random } from './random.ts';
export { runAnytime, runToEnd } from './search/run.ts';
export type { AnytimeOptions, Search } from './search/run.ts';
