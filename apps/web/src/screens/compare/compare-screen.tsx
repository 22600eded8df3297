import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Tabs } from '../../system/tabs.tsx';
import { paths } from '../../workspace/paths.ts';
import { useSchoolPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { SideBySide } from './side-by-side.tsx';
import { TradeOffs } from './trade-offs.tsx';

/** The designs of a school beside today and beside one another, and the trade-offs between them. */
export function CompareScreen() {
  const place = useSchoolPlace();
  const { districtId, schoolId } = place;
  const { studio } = useWorkspace();
  const mayEdit = useAllows('design.edit', districtId, schoolId);
  const [tab, setTab] = useState<'side' | 'trade'>('side');
  const record = useQuery(studio.schools.get.queryOptions({ input: place }));
  const designs = useQuery(studio.designs.list.queryOptions({ input: { ...place, limit: 100 } }));
  const model = paths.school(districtId, schoolId, 'model');
  if (record.isError || designs.isError) {
    const failed = record.isError ? record : designs;
    return (
      <ErrorState
        isScreen
        error={failed.error}
        title="The designs could not be read"
        onRetry={() => void failed.refetch()}
      />
    );
  }
  if (record.isPending || designs.isPending) return <Skeleton isScreen label="the designs" lines={8} />;
  const all = designs.data.items;
  const ready = all.filter((design) => design.revision > 0);
  return (
    <div className="max-w-6xl">
      <PageHeader
        title="Compare"
        lead="Every design is measured like today’s classes, by the same rules. Grey is today, colour is a design."
        actions={mayEdit && <ButtonLink href={model}>Another design</ButtonLink>}
      />
      <Tabs
        label="Ways to compare"
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'side',
            label: 'Side by side',
            content:
              ready.length === 0 ? (
                <EmptyState
                  title="Nothing to compare yet"
                  actions={
                    mayEdit && (
                      <ButtonLink href={model} tone="primary">
                        Choose a model
                      </ButtonLink>
                    )
                  }
                >
                  A design stands here beside today’s classes as soon as there is one: who is taught by whom,
                  what it costs, how many people to hire.
                </EmptyState>
              ) : (
                <SideBySide districtId={districtId} schoolId={schoolId} designs={ready} />
              ),
          },
          {
            id: 'trade',
            label: 'Trade-offs',
            content: <TradeOffs districtId={districtId} record={record.data} designs={all} />,
          },
        ]}
      />
    </div>
  );
}
