import type { FidelityMeasure } from '@staffroom/school';
import { formatNumber } from '@staffroom/exchange/browser';
import type { PillTone } from '../../system/pill.tsx';

/** What is asked for, in words. */
export function rangeText({ range }: Pick<FidelityMeasure, 'range'>): string {
  if (range === null) return 'no figure';
  const { min, max } = range;
  if (min !== null && max !== null) return `${formatNumber(min)} to ${formatNumber(max)}`;
  if (min !== null) return `at least ${formatNumber(min)}`;
  return max === null ? 'no figure' : `at most ${formatNumber(max)}`;
}

/** How a measure stands, in a word or two. */
export function statusText({ status }: Pick<FidelityMeasure, 'status'>): string {
  switch (status) {
    case 'kept':
      return 'As asked';
    case 'attention':
      return 'Not as asked';
    case 'broken':
      return 'Broken';
    case 'none':
      return 'Only told';
    case 'notEvaluated':
      return 'Not evaluated';
    default:
      return status satisfies never;
  }
}

export const statusTone: Readonly<Record<FidelityMeasure['status'], PillTone>> = {
  kept: 'good',
  attention: 'eye',
  broken: 'missing',
  none: 'plain',
  notEvaluated: 'unknown',
};
