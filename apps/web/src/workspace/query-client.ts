import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ORPCError } from '@orpc/client';
import { sessionKey } from './session.ts';

/** How often something is asked again that failed for a reason that may pass. */
const tries = 3;

function mayPass(error: unknown): boolean {
  return !(error instanceof ORPCError) || error.status >= 500 || error.code === 'TOO_MANY';
}

/**
 * Keeps what was read. A failure that may pass is tried again; an answer such as "you may not" is not. When the server
 * says that nobody is signed in, the session is asked for again, which leads to the sign-in.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ORPCError && error.code === 'NOT_SIGNED_IN')
          void client.invalidateQueries({ queryKey: sessionKey });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < tries && mayPass(error),
        retryDelay: (count) => Math.min(8000, 600 * 2 ** count),
        // A device without a network still reaches a server on this computer, and its own store.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
