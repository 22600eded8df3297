import type { Locale } from '@staffroom/contract';

/** The file with the index of a language, which browsers search in. */
export function indexPath(locale: Locale): string {
  return `/data/search.${locale}.json`;
}
