import { useDeferredValue, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { DirectoryStatus } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { EmptyState } from '../../../system/empty-state.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { SearchField } from '../../../system/search-field.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { Tabs } from '../../../system/tabs.tsx';
import { deskQueries } from '../desk-server.ts';
import { EntryCard } from './entry-card.tsx';

type View = DirectoryStatus | 'setAside';

const views: readonly { readonly id: View; readonly label: string; readonly empty: string }[] = [
  { id: 'pending', label: 'To decide', empty: 'No entry waits for a decision.' },
  { id: 'approved', label: 'Approved', empty: 'No school or system added itself yet.' },
  { id: 'rejected', label: 'Rejected', empty: 'Nothing was rejected.' },
  { id: 'setAside', label: 'Set aside', empty: 'Nothing was set aside as spam.' },
];

function Entries({
  view,
  search,
  empty,
}: {
  readonly view: View;
  readonly search: string;
  readonly empty: string;
}) {
  const entries = useInfiniteQuery(
    deskQueries.hub.directory.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...(view === 'setAside' ? { isSetAside: true } : { status: view }),
        ...(search === '' ? {} : { search }),
        limit: 20,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
    }),
  );
  if (entries.isPending) return <Skeleton label="the entries" lines={6} />;
  if (entries.isError) {
    return (
      <ErrorState
        error={entries.error}
        title="The entries could not be read"
        onRetry={() => void entries.refetch()}
      />
    );
  }
  const all = entries.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) {
    return (
      <EmptyState title="Nothing here">{search === '' ? empty : `Nothing fits “${search}”.`}</EmptyState>
    );
  }
  return (
    <>
      <ul className="grid items-start gap-3 lg:grid-cols-2">
        {all.map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} />
          </li>
        ))}
      </ul>
      {entries.hasNextPage && (
        <Button
          className="mt-3"
          isPending={entries.isFetchingNextPage}
          onPress={() => void entries.fetchNextPage()}
        >
          Show earlier entries
        </Button>
      )}
    </>
  );
}

/** Schools and systems that added themselves, for a decision before they are public. */
export function DirectoryScreen() {
  const [view, setView] = useState<View>('pending');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  return (
    <div className="max-w-6xl">
      <PageHeader
        title="Directory"
        lead="Schools and systems that added themselves. Each is public only after somebody of the staff has approved it; whom to ask about it never is."
      />
      <SearchField label="Search entries" value={typed} onChange={setTyped} className="mb-2 w-full sm:w-72" />
      <Tabs<View>
        label="Entries"
        selected={view}
        onSelect={setView}
        items={views.map(({ id, label, empty }) => ({
          id,
          label,
          content: <Entries view={id} search={search} empty={empty} />,
        }))}
      />
    </div>
  );
}
