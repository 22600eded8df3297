import { Outlet, useRouter } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { ORPCError } from '@orpc/client';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { problems, type Session } from '@staffroom/contract';
import { ErrorState } from '../system/error-state.tsx';
import { ToastRegion } from '../system/toast-region.tsx';
import { SessionContext, sessionKey, sessionWithoutServer } from '../workspace/session.ts';
import { server } from '../workspace/server.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { useFocusOnNavigation } from './focus-on-navigation.ts';

/** Asks who is here. Where nothing answers that is a server of ours, the Studio goes on with this device alone. */
async function readSession(): Promise<Session> {
  try {
    return await server.session.get();
  } catch (error) {
    if (error instanceof ORPCError && Object.hasOwn(problems, error.code) && error.code !== 'NOT_FOUND')
      throw error;
    return sessionWithoutServer;
  }
}

/** The whole Studio: who is here, links that do not load the page again, messages in passing. */
export function StudioRoot() {
  const router = useRouter();
  const session = useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 60_000, retry: 1 });
  useFocusOnNavigation();
  return (
    <AriaRouterProvider navigate={(href) => router.history.push(href)}>
      {session.isPending && <LoadingScreen />}
      {session.isError && (
        <div className="mx-auto max-w-3xl p-6">
          <ErrorState
            isScreen
            error={session.error}
            title="The Studio cannot be opened just now"
            onRetry={() => void session.refetch()}
          />
        </div>
      )}
      {session.isSuccess && (
        <SessionContext value={session.data}>
          <Outlet />
        </SessionContext>
      )}
      <ToastRegion />
    </AriaRouterProvider>
  );
}
