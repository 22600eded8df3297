import { compareText } from '@staffroom/school';

/**
 * JSON with the keys of every object in code-unit order and no white space: equal content gives equal text. Keys whose
 * value is undefined are left out, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
