import { Random } from '../random.ts';
import { compileGrouping } from './compile.ts';
import { checkGrouping, GroupingInfeasibleError } from './conflict.ts';
import { Cooling } from '../search/cooling.ts';
import { constructGrouping } from './construct.ts';
import { evaluateGrouping } from './evaluate.ts';
import { groupingBound } from './bound.ts';
import { Mover, type SearchMood } from './moves.ts';
import { BackgroundProof } from './partition/background-proof.ts';
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
/** Moves between two steps of the exact search, which take about as long. */
const PROOF_SLICE = 8192;
/** The exact search waits until the moves have taken as long as listing its sets of units will take, at so many sets a move. */
const SETS_PER_MOVE = 4;
/** Moves at one temperature. */
const STEP = 1024;
/** Where rounds start, as a share of the first temperature: three to refine the best, one to leave it behind. */
const REHEATS: readonly number[] = [1, 1 / 2, 1 / 4, 4];
/** Cost of a broken rule, in starting temperatures, low enough to be paid now and then. */
const PASSABLE = 2;
/** Moves for each unit in the first round. */
const FIRST_ROUND = 500;

/**
 * Searches for a grouping of least value that keeps every hard rule: annealing over swaps, shifts, cycles and trades of
 * unequal units, in rounds of doubling length. Where groups are so small that all of them can be listed, an exact search over whole
 * groups runs beside it and usually proves the optimum.
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
  const conflicts = checkGrouping(problem);
  if (conflicts.length > 0) throw new GroupingInfeasibleError(conflicts);

  const random = new Random(options.seed);
  const compiled = compileGrouping(problem);
  const state = new GroupingState(compiled, constructGrouping(compiled, random));
  const mover = new Mover(compiled, state, random);
  const temperatures = startTemperatures(problem, state, mover);
  const proof = new BackgroundProof(compiled, () => mover.bestSoft);

  const countingBound = groupingBound(problem);
  let iteration = 0;
  let nextReport = SLICE;
  let nextProof = proof.effort / SETS_PER_MOVE;
  const bound = (): number => Math.max(countingBound, proof.bound);
  const goal = (): number => bound() + tolerance(bound());
  const progress = (): GroupingProgress => ({
    iteration,
    iterations: options.effort,
    value: mover.bestSoft === Infinity ? null : mover.bestSoft,
    bound: Math.min(bound(), mover.bestSoft),
  });
  const advanceProof = (): void => {
    const better = proof.advance();
    if (better === null) return;
    state.reset(better);
    mover.noteBest();
  };

  let isStopped = (yield progress()) === true;
  const isOpen = (): boolean => !isStopped && iteration < options.effort && mover.bestSoft > goal();
  for (let round = 0; isOpen(); round++) {
    const length = compiled.unitCount * FIRST_ROUND * (1 << Math.min(round, 16));
    const reheat = REHEATS[round % REHEATS.length] as number; // inside the list
    const cooling = new Cooling(temperatures.hot * reheat, temperatures.cold);
    // A round hotter than the first starts afresh, and may pass through broken rules on its way.
    const hardCost = reheat > 1 ? temperatures.hot * reheat * PASSABLE : temperatures.hardCost;
    if (reheat > 1) state.reset(constructGrouping(compiled, random));
    else if (round > 0 && mover.bestSoft < Infinity) state.reset(mover.best);
    for (let done = 0; done < length && isOpen();) {
      const count = Math.min(STEP, length - done, options.effort - iteration);
      mover.run(count, moodAt(done / length, cooling, hardCost), goal());
      done += count;
      iteration += count;
      if (iteration >= nextProof) {
        nextProof = iteration + PROOF_SLICE;
        advanceProof();
      }
      if (iteration >= nextReport) {
        nextReport = iteration + SLICE;
        isStopped = (yield progress()) === true;
      }
    }
  }
  while (
    !isStopped &&
    !proof.isDone &&
    options.effort >= proof.effort / SETS_PER_MOVE &&
    mover.bestSoft > goal()
  ) {
    advanceProof();
    isStopped = (yield progress()) === true;
  }

  if (mover.bestSoft === Infinity) throw new GroupingInfeasibleError([]);
  const groupOfItem = compiled.unitOfItem.map((unit) => mover.best[unit] as number); // one group for each unit
  const evaluation = evaluateGrouping(problem, groupOfItem);
  return {
    ...evaluation,
    groupOfItem,
    bound: Math.min(bound(), evaluation.value),
    iterations: iteration,
    provedOptimal: evaluation.value <= goal(),
  };
}

/** Moves grow finer as a round cools: from any two units towards the most alike. */
function moodAt(share: number, cooling: Cooling, hardCost: number): SearchMood {
  const fineness = Math.min(1, share * 2);
  return {
    temperature: cooling.at(share),
    similarShare: 64 + Math.floor(160 * fineness),
    pairShare: Math.floor(192 * fineness),
    hardCost,
  };
}

/** Rounding that a sum of this size may carry. */
function tolerance(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}
