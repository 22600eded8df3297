import type { ServerClient } from '../../workspace/workspace.ts';
import { useWorkspace, type ServerQueries } from '../../workspace/use-workspace.ts';

/** The server's own routes, for screens that this device alone does not have. */
export function useServer(): { readonly server: ServerClient; readonly queries: ServerQueries } {
  const { server, serverQueries } = useWorkspace();
  if (server === null || serverQueries === null) {
    throw new Error('This needs a server; you are working on this device only.');
  }
  return { server, queries: serverQueries };
}
