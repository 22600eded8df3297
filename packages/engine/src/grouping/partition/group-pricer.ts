import type { CompiledGrouping } from '../compile.ts';

/** Prices a set of units as a group, each set from scratch. */
export class GroupPricer {
  readonly #problem: CompiledGrouping;
  /** Worth of each pair at `a × unitCount + b`. */
  readonly #worth: Float64Array;
  readonly #isApart: Uint8Array;
  readonly #hasApart: boolean;

  constructor(problem: CompiledGrouping) {
    const { unitCount, affinity, apart } = problem;
    this.#problem = problem;
    this.#worth = new Float64Array(unitCount * unitCount);
    this.#isApart = new Uint8Array(unitCount * unitCount);
    this.#hasApart = apart.unit.length > 0;
    for (let unit = 0; unit < unitCount; unit++) {
      for (let row = affinity.start[unit] as number; row < (affinity.start[unit + 1] as number); row++) {
        this.#worth[unit * unitCount + (affinity.unit[row] as number)] = affinity.worth[row] as number;
      }
      for (let row = apart.start[unit] as number; row < (apart.start[unit + 1] as number); row++) {
        this.#isApart[unit * unitCount + (apart.unit[row] as number)] = 1;
      }
    }
  }

  isApartFromAny(unit: number, chosen: readonly number[]): boolean {
    if (!this.#hasApart) return false;
    const row = unit * this.#problem.unitCount;
    return chosen.some((other) => this.#isApart[row + other] === 1);
  }

  /** Cost of `units` as a group; null where a cover lacks representatives. */
  cost(units: readonly number[]): number | null {
    const counts = this.#costOfCounts(units);
    if (counts === null) return null;
    return counts + this.#costOfAttributes(units) + this.#costOfPresences(units) - this.#worthOf(units);
  }

  #costOfAttributes(units: readonly number[]): number {
    const { attributeCount, attributeStart, attributeWeight, contribution } = this.#problem;
    let cost = 0;
    for (let attribute = 0; attribute < attributeCount; attribute++) {
      let deviation = attributeStart[attribute] as number;
      for (const unit of units) deviation += contribution[unit * attributeCount + attribute] as number;
      cost += (attributeWeight[attribute] as number) * Math.abs(deviation);
    }
    return cost;
  }

  #costOfPresences(units: readonly number[]): number {
    const { presenceWords, presenceMask, presenceCost } = this.#problem;
    let cost = 0;
    for (let word = 0; word < presenceWords; word++) {
      let present = 0;
      for (const unit of units) present |= presenceMask[unit * presenceWords + word] as number;
      for (let byte = 0; byte < 4; byte++) {
        cost += presenceCost[(word * 4 + byte) * 256 + ((present >>> (byte * 8)) & 255)] as number;
      }
    }
    return cost;
  }

  #costOfCounts(units: readonly number[]): number | null {
    const { countCount, countAmount, countAtLeast, countCost, countHard } = this.#problem;
    let cost = 0;
    for (let need = 0; need < countCount; need++) {
      let missing = countAtLeast[need] as number;
      for (const unit of units) missing -= countAmount[unit * countCount + need] as number;
      if (missing <= 0) continue;
      if (countHard[need] === 1) return null;
      cost += missing * (countCost[need] as number);
    }
    return cost;
  }

  #worthOf(units: readonly number[]): number {
    const { unitCount, groupCount, standingWorth } = this.#problem;
    let worth = 0;
    for (let index = 0; index < units.length; index++) {
      const unit = units[index] as number; // index stays inside the list
      worth += standingWorth[unit * groupCount] as number;
      for (let other = index + 1; other < units.length; other++) {
        worth += this.#worth[unit * unitCount + (units[other] as number)] as number;
      }
    }
    return worth;
  }
}
