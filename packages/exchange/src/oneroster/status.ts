import type { ProblemLog } from '../problem/problem-log.ts';
import { bareName } from '../tabular/header.ts';
import type { Place } from '../roster/read-fields.ts';

/** What a row wants: to be, or to be gone. Null where the row was reported and must be left out. */
export type RowStatus = 'active' | 'removed' | null;

const removedWords = new Set(['tobedeleted', 'deleted', 'delete', 'tobedelete']);

/** Reads `status`: blank and `active` are active, every spelling of `tobedeleted` is removed, `inactive` and unknown words are reported. */
export function readStatus(cell: string, place: Place, log: ProblemLog): RowStatus {
  if (cell === '' || cell === 'active') return 'active';
  if (cell === 'tobedeleted') return 'removed';
  const word = bareName(cell);
  if (word === 'active' || removedWords.has(word)) {
    const standard = word === 'active' ? 'active' : 'tobedeleted';
    log.report('value-spelling', { ...place, value: cell, message: `"${cell}" was read as ${standard}` });
    return word === 'active' ? 'active' : 'removed';
  }
  if (word === 'inactive') {
    log.report('inactive-row', { ...place, value: cell, message: 'The row is marked inactive' });
    return null;
  }
  log.report('unknown-value', {
    ...place,
    value: cell,
    message: `The status "${cell}" is not known; it is active, tobedeleted or blank`,
  });
  return null;
}
