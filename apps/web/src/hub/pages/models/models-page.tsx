import { LevelSchema } from '@staffroom/school';
import type { ModelType } from '@staffroom/knowledge';
import { ListFilter, type FilterFacet } from '../../parts/list-filter.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import { readings } from '../evidence/reading.ts';
import { tierOrder } from '../evidence/tiers.ts';
import {
  catalogueModels,
  placesByFindings,
  placesByName,
  placesByStrength,
  type CatalogueModel,
} from './catalogue.ts';
import { ModelCard } from './model-card.tsx';
import { PictureLegend } from './picture-legend.tsx';

const listId = 'models';
const modelTypes = [
  'teamStructure',
  'broaderTalent',
  'technologyOptimised',
  'unclassified',
  'baseline',
] as const satisfies readonly ModelType[];

/** What an entry answers to, by facet. */
function answersOf({ model, pay, tier, tally, missing }: CatalogueModel) {
  return {
    level: model.gradeBands,
    type: [model.modelType],
    role: model.roles,
    pay: [pay],
    tier: [tier ?? 'noEvidence'],
    found: tally.map(({ reading }) => reading),
    studio: [missing === null ? 'yes' : 'no'],
  } as const;
}

/** What can be asked for, with how many entries answer; values that none answers to are left out. */
function facetsOf({ text, facts, fact }: Hub, entries: readonly CatalogueModel[]): readonly FilterFacet[] {
  const { filter, types, levels, pay, template } = text.models;
  function facet(
    id: keyof ReturnType<typeof answersOf>,
    label: string,
    values: readonly (readonly [value: string, label: string])[],
  ): FilterFacet {
    const count = (value: string): number =>
      entries.filter((entry) => (answersOf(entry)[id] as readonly string[]).includes(value)).length;
    return {
      id,
      label,
      options: values
        .map(([value, name]) => ({ value, label: name, count: count(value) }))
        .filter((option) => option.count > 0),
    };
  }
  return [
    facet(
      'level',
      filter.level,
      LevelSchema.options.map((level) => [level, levels[level]]),
    ),
    facet(
      'type',
      filter.type,
      modelTypes.map((type) => [type, types[type]]),
    ),
    facet(
      'role',
      filter.role,
      facts.roles.roles.map((role) => [role.id, fact(role.name).text]),
    ),
    facet('pay', filter.pay, [
      ['perYear', pay.perYear],
      ['percent', pay.percent],
      ['unknown', pay.unknown],
    ]),
    facet('tier', filter.tier, [
      ...tierOrder.map((tier): readonly [string, string] => [tier, text.evidence.tiers[tier].name]),
      ['noEvidence', filter.noEvidence],
    ]),
    facet(
      'found',
      filter.reading,
      readings.map((reading) => [reading, text.evidence.readings[reading]]),
    ),
    facet('studio', filter.template, [
      ['yes', template.yes],
      ['no', template.no],
    ]),
  ];
}

/** The catalogue: every model as a card, with filters. */
export function ModelsPage() {
  const hub = useHub();
  const { text, facts, href } = hub;
  const words = text.models;
  const entries = catalogueModels(facts);
  const [byName, byStrength, byFindings] = [
    placesByName(entries),
    placesByStrength(entries),
    placesByFindings(entries),
  ];
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <p className="screen-only mb-6 flex flex-wrap gap-x-6 gap-y-1">
        <a href={href(addresses.compareModels())}>{words.compareLink}</a>
        <a href={href(addresses.roles())}>{words.rolesLink}</a>
        <a href={href(addresses.evidence())}>{words.evidenceLink}</a>
      </p>
      <Island
        name="listFilter"
        component={ListFilter}
        props={{
          listId,
          facets: facetsOf(hub, entries),
          sorts: [
            { id: '', label: words.filter.byFile },
            { id: 'name', label: words.filter.byName },
            { id: 'strength', label: words.filter.byStrength },
            { id: 'findings', label: words.filter.byFindings },
          ],
          words: words.filter,
        }}
      />
      <div className="my-5">
        <PictureLegend />
      </div>
      <ul id={listId} className="grid items-stretch gap-4 md:grid-cols-2">
        {entries.map((entry, place) => {
          const answers = answersOf(entry);
          return (
            <li
              key={entry.model.id}
              className="whole min-w-0"
              data-place={place}
              data-sort-name={byName.get(entry.model.id)}
              data-sort-strength={byStrength.get(entry.model.id)}
              data-sort-findings={byFindings.get(entry.model.id)}
              {...Object.fromEntries(
                Object.entries(answers).map(([id, values]) => [`data-facet-${id}`, values.join(' ')]),
              )}
            >
              <ModelCard entry={entry} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
