import { useState } from 'react';
import { Button } from '../../../system/button.tsx';
import { ButtonLink } from '../../../system/button-link.tsx';
import { EmptyState } from '../../../system/empty-state.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Link } from '../../../system/link.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { SearchField } from '../../../system/search-field.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { MissingScreen } from '../../../shell/missing-screen.tsx';
import { paths } from '../../../workspace/paths.ts';
import { factKindNames } from '../desk-words.ts';
import { factAddress } from './fact-address.ts';
import { NewRecordDialog } from './new-record-dialog.tsx';
import { canAdd } from './record-rules.ts';
import { useFactPlace, useFactRecords, type DeskRecord } from './use-fact-records.ts';

function holds({ id, name, value }: DeskRecord, words: string): boolean {
  const text = `${id} ${name} ${JSON.stringify(value)}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The records of one kind. */
export function FactListScreen() {
  const { kind } = useFactPlace();
  const records = useFactRecords(kind);
  const [words, setWords] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  if (kind === null) return <MissingScreen />;
  const names = factKindNames[kind];
  const found = (records.data ?? []).filter((record) => holds(record, words.trim()));
  return (
    <div className="max-w-4xl">
      <ButtonLink href={paths.desk('facts')} size="sm" tone="quiet" icon="arrowLeft" className="mb-2 -ml-2">
        All facts
      </ButtonLink>
      <PageHeader
        title={names.many}
        actions={
          canAdd(kind) && (
            <Button icon="add" isDisabled={!records.isSuccess} onPress={() => setIsAdding(true)}>
              Add a record
            </Button>
          )
        }
      />
      <SearchField
        label="Search these records"
        value={words}
        onChange={setWords}
        className="mb-3 w-full sm:w-80"
      />
      {records.isPending && <Skeleton label="the records" lines={10} />}
      {records.isError && (
        <ErrorState
          error={records.error}
          title="The records could not be read"
          onRetry={() => void records.refetch()}
        />
      )}
      {records.isSuccess && found.length === 0 && (
        <EmptyState title="No record is like that">Nothing here holds “{words.trim()}”.</EmptyState>
      )}
      {found.length > 0 && (
        <ul className="rounded-card border border-line bg-card">
          {found.map(({ id, name }) => (
            <li
              key={id}
              className="relative flex items-baseline justify-between gap-4 border-t border-line px-4 py-2 first:border-t-0 hover:bg-sunken"
            >
              <Link
                href={factAddress(kind, id)}
                tone="plain"
                className="min-w-0 after:absolute after:inset-0"
              >
                {name}
              </Link>
              {name !== id && <span className="shrink-0 text-small text-soft max-sm:hidden">{id}</span>}
            </li>
          ))}
        </ul>
      )}
      {isAdding && (
        <NewRecordDialog kind={kind} records={records.data ?? []} onClose={() => setIsAdding(false)} />
      )}
    </div>
  );
}
