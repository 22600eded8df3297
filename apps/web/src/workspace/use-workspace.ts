import { createContext, use } from 'react';
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import type { ServerClient, StudioClient, Workspace } from './workspace.ts';

/** What a workspace can do as options of TanStack Query: `useQuery(studio.schools.list.queryOptions({ input }))`. */
export type StudioQueries = RouterUtils<StudioClient>;
export type ServerQueries = RouterUtils<ServerClient>;

export interface WorkspaceInUse extends Workspace {
  readonly studio: StudioQueries;
  /** Null on this device alone. */
  readonly serverQueries: ServerQueries | null;
}

/** Adds the query options. The keys of two workspaces differ, so that they never share what was read. */
export function withQueries(workspace: Workspace): WorkspaceInUse {
  const path = [workspace.mode === 'device' ? 'device' : 'server'];
  return {
    ...workspace,
    studio: createTanstackQueryUtils(workspace.client, { path }),
    serverQueries: workspace.server === null ? null : createTanstackQueryUtils(workspace.server, { path }),
  };
}

export const WorkspaceContext = createContext<WorkspaceInUse | null>(null);

/** The workspace of the district in the path; without one, the server that sent the page. */
export function useWorkspace(): WorkspaceInUse {
  const workspace = use(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace() is used outside of the router of the Studio.');
  return workspace;
}
