import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { FactEdit } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { deskQueries } from '../desk-server.ts';
import { EditEntry } from './edit-entry.tsx';
import { RevertDialog } from './revert-dialog.tsx';

export interface EditHistoryProps {
  /** The record whose history it is; left out, all that was ever changed. */
  readonly of?: { readonly kind: FactEdit['kind']; readonly recordId: string };
  /** Said where nothing was changed. */
  readonly empty: string;
}

/** What was changed, newest first, each with the way to take it back. */
export function EditHistory({ of, empty }: EditHistoryProps) {
  const [reverted, setReverted] = useState<FactEdit | null>(null);
  const edits = useInfiniteQuery(
    deskQueries.hub.factEdits.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...of,
        limit: 30,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
    }),
  );
  if (edits.isPending) return <Skeleton label="the changes" lines={5} />;
  if (edits.isError) {
    return (
      <ErrorState
        error={edits.error}
        title="The changes could not be read"
        onRetry={() => void edits.refetch()}
      />
    );
  }
  const all = edits.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) return <p className="text-soft">{empty}</p>;
  return (
    <>
      <ol className="flex flex-col gap-3">
        {all.map((edit) => (
          <li key={edit.id}>
            <EditEntry edit={edit} isNamed={of === undefined} onRevert={setReverted} />
          </li>
        ))}
      </ol>
      {edits.hasNextPage && (
        <Button
          className="mt-3"
          isPending={edits.isFetchingNextPage}
          onPress={() => void edits.fetchNextPage()}
        >
          Show earlier changes
        </Button>
      )}
      {reverted !== null && <RevertDialog edit={reverted} onClose={() => setReverted(null)} />}
    </>
  );
}
