import { coarsestLattice } from './lattice.ts';
import type { Mover } from './moves.ts';
import type { GroupingProblem } from './problem.ts';
import type { GroupingState } from './state.ts';

/** Where annealing begins and ends, in units of cost. */
export interface Temperatures {
  readonly hot: number;
  readonly cold: number;
  /** Cost of one broken hard rule that no accepted move should pay. */
  readonly hardCost: number;
}

const SAMPLE = 2000;

/**
 * Temperatures fitted to the problem: a short descent leads to an ordinary good grouping, and the worsenings that
 * moves cause there give the scale. The end is the price of the smallest step of the finest term: there, coarse
 * terms are frozen in their best places while the finest one still moves freely.
 */
export function startTemperatures(
  problem: GroupingProblem,
  state: GroupingState,
  mover: Mover,
): Temperatures {
  const hardCost = 1e6;
  mover.run(
    state.problem.unitCount * 20,
    { temperature: 0, similarShare: 64, pairShare: 0, hardCost },
    -Infinity,
  );
  const worsenings: number[] = [];
  for (let step = 0; step < SAMPLE; step++) {
    mover.lastPrice = Number.NaN;
    mover.run(1, { temperature: 0, similarShare: 128, pairShare: 0, hardCost }, -Infinity);
    if (mover.lastPrice > 1e-9 && mover.lastPrice < hardCost / 2) worsenings.push(mover.lastPrice);
  }
  if (worsenings.length === 0) return { hot: 1, cold: 0.1, hardCost };
  worsenings.sort((a, b) => a - b);
  const at = (share: number): number => worsenings[Math.floor(share * (worsenings.length - 1))] as number;
  const hot = at(0.5) / 4;
  const finest = finestStep(problem);
  const cold = Math.min(hot / 4, Math.max(hot / 128, finest));
  return { hot, cold, hardCost: hot * 1000 };
}

/** The smallest price that a change of one term can have. */
function finestStep(problem: GroupingProblem): number {
  const steps = [
    ...problem.attributes.map(({ weight, values }) => weight * (coarsestLattice(values)?.step ?? 0)),
    ...(problem.needs ?? []).map((need) => need.cost),
    ...(problem.affinities ?? []).map(([, , worth]) => Math.abs(worth)),
    problem.previous?.moveCost ?? 0,
  ];
  return steps.reduce((least, step) => (step > 0 && step < least ? step : least), Infinity);
}
