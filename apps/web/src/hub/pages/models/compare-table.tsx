import type { Model } from '@staffroom/knowledge';
import type { ReactNode } from 'react';
import { FactWords } from '../../parts/fact-words.tsx';
import { ModelRings } from '../../parts/model-rings.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { ReadingTally, TierMark } from '../evidence/finding-marks.tsx';
import { RoleNames } from '../roles/role-names.tsx';
import type { CatalogueModel } from './catalogue.ts';
import { PayRanges } from './pay-ranges.tsx';
import { RangeWords } from './range-words.tsx';

interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly cell: (entry: CatalogueModel) => ReactNode;
  /** What is compared: entries whose keys agree do not differ. */
  readonly key: (entry: CatalogueModel) => string;
}

function rangeKey(range: Model['typicalTeamSize']): string {
  return range === null ? '' : `${range.min} ${range.max} ${range.unit}`;
}

function useRows(): readonly CompareRow[] {
  const { text } = useHub();
  const words = text.models;
  const { rows } = words.compare;
  return [
    {
      id: 'structure',
      label: rows.structure,
      key: ({ model }) => `${rangeKey(model.typicalTeamSize)} ${rangeKey(model.typicalSharedRoster)}`,
      cell: ({ model }) => <ModelRings model={model} size={132} />,
    },
    {
      id: 'teamSize',
      label: rows.teamSize,
      key: ({ model }) => rangeKey(model.typicalTeamSize),
      cell: ({ model }) => <RangeWords range={model.typicalTeamSize} />,
    },
    {
      id: 'sharedRoster',
      label: rows.sharedRoster,
      key: ({ model }) => rangeKey(model.typicalSharedRoster),
      cell: ({ model }) => <RangeWords range={model.typicalSharedRoster} />,
    },
    {
      id: 'type',
      label: rows.type,
      key: ({ model }) => model.modelType,
      cell: ({ model }) => words.types[model.modelType],
    },
    {
      id: 'levels',
      label: rows.levels,
      key: ({ model }) => model.gradeBands.toSorted().join(' '),
      cell: ({ model }) => model.gradeBands.map((level) => words.levels[level]).join(', '),
    },
    {
      id: 'teamStructure',
      label: rows.teamStructure,
      key: ({ model }) => model.teamStructure,
      cell: ({ model }) => <FactWords>{model.teamStructure}</FactWords>,
    },
    {
      id: 'roles',
      label: rows.roles,
      key: ({ model }) => model.roles.toSorted().join(' '),
      cell: ({ model }) => <RoleNames ids={model.roles} />,
    },
    {
      id: 'pay',
      label: rows.pay,
      key: ({ model }) => model.pay.map(({ roleId, min, max }) => `${roleId} ${min} ${max}`).join(' '),
      cell: ({ model }) => <PayRanges model={model} />,
    },
    {
      id: 'evidence',
      label: rows.evidence,
      key: ({ tally }) => tally.map(({ reading, count }) => `${reading} ${count}`).join(' '),
      cell: ({ tally }) => (tally.length === 0 ? words.card.noEvidence : <ReadingTally tally={tally} />),
    },
    {
      id: 'tier',
      label: rows.tier,
      key: ({ tier }) => tier ?? '',
      cell: ({ tier }) => (tier === null ? words.filter.noEvidence : <TierMark tier={tier} />),
    },
    {
      id: 'technology',
      label: rows.technology,
      key: ({ model }) => model.technologyUse,
      cell: ({ model }) => <FactWords>{model.technologyUse}</FactWords>,
    },
    {
      id: 'whereUsed',
      label: rows.whereUsed,
      key: ({ model }) => model.whereUsed,
      cell: ({ model }) => <FactWords>{model.whereUsed}</FactWords>,
    },
    {
      id: 'template',
      label: rows.template,
      key: ({ missing }) => String(missing === null),
      cell: ({ missing }) => (missing === null ? words.template.yes : words.template.no),
    },
  ];
}

// With scripts, a column that is not among the chosen ones is never seen, not even before the page has come to life.
const column = '[@media(scripting:enabled)]:data-off:hidden';

export interface CompareTableProps {
  readonly id: string;
  readonly entries: readonly CatalogueModel[];
  /** The models shown at first where there are scripts. */
  readonly first: readonly string[];
}

/** Every model as a column of a table, a row for each thing to compare. */
export function CompareTable({ id, entries, first }: CompareTableProps) {
  const { text, href } = useHub();
  const words = text.models.compare;
  const rows = useRows();
  const off = (modelId: string) => (first.includes(modelId) ? {} : { 'data-off': '' });
  return (
    <div className="mt-5">
      <ScrollRegion label={words.region}>
        <table id={id} className="w-full border-collapse text-body">
          <thead>
            <tr className="align-bottom">
              <td className="sticky left-0 z-1 min-w-28 bg-paper" />
              {entries.map(({ model }) => (
                <th
                  key={model.id}
                  scope="col"
                  data-model={model.id}
                  {...off(model.id)}
                  className={`min-w-56 px-3 pb-2 text-left font-serif text-head font-semibold ${column}`}
                >
                  <a href={href(addresses.model(model.id))}>
                    <FactWords>{model.name}</FactWords>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-row={row.id} className="group border-t border-line align-top">
                <th
                  scope="row"
                  className="sticky left-0 z-1 min-w-28 bg-paper py-3 pr-3 text-left text-small font-medium text-soft"
                >
                  {row.label}
                  <span className="mt-1 hidden w-max rounded-full border border-sun bg-sun-paper px-2 text-tiny text-sun-text group-data-differs:block">
                    {words.differs}
                  </span>
                </th>
                {entries.map((entry) => (
                  <td
                    key={entry.model.id}
                    data-model={entry.model.id}
                    data-key={row.key(entry)}
                    {...off(entry.model.id)}
                    className={`px-3 py-3 ${column}`}
                  >
                    {row.cell(entry)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
