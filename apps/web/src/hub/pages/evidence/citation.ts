import type { Finding } from '@staffroom/knowledge';

/** The source of a finding as one line of a list of references. The authors are not in the data, so the title comes first. */
export function sourceCitation({ sourceTitle, year, sourceUrl }: Finding): string {
  return `${sourceTitle} (${year}). ${sourceUrl}`;
}

/** The effect of a finding in plain text. */
export function effectText({ effect, effectRange, unit }: Finding): string {
  if (effect === null) return `no number given (${unit})`;
  const range =
    effectRange === undefined ? '' : ` (published range ${effectRange.min} to ${effectRange.max})`;
  return `${effect} ${unit}${range}`;
}
