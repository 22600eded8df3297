import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import type { HubFile, HubPage, Section } from '../../site/page.ts';
import { hubText } from '../../text/hub-text.ts';
import { inLocale, locales } from '../../text/locale.ts';
import { translatedFact } from '../../site/fact-translations.ts';
import { glossaryPage } from '../glossary/glossary-page.tsx';
import { indexOf } from './index-of.ts';
import { indexPath } from './index-path.ts';
import { findIn } from './search-index.ts';
import { mostListed, SearchResults } from './search-results.tsx';

function searchPage(hub: Hub): HubPage {
  const { text, locale, query, href } = hub;
  const words = (query.get('q') ?? '').trim();
  const found = words === '' ? [] : findIn(indexOf(hub), words);
  return {
    kind: 'page',
    title: text.search.title,
    description: text.search.description,
    trail: [],
    readsQuery: true,
    body: (
      <>
        <PageHead title={text.search.title} />
        <Island
          name="searchResults"
          component={SearchResults}
          props={{
            locale,
            action: href(addresses.search()),
            askAddress: href(addresses.connectForm('question')),
            words,
            found: found.slice(0, mostListed),
            count: found.length,
          }}
        />
      </>
    ),
  };
}

/** The index of one language; the file itself has none, so the words of that language are taken for it. */
function indexFile(path: string, hub: Hub): HubFile | null {
  const locale = locales.find((each) => indexPath(each) === path);
  if (locale === undefined) return null;
  const index = indexOf({
    ...hub,
    locale,
    text: hubText(locale),
    href: (to) => inLocale(locale, to),
    fact: (english) => translatedFact(locale, english),
  });
  return { kind: 'file', mediaType: 'application/json; charset=utf-8', body: JSON.stringify(index) };
}

/** Finding: the search over everything, and the glossary. */
export const searchSection: Section = {
  pages: () => [addresses.search(), addresses.glossary()],
  files: () => locales.map(indexPath),
  at: (path, hub) => {
    if (path === addresses.search()) return searchPage(hub);
    if (path === addresses.glossary()) return glossaryPage(hub);
    return indexFile(path, hub);
  },
};
