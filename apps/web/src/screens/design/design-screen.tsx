import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorState } from '../../system/error-state.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { useDesignPlace } from '../../workspace/place.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { DesignFailed } from './design-failed.tsx';
import { DesignReady } from './design-ready.tsx';
import { DesignRunning } from './design-running.tsx';
import { hasEnded } from './progress-history.ts';
import { useJob } from './use-job.ts';

/** A design being made: how far it is, how near the best possible, and in the end what to look at first. */
export function DesignScreen() {
  const place = useDesignPlace();
  const { districtId } = place;
  const { studio } = useWorkspace();
  const queries = useQueryClient();
  const design = useQuery(studio.designs.get.queryOptions({ input: place }));
  const { job, history, error } = useJob(districtId, design.data?.jobId ?? null, () => {
    void queries.invalidateQueries({ queryKey: studio.designs.key() });
  });

  if (design.isPending) return <Skeleton isScreen label="the design" lines={6} className="max-w-3xl" />;
  if (design.isError) {
    return (
      <ErrorState
        isScreen
        error={design.error}
        title="The design could not be read"
        onRetry={() => void design.refetch()}
      />
    );
  }
  if (error !== null && job === null && design.data.revision === 0) {
    return (
      <ErrorState
        isScreen
        error={error}
        title="How the design comes on could not be followed"
        onRetry={() => void design.refetch()}
      />
    );
  }
  if (job !== null && !hasEnded(job))
    return <DesignRunning design={design.data} job={job} history={history} />;
  const hasFailed = job !== null && job.state !== 'done';
  if (hasFailed && job !== null) return <DesignFailed design={design.data} job={job} />;
  if (design.data.revision > 0) return <DesignReady design={design.data} />;
  return <Skeleton isScreen label="the design" lines={6} className="max-w-3xl" />;
}
