import type { MilpColumn, MilpRow } from '../milp/milp-model.ts';

export type Entry = readonly [column: number, coefficient: number];

/** A pair of person and post, and its columns. */
export interface AllocationPair {
  readonly person: number;
  readonly post: number;
  readonly least: number;
  readonly most: number;
  /** Column of share / most. */
  readonly fraction: number;
  /** Column of 1 if there is a share; the same column as `fraction` where a share is all or nothing. */
  readonly chosen: number;
}

/** A column that measures by how much a wish is missed, and the rows that push it up. */
export interface MissColumn {
  readonly column: number;
  /** In each row the column has the coefficient −1. */
  readonly rows: readonly MilpRow[];
}

/** A model while it is being written. */
export class ModelDraft {
  readonly columns: MilpColumn[] = [];
  readonly rows: MilpRow[] = [];
  readonly misses: MissColumn[] = [];

  /** Adds a column from 0 to `upper` and returns its index. */
  addColumn(objective: number, upper: number, integer: boolean): number {
    return this.columns.push({ objective, lower: 0, upper, integer }) - 1;
  }

  addCost(column: number, cost: number): void {
    const before = this.columns[column];
    if (before) this.columns[column] = { ...before, objective: before.objective + cost };
  }

  addRow(row: MilpRow): void {
    this.rows.push(row);
  }

  /** Adds a cost of `weight` for each unit by which the worst of `rows` (each with an upper limit only) exceeds its limit. */
  addMiss(weight: number, rows: readonly MilpRow[]): void {
    if (weight === 0 || rows.length === 0) return;
    const column = this.addColumn(weight, Infinity, false);
    const softRows = rows.map((row) => ({ ...row, entries: [...row.entries, [column, -1] as const] }));
    this.rows.push(...softRows);
    this.misses.push({ column, rows: softRows });
  }
}

/** Σ coefficient · column ≤ upper. */
export function atMost(upper: number, entries: readonly Entry[]): MilpRow {
  return { lower: -Infinity, upper, entries };
}

/** Σ coefficient · column ≥ lower. */
export function atLeast(lower: number, entries: readonly Entry[]): MilpRow {
  return { lower, upper: Infinity, entries };
}

/** The thousandths that pairs of person and post hold. */
export function amountEntries(
  pairs: readonly { readonly fraction: number; readonly most: number }[],
): Entry[] {
  return pairs.map((pair) => [pair.fraction, pair.most]);
}

/** The same entries of a row with every coefficient’s sign turned. */
export function negated(entries: readonly Entry[]): Entry[] {
  return entries.map(([column, coefficient]) => [column, -coefficient]);
}
