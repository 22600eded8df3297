import type { FactEdit, NewFactEdit } from '@staffroom/contract';
import {
  applyFactEdits,
  factAt,
  factRecordsOf,
  shippedFacts,
  type FactChange,
  type FactChangeProblem,
} from '@staffroom/knowledge';

/** What an edit would do to the facts as they are. */
export interface Trial {
  readonly before: { readonly before?: unknown };
  /** The record as it would stand; undefined where it would be gone. */
  readonly record: unknown;
  readonly problems: readonly FactChangeProblem[];
}

/** The id under which an edit is tried that has none yet. */
const triedId = 'tried';

/** Tries an edit out on the facts with every edit before it. */
export function tryFactEdit(edits: readonly FactEdit[], edit: NewFactEdit): Trial {
  const { kind, recordId, path, change, value, source, year } = edit;
  const standing = applyFactEdits<FactChange>(shippedFacts, edits);
  const before = factAt(standing.facts, edit);
  const tried: FactChange = {
    id: triedId,
    kind,
    recordId,
    path,
    change,
    ...(change === 'set' ? { value } : {}),
    ...before,
    source,
    year,
    reverts: null,
  };
  const { facts, refused } = applyFactEdits(shippedFacts, [...edits, tried]);
  return {
    before,
    record: factRecordsOf(facts, kind).find(({ id }) => id === recordId)?.value,
    problems: [...noChange(tried), ...newlyRefused(standing.refused, refused)],
  };
}

/** What keeps an edit from being taken back: another one that stands on it. */
export function revertProblems(edits: readonly FactEdit[], edit: FactEdit): readonly FactChangeProblem[] {
  const standing = applyFactEdits<FactChange>(shippedFacts, edits);
  const revert: FactChange = { ...edit, id: triedId, reverts: edit.id };
  return newlyRefused(standing.refused, applyFactEdits(shippedFacts, [...edits, revert]).refused);
}

type Refused = readonly { readonly change: FactChange; readonly problems: readonly FactChangeProblem[] }[];

/** Problems of edits that were in force before. */
function newlyRefused(before: Refused, after: Refused): readonly FactChangeProblem[] {
  const known = new Set(before.map(({ change }) => change.id));
  return after.filter(({ change }) => !known.has(change.id)).flatMap(({ problems }) => problems);
}

function noChange(tried: FactChange): readonly FactChangeProblem[] {
  const isSame =
    tried.change === 'set' &&
    'before' in tried &&
    JSON.stringify(tried.before) === JSON.stringify(tried.value);
  return isSame
    ? [
        {
          place: `${tried.kind} ${tried.recordId}${tried.path}`,
          message: 'That is what stands there already.',
        },
      ]
    : [];
}
