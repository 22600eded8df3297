import { Random } from '../random.ts';
import { compileGrouping } from './compile.ts';
import { checkGrouping, GroupingInfeasibleError } from './conflict.ts';
import { Cooling } from '../search/cooling.ts';
import { constructGrouping } from './construct.ts';
import { evaluateGrouping } from './evaluate.ts';
import { groupingBound } from './bound.ts';
import { Mover } from './moves.ts';
import type { GroupingProblem, GroupingProgress, GroupingSolution } from './problem.ts';
import { GroupingState } from './state.ts';
import { startTemperatures } from './temperature.ts';
import { assertGroupingProblem } from './validate.ts';

/** What a search may spend. */
export interface GroupingOptions {
  /** Same problem, seed and effort: the same solution. */
  readonly seed: number;
  /** Moves to propose at most. A few million settle a school. */
  readonly effort: number;
}

/** Moves between two looks at the clock: some milliseconds. */
const SLICE = 32_768;
/** Moves at one temperature. */
const STEP = 1024;
/** Moves for each unit in the first round. */
const FIRST_ROUND = 500;

/**
 * Searches for a grouping of least value that keeps every hard rule: annealing over swaps, shifts, cycles and trades of
 * unequal units, in rounds of doubling length.
 *
 * The generator yields its progress every few milliseconds of work. Send `true` with `next` to stop it; it then
 * returns its best. It ends by itself when the effort is spent or the best value is proved.
 *
 * @throws {RangeError} when the problem is not well formed, naming the place.
 * @throws {GroupingInfeasibleError} when the hard rules contradict each other, naming them, or when no grouping that keeps them
 *   was found within the effort.
 */
export function* solveGrouping(
  problem: GroupingProblem,
  options: GroupingOptions,
): Generator<GroupingProgress, GroupingSolution, boolean | undefined> {
  assertGroupingProblem(problem);
  const random = new Random(options.seed);
  const compiled = compileGrouping(problem);
  const bound = groupingBound(problem);
  const goal = bound + tolerance(bound);
  const state = new GroupingState(compiled, constructGrouping(compiled, random));
  if (state.hard > 0) {
    const conflicts = checkGrouping(problem);
    if (conflicts.length > 0) throw new GroupingInfeasibleError(conflicts);
  }
  const mover = new Mover(compiled, state, random);
  const temperatures = startTemperatures(problem, state, mover);

  let iteration = 0;
  let nextReport = SLICE;
  const progress = (): GroupingProgress => ({
    iteration,
    iterations: options.effort,
    value: mover.bestSoft === Infinity ? null : mover.bestSoft,
    bound: Math.min(bound, mover.bestSoft),
  });

  let isStopped = (yield progress()) === true;
  for (let round = 0; !isStopped && iteration < options.effort && mover.bestSoft > goal; round++) {
    const length = Math.round(compiled.unitCount * FIRST_ROUND * growth(round));
    const cooling = new Cooling(temperatures.hot / (1 << (round % 4)), temperatures.cold);
    if (round > 0 && mover.bestSoft < Infinity) state.reset(mover.best);
    for (let done = 0; done < length && iteration < options.effort && mover.bestSoft > goal;) {
      const count = Math.min(STEP, length - done, options.effort - iteration);
      const share = done / length;
      mover.run(
        count,
        {
          temperature: cooling.at(share),
          similarShare: 64 + Math.floor(160 * Math.min(1, share * 2)),
          pairShare: Math.floor(192 * Math.min(1, share * 2)),
          hardCost: temperatures.hardCost,
        },
        goal,
      );
      done += count;
      iteration += count;
      if (iteration >= nextReport) {
        nextReport = iteration + SLICE;
        isStopped = (yield progress()) === true;
        if (isStopped) break;
      }
    }
  }

  if (mover.bestSoft === Infinity) throw new GroupingInfeasibleError([]);
  const groupOfItem = compiled.unitOfItem.map((unit) => mover.best[unit] as number);
  const evaluation = evaluateGrouping(problem, groupOfItem);
  return {
    ...evaluation,
    groupOfItem,
    bound: Math.min(bound, evaluation.value),
    iterations: iteration,
    provedOptimal: evaluation.value <= goal,
  };
}

/** Rounds grow by half each, so that a long search also has long rounds. */
function growth(round: number): number {
  let factor = 1;
  for (let step = 0; step < Math.min(round, 20); step++) factor *= 1.5;
  return factor;
}

/** Rounding that a sum of this size may carry. */
function tolerance(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}
