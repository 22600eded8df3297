import { ButtonLink } from '../system/button-link.tsx';
import { EmptyState } from '../system/empty-state.tsx';
import { ErrorState } from '../system/error-state.tsx';
import { paths } from '../workspace/paths.ts';
import { useDesignPlace } from '../workspace/place.ts';
import { CardsSkeleton } from './cards-skeleton.tsx';
import type { SessionState } from './session-state.ts';

/** What is shown in place of a design that is not open: on its way, without a plan, gone, or failed. */
export function SessionNotOpen({
  state,
  onRetry,
}: {
  readonly state: SessionState;
  readonly onRetry: () => void;
}) {
  const { districtId, schoolId, designId } = useDesignPlace();
  switch (state.phase) {
    case 'opening':
    case 'open':
      return (
        <div className="flex flex-col gap-5">
          <span className="h-8 w-72 max-w-full animate-pulse rounded-[6px] bg-wash" />
          <CardsSkeleton label="the design" />
        </div>
      );
    case 'noPlan':
      return (
        <EmptyState
          title="There is no plan yet"
          actions={
            <ButtonLink tone="primary" href={paths.design(districtId, schoolId, designId, 'design')}>
              Go to the design
            </ButtonLink>
          }
        >
          Teams appear here as soon as the school has been designed. This takes seconds for most schools.
        </EmptyState>
      );
    case 'removed':
      return (
        <EmptyState
          title="Somebody removed this design"
          actions={
            <ButtonLink href={paths.school(districtId, schoolId, 'compare')}>
              See the other designs
            </ButtonLink>
          }
        >
          It is no longer kept. What you decided last is not lost to you alone: nobody has it any more.
        </EmptyState>
      );
    case 'failed':
      return <ErrorState error={state.error} title="The design could not be opened" onRetry={onRetry} />;
    default:
      return state satisfies never;
  }
}
