import { coarsestLattice } from './lattice.ts';
import type { Mover, SearchMood } from './moves.ts';
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
  const coarse = sampleWorsenings(mover, { temperature: 0, similarShare: 128, pairShare: 0, hardCost });
  if (coarse.length === 0) return { hot: 1, cold: 0.1, hardCost };
  const hot = quantile(coarse, 0.5) / 4;
  const fine = sampleWorsenings(mover, { temperature: 0, similarShare: 128, pairShare: 128, hardCost });
  const smallest = fine.length === 0 ? 0 : quantile(fine, 0.02) / 4;
  const cold = Math.min(hot / 4, Math.max(hot / 128, finestStep(problem), smallest));
  return { hot, cold, hardCost: hot * 1000 };
}

/** What proposals cost that make things worse without breaking rules, ascending. */
function sampleWorsenings(mover: Mover, mood: SearchMood): readonly number[] {
  const worsenings: number[] = [];
  for (let step = 0; step < SAMPLE; step++) {
    mover.lastPrice = Number.NaN;
    mover.run(1, mood, -Infinity);
    if (mover.lastPrice > 1e-9 && mover.lastPrice < mood.hardCost / 2) worsenings.push(mover.lastPrice);
  }
  return worsenings.toSorted((a, b) => a - b);
}

function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.floor(share * (ascending.length - 1))] as number; // callers pass at least one number
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
