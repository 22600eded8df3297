import type { Random } from '../random.ts';
import type { CompiledGrouping } from './compile.ts';

/**
 * A first grouping: the units with the fewest groups open to them and the largest ones first, each into the open group
 * that is furthest below its size and holds the fewest units it must be apart from. Hard rules may still be broken
 * where room runs out; the search repairs that.
 *
 * @returns the group of each unit.
 */
export function constructGrouping(problem: CompiledGrouping, random: Random): Int32Array {
  const { unitCount, groupCount, allowed, unitSize, apart } = problem;
  const target = targetSizes(problem);
  const size = new Float64Array(groupCount);
  const groupOf = new Int32Array(unitCount).fill(-1);

  const order = Array.from({ length: unitCount }, (_, unit) => unit);
  random.shuffle(order);
  const openCount = order.map(() => 0);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let group = 0; group < groupCount; group++) {
      openCount[unit] = (openCount[unit] as number) + (allowed[unit * groupCount + group] as number); // same length
    }
  }
  order.sort(
    (a, b) =>
      (openCount[a] as number) - (openCount[b] as number) ||
      (unitSize[b] as number) - (unitSize[a] as number),
  );

  for (const unit of order) {
    const conflicts = new Int32Array(groupCount);
    for (let row = apart.start[unit] as number; row < (apart.start[unit + 1] as number); row++) {
      const other = groupOf[apart.unit[row] as number] as number;
      if (other >= 0) conflicts[other] = (conflicts[other] as number) + 1;
    }
    let best = -1;
    let bestPrice = Infinity;
    const shift = random.below(groupCount);
    for (let step = 0; step < groupCount; step++) {
      const group = (step + shift) % groupCount;
      if (allowed[unit * groupCount + group] === 0) continue;
      const after = (size[group] as number) + (unitSize[unit] as number);
      const overflow = Math.max(0, after - (problem.groupMax[group] as number));
      const price = (conflicts[group] as number) * 1000 + overflow * 100 + after / (target[group] as number);
      if (price < bestPrice) {
        bestPrice = price;
        best = group;
      }
    }
    groupOf[unit] = best;
    size[best] = (size[best] as number) + (unitSize[unit] as number);
  }
  return groupOf;
}

/** Sizes that share out the items between the groups' limits, as fractions. */
function targetSizes(problem: CompiledGrouping): Float64Array {
  const { groupCount, groupMin, groupMax, unitSize } = problem;
  const itemCount = unitSize.reduce((sum, size) => sum + size, 0);
  const least = groupMin.reduce((sum, size) => sum + size, 0);
  const most = groupMax.reduce((sum, size) => sum + Math.min(size, itemCount), 0);
  const fill = most > least ? (itemCount - least) / (most - least) : 0;
  return Float64Array.from({ length: groupCount }, (_, group) => {
    const min = groupMin[group] as number;
    return Math.max(1e-3, min + fill * (Math.min(groupMax[group] as number, itemCount) - min));
  });
}
