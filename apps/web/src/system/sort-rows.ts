import { compareText } from '@staffroom/school';

/** What a column sorts by: a number, a text, or nothing known. */
export type SortValue = number | string | null;

export interface SortOrder {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

function compareKnown(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}

/** Rows by a value, in a stable order; what is not known stands last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: SortOrder['direction'],
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compareKnown(left, right);
  });
}
