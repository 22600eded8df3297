import { allTerms, type GlossaryTerm } from '@staffroom/knowledge';
import { ListFinder } from '../../parts/list-finder.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import type { HubPage } from '../../site/page.ts';

function Entry({ term }: { readonly term: GlossaryTerm }) {
  const { locale, text } = useHub();
  const other = locale === 'en' ? 'es' : 'en';
  return (
    <div id={term.id} data-item className="whole scroll-mt-6 border-t border-line py-4 target:bg-sun-paper">
      <dt className="font-serif text-head font-semibold">
        {term[locale].term}
        <span className="ml-3 font-sans text-small font-normal text-soft">
          <span className="hidden-text">{text.search.glossary.otherLanguage}: </span>
          <span lang={other}>{term[other].term}</span>
        </span>
      </dt>
      <dd className="mt-1 max-w-2xl">{term[locale].meaning}</dd>
    </div>
  );
}

function GlossaryList() {
  const { locale, text } = useHub();
  const words = text.search.glossary;
  const groups = Map.groupBy(allTerms(), ({ group }) => group);
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Island
        name="listFinder"
        component={ListFinder}
        props={{ locale, listId: 'terms', label: words.filterLabel, facets: [] }}
      />
      <div id="terms" className="max-w-3xl">
        {[...groups].map(([group, terms]) => (
          <section key={group} data-group className="mb-10">
            <h2 className="mb-3">{words.groups[group]}</h2>
            <dl>
              {terms.map((term) => (
                <Entry key={term.id} term={term} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

/** The words of the field with their meanings, in both languages. */
export function glossaryPage({ text, locale }: Hub): HubPage {
  const words = text.search.glossary;
  return {
    kind: 'page',
    title: words.title,
    description: words.description,
    trail: [{ title: text.data.title, path: addresses.data() }],
    body: <GlossaryList />,
    structuredData: [
      {
        '@type': 'DefinedTermSet',
        name: words.title,
        inLanguage: locale,
        hasDefinedTerm: allTerms().map((term) => ({
          '@type': 'DefinedTerm',
          termCode: term.id,
          name: term[locale].term,
          description: term[locale].meaning,
        })),
      },
    ],
  };
}
