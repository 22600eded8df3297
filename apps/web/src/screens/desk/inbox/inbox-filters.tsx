import { useEffect, useState } from 'react';
import { MessageKindSchema, MessageStatusSchema, type Staff } from '@staffroom/contract';
import { Checkbox } from '../../../system/checkbox.tsx';
import { SearchField } from '../../../system/search-field.tsx';
import { Select } from '../../../system/select.tsx';
import { kindNames, statusNames } from '../desk-words.ts';
import type { InboxView } from './inbox-view.ts';

export interface InboxFiltersProps {
  readonly view: InboxView;
  readonly onChange: (view: InboxView) => void;
  readonly staff: readonly Staff[];
}

/** How long somebody may type on before the search is made, in milliseconds. */
const typingPause = 250;

const any = { id: 'any', label: 'All' } as const;

/** The view with one part of it set, or left out. */
function withPart(
  view: InboxView,
  name: 'kind' | 'status' | 'assignee' | 'search',
  value: string,
): InboxView {
  const { [name]: _, ...rest } = view;
  return value === any.id || value === '' ? rest : { ...rest, [name]: value };
}

function Search({ view, onChange }: Pick<InboxFiltersProps, 'view' | 'onChange'>) {
  const [typed, setTyped] = useState(view.search ?? '');
  const searched = view.search ?? '';
  useEffect(() => {
    const words = typed.trim();
    if (words === searched) return undefined;
    const timer = setTimeout(() => onChange(withPart(view, 'search', words)), typingPause);
    return () => clearTimeout(timer);
  }, [typed, searched, view, onChange]);
  return (
    <SearchField
      label="Search messages and replies"
      value={typed}
      onChange={setTyped}
      className="w-full sm:w-64"
    />
  );
}

/** Narrows the inbox. */
export function InboxFilters({ view, onChange, staff }: InboxFiltersProps) {
  const choice = (
    name: 'kind' | 'status' | 'assignee',
    label: string,
    options: readonly { readonly id: string; readonly label: string }[],
  ) => (
    <Select
      label={label}
      isLabelHidden
      className="w-[calc(50%-4px)] sm:w-44"
      options={[{ id: any.id, label }, ...options]}
      value={view[name] ?? any.id}
      onChange={(value) => onChange(withPart(view, name, value))}
    />
  );
  return (
    <div role="search" className="mb-3 flex flex-wrap items-center gap-2">
      <Search view={view} onChange={onChange} />
      {choice(
        'kind',
        'Every kind',
        MessageKindSchema.options.map((id) => ({ id, label: kindNames[id] })),
      )}
      {view.folder === 'inbox' &&
        choice(
          'status',
          'Every status',
          MessageStatusSchema.options
            .filter((id) => id !== 'done')
            .map((id) => ({ id, label: statusNames[id] })),
        )}
      {choice('assignee', 'Everybody’s', [
        { id: 'nobody', label: 'Nobody’s' },
        ...staff.map(({ id, name }) => ({ id, label: name })),
      ])}
      {view.folder === 'inbox' && (
        <Checkbox
          isSelected={view.isOverdue === true}
          onChange={(isOverdue) => {
            const { isOverdue: _, ...rest } = view;
            onChange(isOverdue ? { ...rest, isOverdue } : rest);
          }}
        >
          Overdue only
        </Checkbox>
      )}
    </div>
  );
}
