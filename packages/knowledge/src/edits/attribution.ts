import type { FactChange } from './fact-change.ts';
import { foundAt, partsOf } from './json-place.ts';

/** The nearest record around a place that says itself where it was read. */
interface Attributed {
  readonly parts: readonly string[];
  readonly fields: ReadonlyMap<string, unknown>;
}

function fieldsAt(record: unknown, parts: readonly string[]): ReadonlyMap<string, unknown> | null {
  const found = foundAt(record, parts);
  if (!found.isThere || typeof found.value !== 'object' || found.value === null) return null;
  return Array.isArray(found.value) ? null : new Map<string, unknown>(Object.entries(found.value));
}

function nearestAttributed(record: unknown, parts: readonly string[]): Attributed | null {
  for (let length = parts.length; length >= 0; length -= 1) {
    const fields = fieldsAt(record, parts.slice(0, length));
    if (fields?.has('sourceUrl') === true || fields?.has('url') === true)
      return { parts: parts.slice(0, length), fields };
    if (Array.isArray(fields?.get('sources'))) return null;
  }
  return null;
}

/**
 * Whether what a change puts into a record would stand under the source that the change names: a figure that keeps the address of
 * another page beside it would say something that this page does not. A record with a list of sources is open to more of them.
 *
 * @param record the record as it stands after the change
 * @returns what is wrong, in words, or null
 */
export function attributionProblem(record: unknown, { path, source, year }: FactChange): string | null {
  if (source === null || year === null) return 'A change names its source and year.';
  const parts = partsOf(path);
  const attributed = nearestAttributed(record, parts);
  if (attributed === null) return null;
  const { fields } = attributed;
  const place = `/${attributed.parts.join('/')}`;
  const address = fields.get('sourceUrl') ?? fields.get('url');
  if (address !== source.url)
    return (
      `${place === '/' ? 'The record' : place} says that it was read on ${typeof address === 'string' ? address : 'no page'}, and the change on ${source.url}. ` +
      'Change all of it at once, with its sourceUrl and year.'
    );
  const told = fields.get('year') ?? fields.get('dataYear');
  if (typeof told === 'number' && told !== year)
    return `${place === '/' ? 'The record' : place} is of ${told}, and the change of ${year}. Change all of it at once, with its year.`;
  return null;
}
