import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { SharedPlan } from '@staffroom/contract';
import { ErrorState } from '../../system/error-state.tsx';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { useDesignPlace } from '../../workspace/place.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';

export interface OverviewOnlyProps {
  readonly title: string;
  readonly children: (plan: SharedPlan) => ReactNode;
}

/** A screen for those who may see a design and not its people: the same, in sums and counts. */
export function OverviewOnly({ title, children }: OverviewOnlyProps) {
  const place = useDesignPlace();
  const { studio } = useWorkspace();
  const overview = useQuery(studio.designs.overview.queryOptions({ input: place }));
  if (overview.isPending)
    return <Skeleton isScreen label={title.toLowerCase()} lines={6} className="max-w-3xl" />;
  if (overview.isError) {
    return (
      <ErrorState
        isScreen
        error={overview.error}
        title="The design could not be read"
        onRetry={() => void overview.refetch()}
      />
    );
  }
  return (
    <div className="max-w-4xl">
      <PageHeader title={title} />
      <Note className="mb-5">Your role sees this design in sums and counts, without people.</Note>
      {children(overview.data)}
    </div>
  );
}
