import { useMemo, useState } from 'react';
import type { ModelType } from '@staffroom/knowledge';
import { LevelSchema, type Level } from '@staffroom/school';
import { countOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { Select } from '../../system/select.tsx';
import { levelNames } from '../home/school-list.ts';
import { catalogueEntries, filterCatalogue, modelTypeNames, type CatalogueFilter } from './catalogue.ts';
import { ModelCard } from './model-card.tsx';
import { modelAddress } from './model-search.ts';

const everything = 'all';

const typeOptions: readonly { readonly id: ModelType | typeof everything; readonly label: string }[] = [
  { id: everything, label: 'Every kind' },
  ...(['baseline', 'teamStructure', 'broaderTalent', 'technologyOptimised', 'unclassified'] as const).map(
    (id) => ({ id, label: modelTypeNames[id] }),
  ),
];

const payOptions = [
  { id: everything, label: 'Any pay' },
  { id: 'higher', label: 'Pays for roles' },
  { id: 'same', label: 'No pay told' },
] as const;

/** Every model to choose from, with filters; two can be put side by side. */
export function ModelCatalogue({ path, level }: { readonly path: string; readonly level: Level | null }) {
  const entries = useMemo(() => catalogueEntries(), []);
  const [filter, setFilter] = useState<CatalogueFilter>({ level, type: null, pay: null, search: '' });
  const [compared, setCompared] = useState<readonly string[]>([]);
  const shown = filterCatalogue(entries, filter);
  const designable = entries.filter((entry) => entry.whyNot === null).length;
  const levelOptions = [
    { id: everything, label: 'Every level' },
    ...LevelSchema.options.map((id) => ({ id, label: levelNames[id] })),
  ] as const;
  return (
    <div className="max-w-6xl">
      <PageHeader
        title="Choose a staffing model"
        lead={`${countOf(entries.length, 'model', 'models')} from published sources. ${countOf(designable, 'one', 'of them')} can be designed here; the others are shown with the reason why not yet.`}
        actions={
          compared.length === 2 ? (
            <ButtonLink href={modelAddress(path, { compared })} tone="primary">
              Compare these two
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="mb-5 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_repeat(3,160px)]">
        <SearchField
          label="Search models"
          value={filter.search}
          onChange={(search) => setFilter({ ...filter, search })}
        />
        <Select
          label="Level"
          options={levelOptions}
          value={filter.level ?? everything}
          onChange={(id) => setFilter({ ...filter, level: id === everything ? null : id })}
        />
        <Select
          label="Kind"
          options={typeOptions}
          value={filter.type ?? everything}
          onChange={(id) => setFilter({ ...filter, type: id === everything ? null : id })}
        />
        <Select
          label="Pay"
          options={payOptions}
          value={filter.pay ?? everything}
          onChange={(id) => setFilter({ ...filter, pay: id === everything ? null : id })}
        />
      </div>
      <p className="hidden-text" role="status">
        {countOf(shown.length, 'model', 'models')} shown
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title="No model like that"
          actions={
            <Button onPress={() => setFilter({ level: null, type: null, pay: null, search: '' })}>
              Show all of them
            </Button>
          }
        >
          Nothing in the catalogue answers to all of these filters.
        </EmptyState>
      ) : (
        <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
          {shown.map((entry) => {
            const { id } = entry.model;
            const isCompared = compared.includes(id);
            const mayChoose = isCompared || compared.length < 2;
            return (
              <ModelCard
                key={id}
                entry={entry}
                level={filter.level ?? level ?? 'middle'}
                href={modelAddress(path, { modelId: id })}
                isCompared={isCompared}
                onCompare={
                  mayChoose
                    ? (next) => setCompared(next ? [...compared, id] : compared.filter((each) => each !== id))
                    : null
                }
              />
            );
          })}
        </div>
      )}
    </div>
  );
}
