import { useQuery } from '@tanstack/react-query';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { useDistrictId } from '../../workspace/place.ts';
import { DistrictExport } from './district-export.tsx';
import { DistrictRemoval } from './district-removal.tsx';
import { PrivacyForm } from './privacy-form.tsx';
import { useServer } from './use-server.ts';

/** What is kept of people, how long, and the ways to take it out or delete it. */
export function PrivacyScreen() {
  const districtId = useDistrictId();
  const { queries } = useServer();
  const district = useQuery(queries.districts.get.queryOptions({ input: { districtId } }));
  if (district.isPending) return <Skeleton isScreen label="the settings" lines={6} className="max-w-3xl" />;
  if (district.isError) {
    return (
      <ErrorState
        isScreen
        error={district.error}
        title="The settings could not be read"
        onRetry={() => void district.refetch()}
      />
    );
  }
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Privacy"
        lead="Students' records stay in this district. Nothing is sent to anybody else, and a read-only link shows no student."
      />
      <div className="flex flex-col gap-4">
        {/* A form begins again where somebody else saved other settings. */}
        <PrivacyForm key={JSON.stringify(district.data)} district={district.data} />
        <Card title="What is always so">
          <ul className="ml-4 flex list-disc flex-col gap-1.5">
            <li>Anything shared counts fewer than ten students as “under 10” and names nobody.</li>
            <li>Categories that are reported for fairness never place anyone.</li>
            <li>Who changed what stands in the audit trail.</li>
            <li>No page asks anything of any other server.</li>
          </ul>
        </Card>
        <DistrictExport districtId={districtId} />
        <DistrictRemoval district={district.data} />
      </div>
    </div>
  );
}
