import type { Locale } from '@staffroom/contract';
import { indexPath } from './index-path.ts';
import { readIndex, type SearchIndex } from './search-index.ts';

const loaded = new Map<Locale, Promise<SearchIndex>>();

async function load(locale: Locale): Promise<SearchIndex> {
  const response = await fetch(indexPath(locale));
  if (!response.ok) throw new Error(`The index of the search answers ${response.status}.`);
  return readIndex(await response.text());
}

/** The index of a language, fetched once a page. Rejects where it cannot be fetched, and is tried again the next time. */
export function loadIndex(locale: Locale): Promise<SearchIndex> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const loading = load(locale).catch((error: unknown) => {
    loaded.delete(locale);
    throw error;
  });
  loaded.set(locale, loading);
  return loading;
}
