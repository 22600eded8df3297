import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { optionalModelById } from '@staffroom/knowledge';
import { Button } from '../../system/button.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Table } from '../../system/table.tsx';
import { useDistrictId } from '../../workspace/place.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { actionText, detailText, type AuditNames } from './audit-words.ts';
import { useServer } from './use-server.ts';

function When({ at }: { readonly at: string }) {
  return (
    <time dateTime={at}>
      {new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}

/** Who did what in the district, newest first. Entries can be added and never changed. */
export function AuditScreen() {
  const districtId = useDistrictId();
  const { queries } = useServer();
  const entries = useInfiniteQuery(
    queries.audit.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        districtId,
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
    }),
  );
  const { studio } = useWorkspace();
  const schools = useQuery(studio.schools.list.queryOptions({ input: { districtId, limit: 200 } }));
  const names: AuditNames = {
    school: (id) => schools.data?.items.find((school) => school.id === id)?.name ?? null,
    model: (id) => optionalModelById(id)?.name ?? null,
  };
  const rows = (entries.data?.pages.flatMap(({ items }) => items) ?? []).map((entry, number) => ({
    ...entry,
    number,
  }));
  return (
    <div className="max-w-6xl">
      <PageHeader
        title="Audit trail"
        lead="Who did what, newest first. Nothing here can be changed or removed, and nothing here is the record of a student."
      />
      {entries.isPending && <Skeleton label="the audit trail" lines={8} />}
      {entries.isError && (
        <ErrorState
          error={entries.error}
          title="The audit trail could not be read"
          onRetry={() => void entries.refetch()}
        />
      )}
      {entries.isSuccess && (
        <div className="rounded-card border border-line bg-card px-4 py-1">
          <Table
            label="Audit trail"
            rows={rows}
            rowId={({ number }) => String(number)}
            empty={
              <EmptyState title="Nothing was done yet">
                Imports, designs, links, invitations and settings are written down here as they happen.
              </EmptyState>
            }
            columns={[
              {
                id: 'at',
                header: 'When',
                width: '190px',
                isWideOnly: true,
                cell: ({ at }) => <When at={at} />,
              },
              {
                id: 'who',
                header: 'Who',
                isRowHeader: true,
                width: '120px',
                cell: ({ actor }) => actor.name,
              },
              {
                id: 'what',
                header: 'What',
                cell: ({ action, detail, at }) => (
                  <>
                    {actionText(action)}
                    <span className="block text-small text-soft">{detailText(detail, names)}</span>
                    <span className="block text-small text-soft md:hidden">
                      <When at={at} />
                    </span>
                  </>
                ),
              },
            ]}
          />
        </div>
      )}
      {entries.hasNextPage && (
        <Button
          className="mt-4"
          isPending={entries.isFetchingNextPage}
          onPress={() => void entries.fetchNextPage()}
        >
          Show earlier entries
        </Button>
      )}
    </div>
  );
}
