import type { Locale } from '@staffroom/contract';
import { writtenAs } from '../text/locale.ts';

/** The words for ranges that are open at one end. */
export interface AmountWords {
  readonly upTo: (amount: string) => string;
  readonly from: (amount: string) => string;
}

interface Range {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit: string;
}

/** A published amount with its unit: dollars a year as money, anything else as the number it is; null where neither end is known. */
export function amountText(
  { min = null, max = null, unit }: Range,
  locale: Locale,
  words: AmountWords,
): string | null {
  const isMoney = unit.startsWith('USD');
  const format = isMoney
    ? new Intl.NumberFormat(writtenAs[locale], {
        style: 'currency',
        currency: 'USD',
        maximumFractionDigits: 0,
      })
    : new Intl.NumberFormat(writtenAs[locale]);
  if (min === null && max === null) return null;
  if (min === null) return words.upTo(format.format(max ?? 0));
  if (max === null) return words.from(format.format(min));
  return min === max ? format.format(min) : `${format.format(min)}–${format.format(max)}`;
}

/** The unit that stands behind an amount: without the dollars, which the amount shows. */
export function unitAfterAmount(unit: string): string {
  return unit.replace(/^USD /, '');
}
