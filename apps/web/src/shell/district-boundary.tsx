import { useMemo } from 'react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../system/error-state.tsx';
import { deviceDistrictId } from '../workspace/workspace.ts';
import { useDistrictId } from '../workspace/place.ts';
import { paths } from '../workspace/paths.ts';
import { server } from '../workspace/server.ts';
import { createServerWorkspace } from '../workspace/server-workspace.ts';
import { useSession } from '../workspace/session.ts';
import { withQueries, WorkspaceContext } from '../workspace/use-workspace.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { Redirect } from './redirect.tsx';

/** The workspace of this device; its code is loaded only by those who use it. */
function DeviceBoundary() {
  const workspace = useQuery({
    queryKey: ['device workspace'],
    queryFn: async () => {
      const { openDeviceWorkspace } = await import('../workspace/device/device-workspace.ts');
      return withQueries(await openDeviceWorkspace());
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Holds functions, which cannot be compared part by part.
    structuralSharing: false,
  });
  if (workspace.isPending) return <LoadingScreen />;
  if (workspace.isError) {
    return (
      <div className="mx-auto max-w-3xl p-6">
        <ErrorState
          isScreen
          error={workspace.error}
          title="This browser's own store could not be opened"
          onRetry={() => void workspace.refetch()}
        />
      </div>
    );
  }
  return (
    <WorkspaceContext value={workspace.data}>
      <Outlet />
    </WorkspaceContext>
  );
}

function ServerBoundary() {
  const session = useSession();
  const location = useLocation();
  const mode = session.mode === 'server' ? 'server' : 'local';
  const workspace = useMemo(() => withQueries(createServerWorkspace(mode, server)), [mode]);
  if (session.user === null && session.mode === 'server') {
    return <Redirect href={`${paths.signIn()}?next=${encodeURIComponent(location.href)}`} />;
  }
  return (
    <WorkspaceContext value={workspace}>
      <Outlet />
    </WorkspaceContext>
  );
}

/** Gives the screens of a district their workspace: this device's, or the server's for those who are signed in. */
export function DistrictBoundary() {
  return useDistrictId() === deviceDistrictId ? <DeviceBoundary /> : <ServerBoundary />;
}
