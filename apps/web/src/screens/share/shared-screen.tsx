import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ORPCError } from '@orpc/client';
import { Logo } from '../../system/logo.tsx';
import { Button } from '../../system/button.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { server } from '../../workspace/server.ts';
import { SharedPlanView } from '../print/shared-plan-view.tsx';

/** What somebody sees who was sent a link: the design without students. Nobody needs to sign in. */
export function SharedScreen() {
  const { token = '' }: { readonly token?: string } = useParams({ strict: false });
  const shared = useQuery({
    queryKey: ['shared', token],
    queryFn: ({ signal }) => server.shares.open({ token }, { signal }),
    // Each opening is counted.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const isEnded =
    shared.error instanceof ORPCError && ['GONE', 'NOT_FOUND', 'INVALID_INPUT'].includes(shared.error.code);
  return (
    <main id="content" className="min-h-dvh px-4 py-6 sm:px-8 print:p-0">
      <div className="screen-only mx-auto mb-8 flex max-w-4xl items-center justify-between gap-3">
        <span className="flex items-center gap-2 text-[15px] font-semibold">
          <Logo />
          staffroom
        </span>
        {shared.data !== undefined && (
          <Button icon="print" onPress={() => globalThis.print()}>
            Print
          </Button>
        )}
      </div>
      {shared.isPending && <Skeleton isScreen label="the design" lines={10} className="mx-auto max-w-4xl" />}
      {shared.isError &&
        (isEnded ? (
          <EmptyState isScreen title="This link no longer works">
            It was ended, has run out, or was not copied whole. Ask whoever sent it for a new one.
          </EmptyState>
        ) : (
          <div className="mx-auto max-w-4xl">
            <ErrorState
              error={shared.error}
              title="The design could not be read"
              onRetry={() => void shared.refetch()}
            />
          </div>
        ))}
      {shared.data !== undefined && <SharedPlanView plan={shared.data} />}
    </main>
  );
}
