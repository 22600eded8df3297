import type { CompiledGrouping } from '../compile.ts';
import { hasInterchangeableGroups } from '../interchangeable.ts';
import { GroupPricer } from './group-pricer.ts';

/** Every group that can be formed, with its cost: the columns of a set-partitioning problem. */
export interface GroupColumns {
  readonly count: number;
  /** Units of a column: rows `start[column]` to `start[column + 1]` of `unit`, ascending. */
  readonly start: Int32Array;
  readonly unit: Int32Array;
  readonly cost: Float64Array;
}

/** Selections of units looked at before enumeration is given up. */
const MAX_SELECTIONS = 5_000_000;
/** Sets looked at between two yields. */
const SLICE = 16_384;
/** Groups kept before enumeration is given up. */
const MAX_COLUMNS = 1_000_000;

/**
 * Lists every set of units that may form a group of the problem: right size, no two apart, every cover possible. Yields
 * the number of sets looked at so far.
 *
 * @returns null where there are too many groups to keep. Look at `enumerationEffort` first.
 */
export function* enumerateGroups(
  problem: CompiledGrouping,
): Generator<number, GroupColumns | null, undefined> {
  const { unitCount, unitSize, groupMin, groupMax } = problem;
  const min = groupMin[0] as number; // there is at least one group
  const max = groupMax[0] as number;

  const pricer = new GroupPricer(problem);
  const starts = [0];
  const units: number[] = [];
  const costs: number[] = [];
  const chosen: number[] = [];
  let looked = 0;
  const keepChosen = (size: number): void => {
    const cost = size >= min ? pricer.cost(chosen) : null;
    if (cost === null) return;
    for (const member of chosen) units.push(member);
    starts.push(units.length);
    costs.push(cost);
  };
  const extend = (unit: number, sizeBefore: number): void => {
    const size = sizeBefore + (unitSize[unit] as number);
    if (size > max || pricer.isApartFromAny(unit, chosen)) return;
    looked++;
    chosen.push(unit);
    keepChosen(size);
    if (size < max && costs.length <= MAX_COLUMNS) {
      for (let next = unit + 1; next < unitCount; next++) extend(next, size);
    }
    chosen.pop();
  };
  let reported = 0;
  for (let first = 0; first < unitCount && costs.length <= MAX_COLUMNS; first++) {
    const size = unitSize[first] as number; // inside the array
    if (size > max) continue;
    chosen.push(first);
    keepChosen(size);
    for (let second = first + 1; second < unitCount; second++) {
      extend(second, size);
      if (looked < reported + SLICE) continue;
      reported = looked;
      yield looked;
    }
    chosen.pop();
  }
  if (costs.length > MAX_COLUMNS) return null;
  return {
    count: costs.length,
    start: Int32Array.from(starts),
    unit: Int32Array.from(units),
    cost: Float64Array.from(costs),
  };
}

/**
 * How many sets of units `enumerateGroups` would look at; null where that is too many, or where groups are not
 * interchangeable, so that a set's cost depends on the group it takes.
 */
export function enumerationEffort(problem: CompiledGrouping): number | null {
  if (!hasInterchangeableGroups(problem)) return null;
  const most = problem.groupMax[0] as number; // there is at least one group
  let sum = 0;
  let sets = 1;
  for (let size = 1; size <= Math.min(most, problem.unitCount); size++) {
    sets = (sets * (problem.unitCount - size + 1)) / size;
    sum += sets;
    if (sum > MAX_SELECTIONS) return null;
  }
  return sum;
}
