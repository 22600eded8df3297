/**
 * The members of `items` that cannot be kept together, none of which can be left out (QUICKXPLAIN:
 * Junker, "Preferred explanations and relaxations for over-constrained problems", AAAI 2004).
 * With k of n items in the conflict it asks about k·log(n/k) questions. Earlier items are preferred as members.
 *
 * @param items candidates, most telling first.
 * @param isConsistent whether a subset can hold together; must be monotone (a subset of a consistent set is consistent).
 * @returns the conflict in the order of `items`; null when all items can be kept together; empty when
 *   not even the empty set is consistent.
 */
export function minimalConflict<Item>(
  items: readonly Item[],
  isConsistent: (subset: readonly Item[]) => boolean,
): readonly Item[] | null {
  if (isConsistent(items)) return null;
  const members = new Set(explain([], false, items, isConsistent));
  return items.filter((item) => members.has(item));
}

function explain<Item>(
  kept: readonly Item[],
  hasGrown: boolean,
  candidates: readonly Item[],
  isConsistent: (subset: readonly Item[]) => boolean,
): readonly Item[] {
  if ((hasGrown || kept.length === 0) && !isConsistent(kept)) return [];
  if (candidates.length <= 1) return candidates;
  const middle = candidates.length >> 1;
  const first = candidates.slice(0, middle);
  const second = candidates.slice(middle);
  const fromSecond = explain([...kept, ...first], true, second, isConsistent);
  const fromFirst = explain([...kept, ...fromSecond], fromSecond.length > 0, first, isConsistent);
  return [...fromFirst, ...fromSecond];
}
