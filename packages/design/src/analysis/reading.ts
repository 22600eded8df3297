import type { Reading, Status } from '@staffroom/school';

/** Decimals kept in a value of the analysis. */
const decimals = 10_000;

/** A value for an analysis line: four decimals, so that neither the order of sums nor a platform shows. */
export function rounded(value: number): number {
  // Adding 0 turns −0 into 0.
  return Math.round(value * decimals) / decimals + 0;
}

/** A number for a sentence: at most one decimal. */
export function inWords(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** A share in percent of a whole; 0 of an empty whole. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (part * 100) / whole;
}

/** `412 of 600 students = 68.7%`. */
export function shareArithmetic(part: number, whole: number, what: string): string {
  return `${part} of ${whole} ${what} = ${inWords(percent(part, whole))}%`;
}

/** A reading of a measure without a limit, or of a rule with the status it has. */
export function reading(
  value: number | null,
  message: string,
  arithmetic: string,
  more: { readonly status?: Status; readonly subjects?: readonly string[] } = {},
): Reading {
  return {
    value: value === null ? null : rounded(value),
    status: more.status ?? 'none',
    subjects: [...(more.subjects ?? [])],
    message,
    arithmetic,
  };
}

/** Ids for a sentence: the first three, then how many more. */
export function listIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
