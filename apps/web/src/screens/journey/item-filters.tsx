import type { JourneyItem } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Select } from '../../system/select.tsx';
import { noFilter, ownersOf, type JourneyFilter } from './journey-state.ts';
import { stageNames, statusNames } from './journey-words.ts';

export interface ItemFiltersProps {
  readonly items: readonly JourneyItem[];
  readonly filter: JourneyFilter;
  readonly onChange: (filter: JourneyFilter) => void;
}

type StatusChoice = NonNullable<JourneyFilter['status']> | 'any';

const anyone = 'any';
const nobody = 'nobody';
const named = (name: string): string => `name:${name}`;

const statusChoices: readonly { readonly id: StatusChoice; readonly label: string }[] = [
  { id: 'any', label: 'Any status' },
  { id: 'overdue', label: 'Overdue' },
  { id: 'notBegun', label: statusNames.notBegun },
  { id: 'underWay', label: statusNames.underWay },
  { id: 'done', label: statusNames.done },
  { id: 'notForUs', label: statusNames.notForUs },
];

/** Narrows what is shown to an owner or a status; the stage is chosen on the path above. */
export function ItemFilters({ items, filter, onChange }: ItemFiltersProps) {
  const { owner, stage, status } = filter;
  const ownerChoices = [
    { id: anyone, label: 'Anybody' },
    { id: nobody, label: 'Nobody yet' },
    ...ownersOf(items).map((name) => ({ id: named(name), label: name })),
  ];
  const isNarrowed = owner !== null || stage !== null || status !== null;
  return (
    <div className="screen-only mb-3 flex flex-wrap items-end gap-2">
      <Select
        label="Owner"
        options={ownerChoices}
        value={owner === null ? anyone : owner === '' ? nobody : named(owner)}
        onChange={(id) =>
          onChange({
            ...filter,
            owner: id === anyone ? null : id === nobody ? '' : id.slice(named('').length),
          })
        }
        className="w-40"
      />
      <Select
        label="Status"
        options={statusChoices}
        value={status ?? 'any'}
        onChange={(id) => onChange({ ...filter, status: id === 'any' ? null : id })}
        className="w-40"
      />
      {isNarrowed && (
        <Button tone="quiet" onPress={() => onChange(noFilter)}>
          {stage === null ? 'Show all' : `Show more than ${stageNames[stage]}`}
        </Button>
      )}
    </div>
  );
}
