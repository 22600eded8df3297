import { formatNumber, valueText } from '@staffroom/exchange/browser';
import type { Measure } from '@staffroom/contract';

/** The two ends of a measure's line: zero, and 100 for percentages or the greatest of its figures. */
export function measureScale(
  unit: string,
  values: readonly (number | null)[],
): { readonly from: number; readonly to: number } {
  const known = values.filter((value) => value !== null);
  const greatest = Math.max(1e-9, ...known);
  const least = Math.min(0, ...known);
  // A cost that changes by a few dollars in thousands would not be seen on a line that begins at zero.
  if (unit.startsWith('US dollars') && known.length > 1) {
    const low = Math.min(...known);
    const room = Math.max(greatest - low, greatest * 0.002);
    return { from: low - room, to: greatest + room };
  }
  return { from: least, to: unit.startsWith('%') && greatest <= 100 ? 100 : greatest };
}

/** Design minus today, where both are known. */
export function measureDifference({ baseline, design }: Pick<Measure, 'baseline' | 'design'>): number | null {
  return baseline === null || design === null ? null : design - baseline;
}

/**
 * A figure in words for those who work on the design: a number of students out of place is told as it is, while what is
 * published tells no count under ten.
 */
export function measureValue(value: number | null, unit: string): string {
  return value !== null && unit === 'students' ? formatNumber(value) : valueText(value, unit);
}
