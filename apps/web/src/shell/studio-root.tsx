import { Outlet, useRouter } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { ORPCError } from '@orpc/client';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { ToastRegion } from '../system/toast-region.tsx';
import { SessionContext, sessionKey, sessionWithoutServer } from '../workspace/session.ts';
import { server } from '../workspace/server.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { useFocusOnNavigation } from './focus-on-navigation.ts';

/** Asks who is here. Where no server answers at all, the Studio goes on with this device alone. */
async function readSession() {
  try {
    return await server.session.get();
  } catch (error) {
    if (error instanceof ORPCError && error.status !== 404) throw error;
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
      {session.isPending ? (
        <LoadingScreen />
      ) : (
        <SessionContext value={session.data ?? sessionWithoutServer}>
          <Outlet />
        </SessionContext>
      )}
      <ToastRegion />
    </AriaRouterProvider>
  );
}
