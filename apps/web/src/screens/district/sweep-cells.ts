import type { Measure, SweepCase } from '@staffroom/contract';

/** What the table of a sweep shows of each case: the figure itself, or what it changes from today. */
export type CellKind = 'figure' | 'change';

/** The measure of a case, or null where it has none. */
export function caseMeasure(each: SweepCase | null, rule: string): Measure | null {
  return each?.measures.find((measure) => measure.rule === rule) ?? null;
}

/** What a cell shows of a case; null where it is not known. */
export function cellValue(each: SweepCase | null, rule: string, kind: CellKind): number | null {
  const measure = caseMeasure(each, rule);
  if (measure === null || measure.design === null) return null;
  if (kind === 'figure') return measure.design;
  return measure.baseline === null ? null : measure.design - measure.baseline;
}

/** A column of a sweep in a line: the middle of its schools, and how many it makes better than today. */
export interface ColumnSummary {
  /** Null where no case of the column has a figure. */
  readonly median: number | null;
  readonly known: number;
  readonly better: number;
}

/** The median of the cases' values, the lower of two in the middle, and for how many schools today is beaten. */
export function columnSummary(
  cases: readonly (SweepCase | null)[],
  rule: string,
  kind: CellKind,
  end: 'higher' | 'lower',
): ColumnSummary {
  const values = cases.flatMap((each) => cellValue(each, rule, kind) ?? []).toSorted((a, b) => a - b);
  const changes = cases.flatMap((each) => cellValue(each, rule, 'change') ?? []);
  return {
    median: values[Math.floor((values.length - 1) / 2)] ?? null,
    known: values.length,
    better: changes.filter((change) => (end === 'higher' ? change > 0 : change < 0)).length,
  };
}

/** The best of a row's values; null where fewer than two differ, as nothing then is better than anything. */
export function bestOf(values: readonly (number | null)[], end: 'higher' | 'lower'): number | null {
  const known = values.filter((value) => value !== null);
  if (new Set(known).size < 2) return null;
  return end === 'higher' ? Math.max(...known) : Math.min(...known);
}
