import type { Statistic } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { ListFinder } from '../../parts/list-finder.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses, correctionAddress, slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import { StatisticValue } from './statistic-value.tsx';

const groups = [
  ['students', /^students\./],
  ['classSize', /^(?:classSize|pupilsPer)/],
  ['staff', /^(?:staff|supportStaff)\./],
  ['teachers', /^teachers\./],
  ['turnover', /^turnover\./],
  ['absence', /^absence\./],
  ['subs', /^subs\./],
  ['calendar', /^(?:calendar|bellSchedule)\./],
  ['privacy', /^suppression\./],
] as const;

type Group = (typeof groups)[number][0];

/** The heading a figure stands under. */
export function groupOfStatistic(id: string): Group {
  return groups.find(([, pattern]) => pattern.test(id))?.[0] ?? 'students';
}

function Figure({ figure }: { readonly figure: Statistic }) {
  const { text, href } = useHub();
  const words = text.data.statistics;
  return (
    <article
      id={slugOf(figure.id)}
      data-item
      data-facet-geography={slugOf(figure.geography)}
      className="whole mb-4 flex break-inside-avoid flex-col gap-2 rounded-card border border-line bg-card p-5 target:border-sun"
    >
      <h3>{words.names[figure.id] ?? figure.id}</h3>
      <StatisticValue figure={figure} />
      <p className="text-body">
        <FactWords>{figure.unit}</FactWords> · {words.geography[figure.geography]}
      </p>
      {figure.note !== undefined && (
        <p className="text-small text-soft">
          <FactWords>{figure.note}</FactWords>
        </p>
      )}
      <p className="mt-auto pt-1">
        <SourceNote url={figure.sourceUrl} year={figure.year} title={figure.source} />
      </p>
      <p className="screen-only flex flex-wrap gap-x-4 text-small text-soft">
        <span className="py-1">{words.basis[figure.basis]}</span>
        <a className="py-1" href={href(correctionAddress('statistic', figure.id))}>
          {text.frame.report}
        </a>
        <a className="py-1" href={addresses.recordFile('statistic', figure.id)}>
          JSON
        </a>
      </p>
    </article>
  );
}

/** Every published figure of the statistics file. */
export function StatisticsPage() {
  const { facts, text, locale } = useHub();
  const words = text.data.statistics;
  const { figures, notFound } = facts.statistics;
  const geographies = [...new Set(figures.map(({ geography }) => geography))];
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Island
        name="listFinder"
        component={ListFinder}
        props={{
          locale,
          listId: 'figures',
          label: null,
          facets: [
            {
              name: 'geography',
              label: words.place,
              options: geographies.map((each) => ({ value: slugOf(each), label: words.geography[each] })),
            },
          ],
        }}
      />
      <div id="figures">
        {groups.map(([group]) => (
          <section key={group} data-group className="mb-10">
            <h2 className="mb-3">{words.groups[group]}</h2>
            <div className="gap-4 sm:columns-2 lg:columns-3">
              {figures
                .filter(({ id }) => groupOfStatistic(id) === group)
                .map((figure) => (
                  <Figure key={figure.id} figure={figure} />
                ))}
            </div>
          </section>
        ))}
      </div>
      <section className="max-w-3xl">
        <h2 className="mb-2">{words.notFoundTitle}</h2>
        <p>{words.notFoundText}</p>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {notFound.map((sentence) => (
            <li key={sentence}>
              <FactWords>{sentence}</FactWords>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
