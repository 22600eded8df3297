import type { Locale } from '@staffroom/contract';
import type { Facts } from '@staffroom/knowledge';
import type { Hub } from '../../site/hub.ts';
import { findablesOf } from './findables.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';

interface Kept {
  readonly version: string;
  readonly index: SearchIndex;
}

// An index is made of the facts and the state alone; it takes a tenth of a second, so one is kept of each language.
const kept = new WeakMap<Facts, Map<Locale, Kept>>();

/** The index of everything in the language of a page. */
export function indexOf(hub: Hub): SearchIndex {
  const byLocale = kept.get(hub.facts) ?? new Map<Locale, Kept>();
  kept.set(hub.facts, byLocale);
  const { version } = hub.state;
  const known = byLocale.get(hub.locale);
  if (known?.version === version) return known.index;
  const index = buildIndex(findablesOf(hub));
  byLocale.set(hub.locale, { version, index });
  return index;
}
