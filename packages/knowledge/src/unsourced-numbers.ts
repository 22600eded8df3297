import type { KnowledgeProblem } from './knowledge-problem.ts';
import type { KnowledgeFiles } from './shipped-files.ts';

// Numbers that order or date a record rather than state a fact.
const bookkeeping = new Set(['schemaVersion', 'order', 'year', 'dataYear', 'edition']);

/** Every number without an address beside it or on a record around it: a figure without a source is never shown, so none may ship. */
export function unsourcedNumbers(file: keyof KnowledgeFiles, content: unknown): readonly KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const walk = (value: unknown, path: readonly string[], isSourced: boolean): void => {
    if (typeof value === 'number' && !isSourced && !bookkeeping.has(path.at(-1) ?? '')) {
      problems.push({
        file,
        place: path.join('.'),
        message: `the figure ${value} has no source: add sourceUrl and year to its record`,
      });
    }
    if (typeof value !== 'object' || value === null) return;
    const covered = isSourced || hasAddress(value);
    for (const [key, part] of Object.entries(value)) walk(part, [...path, key], covered);
  };
  // The whole file's list of sources names where to read on; it does not vouch for a figure.
  if (typeof content === 'object' && content !== null) {
    for (const [key, part] of Object.entries(content)) walk(part, [key], false);
  }
  return problems;
}

function hasAddress(record: object): boolean {
  return Object.entries(record).some(
    ([key, value]) =>
      (/^(url|[a-zA-Z]*[sS]ourceUrl)$/.test(key) && typeof value === 'string' && value !== '') ||
      (key === 'sources' && Array.isArray(value) && value.length > 0) ||
      (key === 'source' && typeof value === 'object' && value !== null && hasAddress(value)),
  );
}
