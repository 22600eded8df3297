import { Random } from '../../random.ts';
import type { GroupColumns } from './group-columns.ts';

/** Prices of units (and of each group) under which no group costs less than it must: a dual solution. */
export interface UnitPrices {
  readonly price: Float64Array;
  /** Price of forming one group at all. */
  readonly groupPrice: number;
  /** Σ prices + groups × group price, lowered until it is valid: a proven lower bound of every partition's cost. */
  readonly bound: number;
}

/** Columns priced at a time while looking for one to enter. */
const BLOCK = 8192;
/** Pivots after which the bound found so far has to do. */
const MAX_PIVOTS = 20_000;
const TOLERANCE = 1e-9;
/** Right-hand sides differ by up to this, which keeps the simplex method from cycling among equal steps. */
const PERTURBATION = 1e-4;

/**
 * Solves the linear relaxation of choosing `groupCount` columns that hold every unit once: revised simplex with a dense
 * inverse, pricing block by block. Yields the number of pivots now and then.
 *
 * The bound is proved by the final prices alone, so that rounding and perturbation cannot make it wrong.
 */
export function* relaxPartition(
  columns: GroupColumns,
  unitCount: number,
  groupCount: number,
): Generator<number, UnitPrices, undefined> {
  const simplex = new Simplex(columns, unitCount, groupCount);
  let pivots = 0;
  while (pivots < MAX_PIVOTS && simplex.improve()) {
    if (++pivots % 64 === 0) yield pivots;
  }
  return simplex.prices();
}

class Simplex {
  readonly #columns: GroupColumns;
  readonly #unitCount: number;
  readonly #groupCount: number;
  readonly #rows: number;
  /** The row of the number of groups, or −1 where sizes fix that number anyway. */
  readonly #groupRow: number;
  readonly #inverse: Float64Array;
  readonly #value: Float64Array;
  readonly #dual: Float64Array;
  readonly #image: Float64Array;
  #nextBlock = 0;

  constructor(columns: GroupColumns, unitCount: number, groupCount: number) {
    this.#columns = columns;
    this.#unitCount = unitCount;
    this.#groupCount = groupCount;
    const hasOneLength = columns.start.every(
      (start, column) => column === 0 || start - (columns.start[column - 1] as number) === columns.start[1],
    );
    this.#rows = unitCount + (hasOneLength ? 0 : 1);
    this.#groupRow = hasOneLength ? -1 : unitCount;
    this.#inverse = new Float64Array(this.#rows * this.#rows);
    const random = new Random(1);
    this.#value = Float64Array.from(
      { length: this.#rows },
      (_, row) => (row === unitCount ? groupCount : 1) + (PERTURBATION * random.below(1 << 16)) / (1 << 16),
    );
    // One artificial column a row, dear enough to leave.
    const dear = columns.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1) * 2;
    this.#dual = new Float64Array(this.#rows).fill(dear);
    this.#image = new Float64Array(this.#rows);
    for (let row = 0; row < this.#rows; row++) this.#inverse[row * this.#rows + row] = 1;
  }

  /** One pivot; false when no column can improve. */
  improve(): boolean {
    const entering = this.#findEntering();
    if (entering < 0) return false;
    const reduced = this.#reducedCost(entering);
    this.#computeImage(entering);
    const leaving = this.#findLeaving();
    if (leaving < 0) return false;
    this.#pivot(leaving, reduced);
    return true;
  }

  prices(): UnitPrices {
    const { count } = this.#columns;
    let least = Infinity;
    for (let column = 0; column < count; column++) least = Math.min(least, this.#reducedCost(column));
    // Shifting the price of a group by the least reduced cost makes the prices valid, whatever they were.
    const groupPrice = (this.#groupRow < 0 ? 0 : (this.#dual[this.#groupRow] as number)) + least;
    const price = this.#dual.slice(0, this.#unitCount);
    return {
      price,
      groupPrice,
      bound: price.reduce((sum, each) => sum + each, 0) + this.#groupCount * groupPrice,
    };
  }

  #findEntering(): number {
    const { count } = this.#columns;
    const blocks = Math.ceil(count / BLOCK);
    for (let tried = 0; tried < blocks; tried++) {
      const from = this.#nextBlock * BLOCK;
      this.#nextBlock = (this.#nextBlock + 1) % blocks;
      let best = -1;
      let least = -1e-7;
      for (let column = from; column < Math.min(count, from + BLOCK); column++) {
        const reduced = this.#reducedCost(column);
        if (reduced < least) {
          least = reduced;
          best = column;
        }
      }
      if (best >= 0) return best;
    }
    return -1;
  }

  #reducedCost(column: number): number {
    const { start, unit, cost } = this.#columns;
    let reduced =
      (cost[column] as number) - (this.#groupRow < 0 ? 0 : (this.#dual[this.#groupRow] as number));
    const end = start[column + 1] as number;
    for (let at = start[column] as number; at < end; at++)
      reduced -= this.#dual[unit[at] as number] as number;
    return reduced;
  }

  #computeImage(column: number): void {
    const { start, unit } = this.#columns;
    const rows = this.#rows;
    for (let row = 0; row < rows; row++) {
      let sum = this.#groupRow < 0 ? 0 : (this.#inverse[row * rows + this.#groupRow] as number);
      for (let at = start[column] as number; at < (start[column + 1] as number); at++) {
        sum += this.#inverse[row * rows + (unit[at] as number)] as number;
      }
      this.#image[row] = sum;
    }
  }

  #findLeaving(): number {
    let leaving = -1;
    let least = Infinity;
    for (let row = 0; row < this.#rows; row++) {
      const image = this.#image[row] as number;
      if (image <= TOLERANCE) continue;
      const ratio = (this.#value[row] as number) / image;
      if (ratio < least) {
        least = ratio;
        leaving = row;
      }
    }
    return leaving;
  }

  #pivot(leaving: number, reduced: number): void {
    const rows = this.#rows;
    const inverse = this.#inverse;
    const pivot = this.#image[leaving] as number;
    const base = leaving * rows;
    for (let at = 0; at < rows; at++) inverse[base + at] = (inverse[base + at] as number) / pivot;
    this.#value[leaving] = (this.#value[leaving] as number) / pivot;
    const step = this.#value[leaving];
    for (let row = 0; row < rows; row++) {
      const factor = this.#image[row] as number;
      if (row === leaving || factor === 0) continue;
      const to = row * rows;
      for (let at = 0; at < rows; at++) {
        inverse[to + at] = (inverse[to + at] as number) - factor * (inverse[base + at] as number);
      }
      this.#value[row] = Math.max(0, (this.#value[row] as number) - factor * step);
    }
    for (let at = 0; at < rows; at++) {
      this.#dual[at] = (this.#dual[at] as number) + reduced * (inverse[base + at] as number);
    }
  }
}
