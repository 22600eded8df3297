import type { Search } from '@staffroom/engine';

/** The same function of each item, with a pause before each: for callers whose thread also serves people. */
export function* inSteps<Item, Result>(
  items: Iterable<Item>,
  of: (item: Item) => Result,
): Search<unknown, readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    yield;
    results.push(of(item));
  }
  return results;
}
