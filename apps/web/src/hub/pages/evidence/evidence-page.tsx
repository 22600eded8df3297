import type { Finding } from '@staffroom/knowledge';
import { compareText } from '@staffroom/school';
import { ListFilter, type FilterFacet } from '../../parts/list-filter.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { addresses, slugOf } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import { axisUnit } from './effect-axes.ts';
import { EffectCharts } from './effect-charts.tsx';
import { EffectMark } from './effect-mark.tsx';
import { outcomeName, sharedUnit } from './effect-words.tsx';
import { libraryBibtexPath, libraryCsvPath } from './evidence-files.ts';
import { findingFacets } from './finding-facets.ts';
import { tierAnchor, TierMark } from './finding-marks.tsx';
import { FindingRow } from './finding-row.tsx';
import { strengthOf, tierOrder } from './tiers.ts';
import { writtenAs } from '../../text/locale.ts';

const listId = 'findings';
const directions = [
  'increase',
  'decrease',
  'none',
  'inconclusive',
  'context',
] as const satisfies readonly Finding['direction'][];

/** What can be asked for, with how many findings answer. */
function facetsOf({ text, facts, fact }: Hub): readonly FilterFacet[] {
  const { findings } = facts.evidence;
  const words = text.evidence;
  function facet(
    id: 'outcome' | 'model' | 'tier' | 'direction' | 'unit',
    label: string,
    values: readonly (readonly [value: string, label: string])[],
  ): FilterFacet {
    const count = (value: string): number =>
      findings.filter((finding) => findingFacets(finding)[`data-facet-${id}`] === value).length;
    return {
      id,
      label,
      options: values
        .map(([value, name]) => ({ value, label: name, count: count(value) }))
        .filter((option) => option.count > 0),
    };
  }
  const outcomes = [...new Set(findings.map(({ outcome }) => outcome))].toSorted();
  const units = [...Map.groupBy(findings, ({ unit }) => axisUnit(unit))].toSorted(([a], [b]) =>
    compareText(a, b),
  );
  return [
    facet(
      'outcome',
      words.filter.outcome,
      outcomes.map((outcome) => [outcome, outcomeName(outcome, words.outcomes)]),
    ),
    facet('model', words.filter.model, [
      ...facts.models.models.map(({ id, name }): readonly [string, string] => [id, fact(name).text]),
      ['across', words.acrossModels],
    ]),
    facet(
      'tier',
      words.filter.tier,
      tierOrder.map((tier) => [tier, words.tiers[tier].name]),
    ),
    facet(
      'direction',
      words.filter.direction,
      directions.map((direction) => [direction, words.directions[direction]]),
    ),
    facet(
      'unit',
      words.filter.unit,
      units.map(([unit, own]) => [slugOf(unit), sharedUnit(own, fact)]),
    ),
  ];
}

/** The seven designs in plain words, each with how many findings it has. */
function Designs() {
  const { text, facts, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <section className="mt-12" id="designs">
      <h2>{text.evidence.strengthTitle}</h2>
      <p className="mt-1 max-w-prose text-soft">{text.evidence.strengthLead}</p>
      <dl className="mt-4 grid gap-x-10 gap-y-4 md:grid-cols-2 print:grid-cols-2">
        {tierOrder.map((tier) => (
          <div key={tier} id={tierAnchor(tier)} className="whole border-t border-line pt-3">
            <dt className="flex justify-between gap-3 font-semibold">
              <TierMark tier={tier} isLinked={false} />
              <span className="tabular-nums text-soft">
                {number.format(
                  facts.evidence.findings.filter(({ evidenceTier }) => evidenceTier === tier).length,
                )}
              </span>
            </dt>
            <dd className="text-body text-soft">{text.evidence.tiers[tier].plain}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How many findings point which way. */
function Counts() {
  const { text, facts, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const { findings } = facts.evidence;
  return (
    <section aria-label={text.evidence.countsTitle}>
      <dl className="flex flex-wrap gap-px overflow-hidden rounded-card border border-line bg-line">
        {directions.map((direction) => (
          <div
            key={direction}
            className="flex min-w-36 flex-1 flex-col-reverse justify-end bg-card px-4 py-3 print:min-w-24"
          >
            <dt className="text-small text-soft">{text.evidence.directions[direction]}</dt>
            <dd className="font-serif text-display font-semibold">
              {number.format(findings.filter((finding) => finding.direction === direction).length)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-small text-soft">{text.evidence.countsNote}</p>
    </section>
  );
}

function MarkKey() {
  const { text } = useHub();
  const keys = text.evidence.pointKeys;
  const marks = [
    [keys.randomised, { evidenceTier: 'randomised', direction: 'increase', verified: true }],
    [keys.quasiExperimental, { evidenceTier: 'quasiExperimental', direction: 'increase', verified: true }],
    [keys.other, { evidenceTier: 'descriptive', direction: 'increase', verified: true }],
    [keys.none, { evidenceTier: 'quasiExperimental', direction: 'none', verified: true }],
    [keys.unverified, { evidenceTier: 'quasiExperimental', direction: 'increase', verified: false }],
  ] as const;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {marks.map(([label, finding]) => (
        <li key={label} className="inline-flex items-center gap-1.5">
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <EffectMark finding={finding} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The evidence library: counts, designs in plain words, effects on common axes, every finding. */
export function EvidencePage() {
  const hub = useHub();
  const { text, facts, href } = hub;
  const words = text.evidence;
  const { findings } = facts.evidence;
  const strongest = findings.toSorted((a, b) => strengthOf(b.evidenceTier) - strengthOf(a.evidenceTier));
  const newest = findings.toSorted((a, b) => b.year - a.year);
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <nav aria-label={words.onThisPage} className="screen-only mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {(
            [
              ['designs', words.strengthTitle],
              ['side-by-side', words.chartsTitle],
              ['all-findings', words.listTitle],
              ['take-along', words.downloadTitle],
            ] as const
          ).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Counts />
      <Designs />
      <div className="mt-12">
        <Island
          name="listFilter"
          component={ListFilter}
          props={{
            listId,
            facets: facetsOf(hub),
            sorts: [
              { id: '', label: words.filter.byModel },
              { id: 'strength', label: words.filter.byStrength },
              { id: 'year', label: words.filter.byYear },
            ],
            words: words.filter,
          }}
        />
      </div>
      <section className="mt-8" id="side-by-side">
        <h2>{words.chartsTitle}</h2>
        <p className="mt-1 max-w-prose text-soft">{words.chartsLead}</p>
        <MarkKey />
        <EffectCharts listId={listId} />
      </section>
      <section className="mt-14" id="all-findings">
        <h2>{words.listTitle}</h2>
        <ul id={listId} className="mt-3">
          {findings.map((finding, place) => (
            <li
              key={finding.id}
              className="whole border-t border-line py-5"
              data-item={finding.id}
              data-place={place}
              data-sort-strength={strongest.indexOf(finding)}
              data-sort-year={newest.indexOf(finding)}
              {...findingFacets(finding)}
            >
              <FindingRow finding={finding} />
            </li>
          ))}
        </ul>
      </section>
      <section id="take-along" className="screen-only mt-10 border-t border-line pt-5">
        <h2 className="text-head">{words.downloadTitle}</h2>
        <p className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          <a href={libraryCsvPath}>{words.allCsv}</a>
          <a href={libraryBibtexPath}>{words.allBibtex}</a>
          <a href={addresses.kindFile('finding')}>JSON</a>
          <a href={href(addresses.models())}>{words.nextModels}</a>
        </p>
      </section>
    </>
  );
}
