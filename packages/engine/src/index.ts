/** Optimisation problems in general terms; nothing of a school inside. */

export { loadMilpSolver } from './milp/milp-solver.ts';
export type { MilpSolver, MilpSolverSource } from './milp/milp-solver.ts';
export { relativeGap } from './milp/milp-model.ts';
export type { MilpColumn, MilpConflict, MilpLimits, MilpModel, MilpOutcome, MilpRow, MilpStatus } from './milp/milp-model.ts';
export { minimalConflict } from './milp/minimal-conflict.ts';
