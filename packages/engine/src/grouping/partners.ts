import type { CompiledGrouping } from './compile.ts';

/** For each unit, up to `width` units worth trading places with: row `unit × width`, `count[unit]` long. */
export interface Partners {
  readonly width: number;
  readonly count: Int32Array;
  readonly unit: Int32Array;
}

/** Units compared for each unit; more would cost more time than they save. */
const MAX_COMPARED = 1200;

/**
 * The units of the same size that are most like each unit in the attributes that cost: trading two of them changes
 * little, which is what the last steps to an optimum need.
 */
export function similarPartners(problem: CompiledGrouping, width: number): Partners {
  const { unitCount, attributeCount, contribution, attributeWeight, unitSize } = problem;
  const count = new Int32Array(unitCount);
  const unit = new Int32Array(unitCount * width);
  const distance = new Float64Array(width);
  const compared = Math.min(unitCount - 1, MAX_COMPARED);
  for (let a = 0; a < unitCount; a++) {
    const row = a * width;
    let found = 0;
    for (let step = 1; step <= compared; step++) {
      const b = (a + step) % unitCount;
      if (unitSize[a] !== unitSize[b]) continue;
      const limit = found < width ? Infinity : (distance[width - 1] as number);
      let apart = 0;
      for (let attribute = 0; attribute < attributeCount && apart < limit; attribute++) {
        const gap =
          (contribution[a * attributeCount + attribute] as number) -
          (contribution[b * attributeCount + attribute] as number);
        apart += (attributeWeight[attribute] as number) * (gap < 0 ? -gap : gap);
      }
      if (apart >= limit) continue;
      let slot = found < width ? found++ : width - 1;
      while (slot > 0 && (distance[slot - 1] as number) > apart) {
        distance[slot] = distance[slot - 1] as number;
        unit[row + slot] = unit[row + slot - 1] as number;
        slot--;
      }
      distance[slot] = apart;
      unit[row + slot] = b;
    }
    count[a] = found;
  }
  return { width, count, unit };
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
