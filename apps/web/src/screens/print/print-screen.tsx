import { useQuery } from '@tanstack/react-query';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { paths } from '../../workspace/paths.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { SharedPlanView } from './shared-plan-view.tsx';

/** A design on paper: what a link shows, without controls. */
export function PrintScreen() {
  const place = useDesignPlace();
  const { districtId, schoolId, designId } = place;
  const { studio } = useWorkspace();
  const overview = useQuery(studio.designs.overview.queryOptions({ input: place }));
  return (
    <main id="content" className="px-4 py-6 sm:px-8 print:p-0">
      <div className="screen-only mx-auto mb-8 flex max-w-4xl flex-wrap items-center justify-between gap-3 border-b border-line pb-4">
        <p className="text-small text-soft">As it is printed, and as a link shows it.</p>
        <div className="flex gap-2">
          <ButtonLink
            href={paths.design(districtId, schoolId, designId, 'share')}
            icon="arrowLeft"
            tone="quiet"
          >
            Back
          </ButtonLink>
          <Button tone="primary" icon="print" onPress={() => globalThis.print()}>
            Print
          </Button>
        </div>
      </div>
      {overview.isPending && (
        <Skeleton isScreen label="the design" lines={10} className="mx-auto max-w-4xl" />
      )}
      {overview.isError && (
        <ErrorState
          error={overview.error}
          title="The design could not be read"
          onRetry={() => void overview.refetch()}
        />
      )}
      {overview.data !== undefined && <SharedPlanView plan={overview.data} />}
    </main>
  );
}
