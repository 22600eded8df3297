import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { useDistrictId, usePlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useServer } from '../settings/use-server.ts';
import { BeginJourney } from './begin-journey.tsx';
import { JourneyView } from './journey-view.tsx';

/** The journey of the school in the path, or of the whole district: begin it, plan it, see how far it is. */
export function JourneyScreen() {
  const { server } = useWorkspace();
  return server === null ? (
    <EmptyState isScreen title="A journey needs a server">
      A journey is planned by several people, with files and reminders. Where Staffroom runs as a server it
      stands here; designs made on this device can be opened there.
    </EmptyState>
  ) : (
    <ServerJourney />
  );
}

function ServerJourney() {
  const districtId = useDistrictId();
  const { schoolId } = usePlace();
  const { queries } = useServer();
  const mayEdit = useAllows('journey.edit', districtId, schoolId);
  const journeys = useQuery(queries.journeys.list.queryOptions({ input: { districtId } }));
  if (journeys.isPending) return <Skeleton isScreen label="the journey" lines={8} />;
  if (journeys.isError)
    return (
      <ErrorState
        isScreen
        error={journeys.error}
        title="The journey could not be read"
        onRetry={() => void journeys.refetch()}
      />
    );
  const own = journeys.data.find((journey) => journey.schoolId === schoolId);
  const ofSchools = journeys.data.filter((journey) => journey.schoolId !== null);
  return own === undefined ? (
    <BeginJourney districtId={districtId} schoolId={schoolId} mayEdit={mayEdit} ofSchools={ofSchools} />
  ) : (
    <JourneyView journey={own} mayEdit={mayEdit} ofSchools={schoolId === null ? ofSchools : []} />
  );
}
