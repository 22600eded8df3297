import type { GroupColumns } from './group-columns.ts';
import type { UnitPrices } from './partition-relaxation.ts';

/** What an exhaustive search over partitions has found. */
export interface PartitionProof {
  /** Proven lower bound of every partition's cost; the cost of `columns` where they are given. */
  readonly bound: number;
  /** The columns of a cheapest partition; null where none below the incumbent was found. */
  readonly columns: readonly number[] | null;
}

/** Columns tried between two yields. */
const SLICE = 20_000;
/** Share of the bound that the first search allows above it. */
const FIRST_ALLOWANCE = 0.001;
/** Columns tried before the search is given up. */
const MAX_TRIES = 3_000_000;

/**
 * Looks for the cheapest choice of columns that holds every unit once, and proves it.
 *
 * By the prices, a partition costs the bound plus the reduced costs of its columns, none of them negative. So a search
 * in which these may add up to some allowance finds every partition within it; the allowance doubles until a partition is
 * found, the incumbent's own is passed, or the tries are spent.
 *
 * Yields the proven bound now and then.
 *
 * @param incumbent cost of the best partition known.
 */
export function* findCheapestPartition(
  columns: GroupColumns,
  prices: UnitPrices,
  unitCount: number,
  groupCount: number,
  incumbent: number,
): Generator<number, PartitionProof, undefined> {
  const gap = incumbent - prices.bound;
  if (gap <= 0) return { bound: prices.bound, columns: null };
  const search = new PartitionSearch(columns, prices, unitCount, groupCount);
  // Without an incumbent, whatever all groups together could cost above their prices.
  const largest = Math.min(gap, search.dearest * groupCount);
  let proved = prices.bound;
  for (
    let allowance = Math.min(largest, FIRST_ALLOWANCE * (1 + Math.abs(prices.bound)));
    ;
    allowance = Math.min(largest, allowance * 2)
  ) {
    search.begin(allowance + 1e-7);
    while (search.advance(SLICE)) {
      yield proved;
      if (search.tries > MAX_TRIES) return { bound: proved, columns: null };
    }
    if (search.best !== null) return { bound: prices.bound + search.bestSpent, columns: search.best };
    proved = prices.bound + allowance;
    if (allowance >= largest) return { bound: incumbent, columns: null };
  }
}

/** A depth-first search that can pause: each level tries the columns of one unit that is not yet held. */
class PartitionSearch {
  readonly #columns: GroupColumns;
  readonly #reduced: Float64Array;
  readonly #unitCount: number;
  readonly #groupCount: number;
  readonly #isHeld: Uint8Array;
  #rows: readonly Int32Array[] = [];
  #allowance = 0;
  #spent = 0;
  /** Chosen columns, and for each level the unit it serves and the place in that unit's row. */
  #chosen: number[] = [];
  #levels: { readonly row: Int32Array; next: number }[] = [];
  #held = 0;
  /** The largest reduced cost. */
  readonly dearest: number;
  tries = 0;
  best: readonly number[] | null = null;
  bestSpent = Infinity;

  constructor(columns: GroupColumns, prices: UnitPrices, unitCount: number, groupCount: number) {
    this.#columns = columns;
    this.#unitCount = unitCount;
    this.#groupCount = groupCount;
    this.#isHeld = new Uint8Array(unitCount);
    this.#reduced = columns.cost.map((cost, column) => {
      let reduced = cost - prices.groupPrice;
      for (let at = columns.start[column] as number; at < (columns.start[column + 1] as number); at++) {
        reduced -= prices.price[columns.unit[at] as number] as number;
      }
      return Math.max(0, reduced);
    });
    this.dearest = this.#reduced.reduce((most, reduced) => Math.max(most, reduced), 0);
  }

  /** Starts anew with columns whose reduced costs may add up to `allowance`. */
  begin(allowance: number): void {
    this.#allowance = allowance;
    this.#spent = 0;
    this.#held = 0;
    this.#chosen = [];
    this.#isHeld.fill(0);
    const rows = Array.from({ length: this.#unitCount }, (): number[] => []);
    for (let column = 0; column < this.#columns.count; column++) {
      if ((this.#reduced[column] as number) > allowance) continue;
      for (const unit of this.#unitsOf(column)) rows[unit]?.push(column);
    }
    this.#rows = rows.map((row) =>
      Int32Array.from(
        row.toSorted((a, b) => (this.#reduced[a] as number) - (this.#reduced[b] as number) || a - b),
      ),
    );
    this.#levels = [{ row: this.#nextRow(), next: 0 }];
  }

  /** Tries up to `count` columns; false when the search is complete. */
  advance(count: number): boolean {
    for (let step = 0; step < count; step++) {
      const level = this.#levels.at(-1);
      if (level === undefined) return false;
      const column = level.row[level.next++];
      // Rows are sorted, so once one column is too dear, so are the rest.
      if (column === undefined || this.#spent + (this.#reduced[column] as number) > this.#allowance) {
        this.#levels.pop();
        this.#release();
        continue;
      }
      this.tries++;
      const units = this.#unitsOf(column);
      if (units.some((unit) => this.#isHeld[unit] === 1)) continue;
      this.#take(column, units);
      if (this.#held === this.#unitCount) this.#note();
      const isDead = this.#held === this.#unitCount || this.#chosen.length >= this.#groupCount;
      if (isDead) this.#release();
      else this.#levels.push({ row: this.#nextRow(), next: 0 });
    }
    return true;
  }

  #note(): void {
    if (this.#chosen.length !== this.#groupCount || this.#spent >= this.bestSpent) return;
    this.best = [...this.#chosen];
    this.bestSpent = this.#spent;
    this.#allowance = this.#spent;
  }

  /** The row of a free unit with the fewest columns left to try. */
  #nextRow(): Int32Array {
    let best = new Int32Array(0);
    let fewest = Infinity;
    for (let unit = 0; unit < this.#unitCount; unit++) {
      if (this.#isHeld[unit] === 1) continue;
      const row = this.#rows[unit] as Int32Array<ArrayBuffer>; // one row for each unit
      const open = this.#openIn(row, fewest);
      if (open < fewest) {
        fewest = open;
        best = row;
        if (open === 0) break;
      }
    }
    return best;
  }

  #openIn(row: Int32Array, limit: number): number {
    let open = 0;
    for (const column of row) {
      if (this.#spent + (this.#reduced[column] as number) > this.#allowance) break;
      if (!this.#unitsOf(column).some((unit) => this.#isHeld[unit] === 1) && ++open >= limit) break;
    }
    return open;
  }

  #take(column: number, units: Int32Array): void {
    for (const unit of units) this.#isHeld[unit] = 1;
    this.#held += units.length;
    this.#spent += this.#reduced[column] as number;
    this.#chosen.push(column);
  }

  #release(): void {
    const column = this.#chosen.pop();
    if (column === undefined) return;
    const units = this.#unitsOf(column);
    for (const unit of units) this.#isHeld[unit] = 0;
    this.#held -= units.length;
    this.#spent -= this.#reduced[column] as number;
  }

  #unitsOf(column: number): Int32Array {
    return this.#columns.unit.subarray(this.#columns.start[column], this.#columns.start[column + 1]);
  }
}
