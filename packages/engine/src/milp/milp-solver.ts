/** HiGHS (compiled to WebAssembly) (single-threaded) behind a small typed interface. */

import highsModule from 'highs';
import type { Highs, InitOptions, Model, ModelData } from 'highs';
import { relativeGap } from './milp-model.ts';
import type { MilpConflict, MilpLimits, MilpModel, MilpOutcome } from './milp-model.ts';
import { minimalConflict } from './minimal-conflict.ts';

/** Solves models synchronously; hold one instance and reuse it. */
export interface MilpSolver {
  /**
   * Solves a model; blocks until done. Same model and same limits (other than `seconds`) give the same answer.
   *
   * @throws Error when the model itself is malformed (unknown or repeated column in a row, crossed bounds).
   */
  readonly solve: (model: MilpModel, limits?: MilpLimits) => MilpOutcome;
  /**
   * An irreducible infeasible set. A contradiction already present without integrality comes from HiGHS with rows and
   * column bounds; one that needs integrality is found by deletion over the rows, with all column bounds taken as given.
   *
   * @returns null when the model is feasible, or when feasibility could not be decided within `limits`.
   */
  readonly conflict: (model: MilpModel, limits?: MilpLimits) => MilpConflict | null;
}

/** Where the solver's WebAssembly comes from when it does not lie beside its loader (bundled browsers). */
export type MilpSolverSource = Pick<InitOptions, 'locateFile' | 'wasmBinary' | 'wasmModule'>;

// The package's types describe its CommonJS build, where the loader is the module's `default`; the ESM build that
// both Node and bundlers load here exports the loader itself.
const loadHighs = highsModule as unknown as (options?: InitOptions) => Promise<Highs>;

/** Loads the solver (about 60 ms in Node). Works in Node and in browsers. */
export async function loadMilpSolver(source: MilpSolverSource = {}): Promise<MilpSolver> {
  const highs = await loadHighs(source);
  return {
    solve: (model, limits = {}) => solveModel(highs, model, limits),
    conflict: (model, limits = {}) => findConflict(highs, model, limits),
  };
}

function solveModel(highs: Highs, model: MilpModel, limits: MilpLimits): MilpOutcome {
  if (model.columns.length === 0) return solveWithoutColumns(model);
  return highs.withModel(modelData(highs, model), (native) => {
    configure(native, limits);
    if (limits.start) native.setSolution({ colValue: [...limits.start] });
    run(highs, native, limits);
    // Presolve may stop at "infeasible or unbounded"; only a run without it tells which.
    if (native.getModelStatus() === highs.constants.modelStatus.unboundedOrInfeasible) {
      native.options.set('presolve', 'off');
      run(highs, native, limits);
    }
    return readOutcome(highs, native, model);
  });
}

/** HiGHS takes a model without columns for solved and does not look at its rows. */
function solveWithoutColumns(model: MilpModel): MilpOutcome {
  const isFeasible = model.rows.every((row) => row.lower <= 0 && row.upper >= 0);
  return isFeasible
    ? { status: 'optimal', value: 0, bound: 0, gap: 0, columns: [] }
    : { status: 'infeasible', value: null, bound: Infinity, gap: Infinity, columns: [] };
}

function configure(native: Model, limits: MilpLimits): void {
  native.options.set({
    output_flag: false,
    random_seed: 0,
    mip_rel_gap: limits.relativeGap ?? 0,
    mip_abs_gap: limits.absoluteGap ?? 1e-6,
  });
  if (limits.nodes !== undefined) native.options.set('mip_max_nodes', limits.nodes);
  if (limits.seconds !== undefined) native.options.set('time_limit', limits.seconds);
}

function run(highs: Highs, native: Model, limits: MilpLimits): void {
  const { iterations } = limits;
  if (iterations === undefined) {
    native.run();
    return;
  }
  native.run({
    [highs.constants.callbackType.mipInterrupt](event) {
      if (Number(event.data.mip_total_lp_iterations ?? 0) >= iterations) event.interrupt();
    },
  });
}

function readOutcome(highs: Highs, native: Model, model: MilpModel): MilpOutcome {
  const statuses = highs.constants.modelStatus;
  const status = native.getModelStatus();
  const nothing = { value: null, bound: -Infinity, gap: Infinity, columns: [] } as const;
  if (status === statuses.infeasible) return { ...nothing, status: 'infeasible', bound: Infinity };
  if (status === statuses.unbounded) return { ...nothing, status: 'unbounded' };

  const isOptimal = status === statuses.optimal;
  const limits: readonly number[] = [
    statuses.timeLimit,
    statuses.iterationLimit,
    statuses.solutionLimit,
    statuses.interrupted,
  ];
  if (!isOptimal && !limits.includes(status)) {
    throw new Error(
      `The solver stopped in state ${status}. Maybe the model holds numbers of very different size.`,
    );
  }
  const isMixedInteger = model.columns.some((column) => column.integer);
  const dualBound = isMixedInteger ? Number(native.info.get('mip_dual_bound')) : -Infinity;
  const hasSolution = native.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
  if (!hasSolution) return { ...nothing, status: 'limit', bound: dualBound };

  const values = native.getSolution().colValue;
  const columns = model.columns.map((column, index) => tidy(values[index] ?? 0, column.integer));
  const value = objectiveOf(model, columns);
  const bound = isOptimal && !isMixedInteger ? value : Math.min(value, dualBound);
  return {
    status: isOptimal ? 'optimal' : 'feasible',
    value,
    bound,
    gap: relativeGap(value, bound),
    columns,
  };
}

/** Whole numbers for integer columns; adding zero turns −0 into 0. */
function tidy(value: number, isInteger: boolean): number {
  return (isInteger ? Math.round(value) : value) + 0;
}

function objectiveOf(model: MilpModel, values: readonly number[]): number {
  let sum = 0;
  for (const [index, column] of model.columns.entries()) sum += column.objective * (values[index] ?? 0);
  return sum;
}

function findConflict(highs: Highs, model: MilpModel, limits: MilpLimits): MilpConflict | null {
  const linear = linearConflict(highs, model);
  if (linear) return linear;
  if (solveModel(highs, feasibilityModel(model, model.rows.keys()), limits).status !== 'infeasible')
    return null;
  const rows = minimalConflict(
    [...model.rows.keys()],
    (subset) => solveModel(highs, feasibilityModel(model, subset), limits).status !== 'infeasible',
  );
  return rows && { rows, columns: [] };
}

/** Conflict of the model without integrality. HiGHS returns an empty set unless told to reduce it. */
function linearConflict(highs: Highs, model: MilpModel): MilpConflict | null {
  if (model.columns.length === 0) return null;
  const relaxed = { ...model, columns: model.columns.map((column) => ({ ...column, integer: false })) };
  return highs.withModel(modelData(highs, relaxed), (native) => {
    configure(native, {});
    native.options.set('iis_strategy', 2);
    native.run();
    if (native.getModelStatus() === highs.constants.modelStatus.optimal) return null;
    const found = native.getIis();
    const rows = [...found.rowIndex];
    // A column without a finite bound in the conflict only connects its rows.
    const columns = [...found.colIndex].filter(
      (_, index) => found.colBound[index] !== highs.constants.iis.boundFree,
    );
    return rows.length + columns.length === 0 ? null : { rows, columns };
  });
}

function feasibilityModel(model: MilpModel, rows: Iterable<number>): MilpModel {
  return {
    sense: 'minimize',
    columns: model.columns.map((column) => ({ ...column, objective: 0 })),
    rows: Array.from(rows, (row) => model.rows[row]).filter((row) => row !== undefined),
  };
}

function modelData(highs: Highs, model: MilpModel): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of model.rows) {
    for (const [column, coefficient] of row.entries) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols: model.columns.length,
    numRows: model.rows.length,
    colCost: model.columns.map((column) => column.objective),
    colLower: model.columns.map((column) => column.lower),
    colUpper: model.columns.map((column) => column.upper),
    rowLower: model.rows.map((row) => row.lower),
    rowUpper: model.rows.map((row) => row.upper),
    integrality: model.columns.map((column) => (column.integer ? integer : continuous)),
    matrix: {
      format: 'csr',
      numRows: model.rows.length,
      numCols: model.columns.length,
      starts,
      indices,
      values,
    },
  };
}
