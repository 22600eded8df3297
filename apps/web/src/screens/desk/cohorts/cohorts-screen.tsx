import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Cohort } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { EmptyState } from '../../../system/empty-state.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';
import { CohortCard } from './cohort-card.tsx';
import { CohortDialog } from './cohort-dialog.tsx';

function RemoveCohort({ cohort, onClose }: { readonly cohort: Cohort; readonly onClose: () => void }) {
  const cache = useQueryClient();
  const remove = useMutation({
    mutationFn: () => server.hub.cohorts.remove({ cohortId: cohort.id }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: deskQueries.hub.cohorts.key() });
      onClose();
    },
  });
  return (
    <Dialog
      title={`Remove ${cohort.name}?`}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            Remove it
          </Button>
        </>
      }
    >
      <p>It goes from the pages of the hub. Applications to it stay in the inbox.</p>
      {remove.isError && <ErrorState error={remove.error} title="The cohort was not removed" />}
    </Dialog>
  );
}

/** Groups of schools that begin together: their dates and seats, and who applied. */
export function CohortsScreen() {
  const [changed, setChanged] = useState<Cohort | 'new' | null>(null);
  const [removed, setRemoved] = useState<Cohort | null>(null);
  const cohorts = useQuery(deskQueries.hub.cohorts.list.queryOptions());
  const partners = useQuery(deskQueries.facts.list.queryOptions({ input: { kind: 'partner' } }));
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Cohorts"
        lead="Groups of schools or systems that begin together. What is not known of one is shown as not known."
        actions={
          <Button icon="add" onPress={() => setChanged('new')}>
            Add a cohort
          </Button>
        }
      />
      {cohorts.isPending && <Skeleton label="the cohorts" lines={6} />}
      {cohorts.isError && (
        <ErrorState
          error={cohorts.error}
          title="The cohorts could not be read"
          onRetry={() => void cohorts.refetch()}
        />
      )}
      {cohorts.isSuccess && cohorts.data.length === 0 && (
        <EmptyState title="No cohorts yet">
          A cohort that is added here stands on the hub at once, with a form for applications.
        </EmptyState>
      )}
      <div className="flex flex-col gap-3">
        {(cohorts.data ?? []).map((cohort) => (
          <CohortCard
            key={cohort.id}
            cohort={cohort}
            partner={partners.data?.items.find(({ id }) => id === cohort.partnerId)?.name ?? null}
            onChange={() => setChanged(cohort)}
            onRemove={() => setRemoved(cohort)}
          />
        ))}
      </div>
      {changed !== null && (
        <CohortDialog cohort={changed === 'new' ? null : changed} onClose={() => setChanged(null)} />
      )}
      {removed !== null && <RemoveCohort cohort={removed} onClose={() => setRemoved(null)} />}
    </div>
  );
}
