import { fixedSizes } from './fixed-sizes.ts';
import { coarsestLattice, type Lattice } from './lattice.ts';
import type { GroupingAttribute, GroupingProblem } from './problem.ts';
import { spreadBound } from './spread-bound.ts';
import type { Units } from './units.ts';

/**
 * A value below which one attribute's cost cannot fall, whatever the grouping.
 *
 * Two arguments, the larger counts. Counting: sums of whole steps cannot all meet shares that are no whole number of
 * steps. Spreading: where rules keep items out of groups, even divisible mass cannot reach every share.
 *
 * @param allowed 1 at `unit × groups + group` where the unit may go.
 */
export function attributeBound(
  attribute: GroupingAttribute,
  problem: GroupingProblem,
  units: Units,
  allowed: Uint8Array,
): number {
  const lattice = coarsestLattice(attribute.values);
  const counting = lattice === null || lattice.step === 0 ? 0 : countingBound(attribute, problem, lattice);
  const spreading = allowed.includes(0) ? spreadBound(attribute, problem, units, allowed, lattice) : 0;
  return attribute.weight * Math.max(counting, spreading);
}

/**
 * The counting argument for sums on a lattice: each group's sum is best rounded down or up to a whole step, and the
 * total fixes how many groups round up. For a yes/no attribute with N members in K equal groups and r = N mod K
 * this is 2 r (K − r) / K.
 */
function countingBound(attribute: GroupingAttribute, problem: GroupingProblem, lattice: Lattice): number {
  const total = attribute.values.reduce((sum, value) => sum + value, 0);
  const sizes = fixedSizes(problem);
  if (sizes === null) {
    if (attribute.share !== 'equal') return sizeRangeBound(problem, lattice, total);
    const anySize = coarsestLattice([0, ...attribute.values]);
    if (anySize === null || anySize.step === 0) return 0;
    const share = total / problem.groups.length;
    return roundingCost(
      problem.groups.map(() => ({ share, offset: 0 })),
      anySize.step,
      total,
    );
  }
  return roundingCost(
    sizes.map((size) => ({
      share: attribute.share === 'equal' ? total / problem.groups.length : (total * size) / problem.itemCount,
      offset: lattice.base * size,
    })),
    lattice.step,
    total,
  );
}

interface Target {
  readonly share: number;
  /** Sums are offset + step × whole number. */
  readonly offset: number;
}

/** Least Σ |sum − share| over sums on the lattices that add up to `total`; shares add up to `total` too. */
function roundingCost(targets: readonly Target[], step: number, total: number): number {
  let floorSum = 0;
  let cost = 0;
  const raises = targets.map(({ share, offset }) => {
    const steps = Math.floor((share - offset) / step + 1e-9);
    const below = offset + step * steps;
    floorSum += below;
    const under = Math.max(0, share - below);
    cost += under;
    return step - 2 * under;
  });
  raises.sort((a, b) => a - b);
  const raised = Math.round((total - floorSum) / step);
  for (let index = 0; index < Math.min(raised, raises.length); index++) cost += raises[index] as number;
  return Math.max(0, cost);
}

/** More table cells than this would cost more time than the bound is worth. */
const MAX_TABLE = 4_000_000;

/**
 * The counting argument where sizes may vary and shares follow them: a table over groups of (places used above the
 * smallest sizes, steps raised above the rounded-down shares).
 */
function sizeRangeBound(problem: GroupingProblem, lattice: Lattice, total: number): number {
  const { groups, itemCount } = problem;
  const groupCount = groups.length;
  const spare = itemCount - groups.reduce((sum, group) => sum + group.min, 0);
  const widest = groups.reduce(
    (most, group) => Math.max(most, Math.min(group.max, itemCount) - group.min),
    0,
  );
  const cells = (spare + 1) * (groupCount + 1);
  if (spare < 0 || cells * (Math.min(spare, widest) + 1) * 2 * groupCount > MAX_TABLE) return 0;

  // In steps above base × size, the share of s places is slope × s; raised says by how much the parts exceed its floor.
  const slope = (total - lattice.base * itemCount) / lattice.step / itemCount;
  const totalSteps = Math.round((total - lattice.base * itemCount) / lattice.step);
  const floorOf = (size: number): number => Math.floor(slope * size + 1e-9);
  let table = new Map<number, number>([[NO_RAISE, 0]]);
  let minSum = 0;
  for (const group of groups) {
    const next = new Map<number, number>();
    const minBefore = minSum;
    minSum += group.min;
    for (const [key, cost] of table) {
      const used = Math.floor(key / KEY);
      const sumBefore = floorOf(minBefore + used) + (key % KEY) - NO_RAISE;
      for (let extra = 0; extra <= Math.min(group.max - group.min, spare - used); extra++) {
        const size = group.min + extra;
        const floor = floorOf(size);
        const under = Math.max(0, slope * size - floor);
        for (let raise = 0; raise <= 1; raise++) {
          const sum = sumBefore + floor + raise;
          const usedAfter = used + extra;
          const nextKey = usedAfter * KEY + (sum - floorOf(minSum + usedAfter)) + NO_RAISE;
          const price = cost + (raise === 0 ? under : 1 - under);
          const known = next.get(nextKey);
          if (known === undefined || known > price) next.set(nextKey, price);
        }
      }
    }
    table = next;
  }
  const end = table.get(spare * KEY + (totalSteps - floorOf(itemCount)) + NO_RAISE);
  return end === undefined ? 0 : lattice.step * end;
}

/** Room for the second part of a table key. */
const KEY = 4096;
const NO_RAISE = KEY / 2;
