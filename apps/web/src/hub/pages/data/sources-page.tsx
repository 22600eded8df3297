import type { FactRecord } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { ListFinder } from '../../parts/list-finder.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { pageOfRecord } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import { sourcesOf, type FactSource } from './sources-of.ts';
import { writtenAs } from '../../text/locale.ts';

/** So many records are listed outright; more fold away. */
const listedOutright = 4;

function Records({ records }: { readonly records: readonly FactRecord[] }) {
  const { text, href } = useHub();
  const list = (
    <ul className="text-body">
      {records.map((record) => (
        <li key={`${record.kind}/${record.id}`}>
          <span className="text-soft">{text.data.kind[record.kind]}:</span>{' '}
          <a href={href(pageOfRecord(record))}>
            {text.data.statistics.names[record.id] ?? <FactWords>{record.name}</FactWords>}
          </a>
        </li>
      ))}
    </ul>
  );
  if (records.length <= listedOutright) return list;
  return (
    <details>
      <summary className="cursor-pointer py-1 text-body underline decoration-line underline-offset-4">
        {text.data.sources.many(records.length)}
      </summary>
      {list}
    </details>
  );
}

function Source({ source }: { readonly source: FactSource }) {
  const address = source.url.replace(/^https?:\/\/(?:www\.)?/, '');
  return (
    <li data-item className="grid gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-2">
      <p>
        <a href={source.url} rel="noreferrer">
          {source.title === null ? address : <FactWords>{source.title}</FactWords>}
        </a>
        {source.years.map((year) => (
          <span key={year} className="text-soft">
            , <FactWords>{year}</FactWords>
          </span>
        ))}
        {source.title !== null && <span className="block text-small text-soft">{address}</span>}
      </p>
      <Records records={source.records} />
    </li>
  );
}

/** Every page that facts were read on, by site. */
export function SourcesPage() {
  const { facts, text, locale } = useHub();
  const words = text.data.sources;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const byHost = Map.groupBy(sourcesOf(facts), ({ host }) => host);
  const pages = [...byHost.values()].reduce((sum, sources) => sum + sources.length, 0);
  return (
    <>
      <PageHead title={words.title}>{words.lead(number.format(pages), number.format(byHost.size))}</PageHead>
      <Island
        name="listFinder"
        component={ListFinder}
        props={{ locale, listId: 'sources', label: words.filterLabel, facets: [] }}
      />
      <div id="sources">
        {[...byHost].map(([host, sources]) => (
          <section key={host} data-group className="mb-8">
            <h2 className="flex flex-wrap items-baseline gap-x-3">
              {host}
              <span className="font-sans text-small font-normal text-soft">
                {words.pages(sources.length)}
              </span>
            </h2>
            <ul className="mt-2">
              {sources.map((source) => (
                <Source key={source.url} source={source} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="text-body text-soft">{words.undated}</p>
    </>
  );
}
