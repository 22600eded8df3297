import type { ProblemLog } from '../problem/problem-log.ts';
import type { SideRow } from './side-row.ts';

/**
 * Remembers rows by key and tells whether a row is the first with its key. A repeat is reported: as a duplicate where the
 * rows are alike, as a contradiction where they differ; the first is kept.
 */
export function firstOfKey(file: string, log: ProblemLog): (key: string, row: SideRow) => boolean {
  const seen = new Map<string, { readonly line: number; readonly content: string }>();
  return (key, row) => {
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, { line: row.line, content: row.content });
      return true;
    }
    const isSame = known.content === row.content;
    log.report(isSame ? 'duplicate-row' : 'conflicting-id', {
      file,
      line: row.line,
      value: key,
      message: `${key} stands on line ${known.line} already${isSame ? '' : ', with other values'}`,
    });
    return false;
  };
}
