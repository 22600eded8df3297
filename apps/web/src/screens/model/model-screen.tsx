import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { levelOf } from '@staffroom/school';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { paths } from '../../workspace/paths.ts';
import { useSchoolPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { catalogueEntries } from './catalogue.ts';
import { CompareModels } from './compare-models.tsx';
import { ModelCatalogue } from './model-catalogue.tsx';
import { ModelReading } from './model-reading.tsx';
import { ModelPage } from './model-page.tsx';
import { useModelSearch } from './model-search.ts';

/** The catalogue of staffing models, one of them, or two side by side, by what the address says. */
export function ModelScreen() {
  const { districtId, schoolId } = useSchoolPlace();
  const { studio, serverQueries } = useWorkspace();
  const { modelId, compared, fromDesignId } = useModelSearch();
  const entries = useMemo(() => catalogueEntries(), []);
  const place = { districtId, schoolId };
  const record = useQuery(studio.schools.get.queryOptions({ input: place }));
  const rosterId = record.data?.latestRosterId ?? null;
  const isOpen = modelId !== null;
  const mayRead = useAllows('roster.read', districtId, schoolId);
  const school = useQuery({
    ...studio.rosters.people.queryOptions({ input: { ...place, rosterId: rosterId ?? '' } }),
    enabled: isOpen && rosterId !== null && mayRead,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const designs = useQuery({
    ...studio.designs.list.queryOptions({ input: { ...place, limit: 100 } }),
    enabled: isOpen,
  });
  const district = useQuery({
    ...(serverQueries?.districts.get.queryOptions({ input: { districtId } }) ?? {
      queryKey: ['no district'],
      queryFn: () => null,
    }),
    enabled: isOpen,
  });
  const path = paths.school(districtId, schoolId, 'model');

  if (record.isPending) return <Skeleton isScreen label="the models" lines={8} />;
  if (record.isError)
    return (
      <ErrorState
        isScreen
        error={record.error}
        title="The school could not be read"
        onRetry={() => void record.refetch()}
      />
    );
  const chosen = entries.filter(({ model }) => compared.includes(model.id));
  if (chosen.length === 2)
    return <CompareModels path={path} level={record.data.level ?? 'middle'} entries={chosen} />;
  if (!isOpen) return <ModelCatalogue path={path} level={record.data.level} />;
  const entry = entries.find(({ model }) => model.id === modelId);
  if (entry === undefined) {
    return (
      <EmptyState isScreen title="No such model" actions={<ButtonLink href={path}>All models</ButtonLink>}>
        The catalogue knows no model called “{modelId}”.
      </EmptyState>
    );
  }
  if (!mayRead) return <ModelReading entry={entry} path={path} />;
  if (rosterId === null) {
    return (
      <EmptyState
        isScreen
        title="The school has no roster yet"
        actions={
          <ButtonLink href={paths.school(districtId, schoolId, 'import')} tone="primary">
            Import a roster
          </ButtonLink>
        }
      >
        A model is set up for real students and adults. Import the school’s roster first.
      </EmptyState>
    );
  }
  if (school.isError || designs.isError) {
    const failed = school.isError ? school : designs;
    return (
      <ErrorState
        isScreen
        error={failed.error}
        title="The roster could not be read"
        onRetry={() => void failed.refetch()}
      />
    );
  }
  // Without the district's state a design begins without one, which a person may choose by hand.
  if (school.isPending || designs.isPending || district.isPending)
    return <Skeleton isScreen label="the model" lines={8} />;
  const from = designs.data.items.find(({ id }) => id === fromDesignId) ?? null;
  return (
    <ModelPage
      key={`${modelId} ${fromDesignId ?? ''}`}
      districtId={districtId}
      record={record.data}
      school={school.data}
      level={levelOf(school.data) ?? record.data.level ?? 'elementary'}
      entry={entry}
      designs={designs.data.items}
      districtState={district.data?.state ?? null}
      from={from}
    />
  );
}
