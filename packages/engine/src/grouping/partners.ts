import type { CompiledGrouping } from './compile.ts';

/** For each unit, up to `width` units worth trading places with: row `unit × width`, `count[unit]` long. */
export interface Partners {
  readonly width: number;
  readonly count: Int32Array;
  readonly unit: Int32Array;
}

/** Pairs of units, the most alike first; `distance` is the most that trading the two can cost one group. */
export interface AlikePairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly distance: Float64Array;
}

/** Units compared for each unit; more would cost more time than they save. */
const MAX_COMPARED = 1200;

/**
 * The units of the same size that are most like each unit in the attributes that cost, and the pairs they form: trading
 * two of them changes little, which is what the last steps to an optimum need.
 */
export function similarPartners(
  problem: CompiledGrouping,
  width: number,
): { readonly partners: Partners; readonly pairs: AlikePairs } {
  const { unitCount, unitSize } = problem;
  const count = new Int32Array(unitCount);
  const unit = new Int32Array(unitCount * width);
  const distance = new Float64Array(width);
  const compared = Math.min(unitCount - 1, MAX_COMPARED);
  const found: (readonly [distance: number, first: number, second: number])[] = [];
  for (let a = 0; a < unitCount; a++) {
    const row = a * width;
    let length = 0;
    for (let step = 1; step <= compared; step++) {
      const b = (a + step) % unitCount;
      if (unitSize[a] !== unitSize[b]) continue;
      const limit = length < width ? Infinity : (distance[width - 1] as number); // all of width is filled
      const gap = distanceBetween(problem, a, b, limit);
      if (gap >= limit) continue;
      let slot = length < width ? length++ : width - 1;
      while (slot > 0 && (distance[slot - 1] as number) > gap) {
        distance[slot] = distance[slot - 1] as number;
        unit[row + slot] = unit[row + slot - 1] as number;
        slot--;
      }
      distance[slot] = gap;
      unit[row + slot] = b;
    }
    count[a] = length;
    for (let slot = 0; slot < length; slot++) {
      const b = unit[row + slot] as number; // slots below length are filled
      found.push([distance[slot] as number, Math.min(a, b), Math.max(a, b)]);
    }
  }
  return { partners: { width, count, unit }, pairs: sortedPairs(found) };
}

/** Cost of the difference between two units, or more than `limit` once that is clear. */
function distanceBetween(problem: CompiledGrouping, a: number, b: number, limit: number): number {
  const { attributeCount, contribution, attributeWeight } = problem;
  let distance = 0;
  for (let attribute = 0; attribute < attributeCount && distance < limit; attribute++) {
    const gap =
      (contribution[a * attributeCount + attribute] as number) -
      (contribution[b * attributeCount + attribute] as number);
    distance += (attributeWeight[attribute] as number) * (gap < 0 ? -gap : gap);
  }
  return distance;
}

function sortedPairs(found: readonly (readonly [number, number, number])[]): AlikePairs {
  const sorted = found.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  // A pair that each found in the other's row appears twice in a row.
  const distinct = sorted.filter((pair, index) => {
    const before = sorted[index - 1];
    return before === undefined || before[1] !== pair[1] || before[2] !== pair[2];
  });
  return {
    first: Int32Array.from(distinct, (pair) => pair[1]),
    second: Int32Array.from(distinct, (pair) => pair[2]),
    distance: Float64Array.from(distinct, (pair) => pair[0]),
  };
}

/** Units of the same size and the same counts, so that trading them keeps every cover as it is. */
export function classmatePartners(problem: CompiledGrouping, width: number): Partners {
  const { unitCount, countClass, unitSize } = problem;
  const count = new Int32Array(unitCount);
  const unit = new Int32Array(unitCount * width);
  for (let a = 0; a < unitCount; a++) {
    let found = 0;
    for (let step = 1; step < unitCount && found < width; step++) {
      const b = (a + step) % unitCount;
      if (countClass[a] === countClass[b] && unitSize[a] === unitSize[b]) unit[a * width + found++] = b;
    }
    count[a] = found;
  }
  return { width, count, unit };
}
