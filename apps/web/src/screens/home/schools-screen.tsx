import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Link } from '../../system/link.tsx';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { deviceDistrictId } from '../../workspace/workspace.ts';
import { useDistrictId } from '../../workspace/place.ts';
import { paths } from '../../workspace/paths.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { AddExample } from './add-example.tsx';
import { SchoolsTable } from './schools-table.tsx';
import { Welcome } from './welcome.tsx';
import { schoolAddress, useWishedModel, wishing } from './wished-model.ts';

/** Loaded only by those who work on their device. */
const DevicePanel = lazy(async () => ({
  default: (await import('../device/device-panel.tsx')).DevicePanel,
}));

/** Below this many schools nobody needs a search. */
const searchFrom = 8;

/** The schools of a district, or of this device. For somebody new it says what this is and how to begin. */
export function SchoolsScreen() {
  const districtId = useDistrictId();
  const { studio } = useWorkspace();
  const wish = useWishedModel();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  const mayCreate = useAllows('school.create', districtId, null);
  const mayImport = useAllows('roster.import', districtId, null);
  const isDevice = districtId === deviceDistrictId;
  const schools = useInfiniteQuery(
    studio.schools.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        districtId,
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
        ...(sought === '' ? {} : { search: sought }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const items = schools.data?.pages.flatMap((page) => page.items) ?? [];
  const example = items.find((school) => school.isExample);
  const isNew = schools.isSuccess && sought === '' && items.every((school) => school.isExample);

  const importLink = mayImport && (
    <ButtonLink
      href={wishing(paths.districtImport(districtId), wish)}
      tone={isNew && example !== undefined ? 'plain' : 'primary'}
      size={isNew ? 'lg' : 'md'}
      icon="upload"
    >
      Import a roster
    </ButtonLink>
  );

  if (schools.isPending) return <Skeleton isScreen label="the schools" lines={6} className="max-w-3xl" />;
  if (schools.isError) {
    return (
      <ErrorState
        isScreen
        error={schools.error}
        title="The schools could not be read"
        onRetry={() => void schools.refetch()}
      />
    );
  }
  return (
    <div className="max-w-6xl">
      {wish !== null && (
        <Note tone="eye" className="mb-5" title="Choose a school to try the model on.">
          An example shows how it works; with your own roster you see what it means for your school.
        </Note>
      )}
      {isNew ? (
        <Welcome
          actions={
            <>
              {example !== undefined && (
                <ButtonLink
                  href={schoolAddress(districtId, example.id, wish)}
                  tone="primary"
                  size="lg"
                  icon="arrowRight"
                >
                  Open the example school
                </ButtonLink>
              )}
              {importLink}
            </>
          }
          note={
            isDevice ? (
              'On this device only: rosters and designs stay in this browser, and nothing is sent anywhere.'
            ) : (
              <>
                Or <Link href={wishing(paths.schools(deviceDistrictId), wish)}>work on this device only</Link>
                : a roster is opened in the browser, and nothing of it is sent anywhere.
              </>
            )
          }
        />
      ) : (
        <PageHeader
          title={isDevice ? 'Schools on this device' : 'Schools'}
          actions={
            <>
              {mayCreate && (
                <span className="max-sm:order-last">
                  <AddExample districtId={districtId} />
                </span>
              )}
              {importLink}
            </>
          }
        />
      )}
      <div className={isNew ? 'mt-8' : ''}>
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          {isNew && <h2>{items.length === 0 ? 'Schools' : 'To try things on'}</h2>}
          {(items.length >= searchFrom || sought !== '') && (
            <SearchField
              label="Search schools"
              value={search}
              onChange={setSearch}
              className="w-full sm:w-72"
            />
          )}
          {isNew && mayCreate && <AddExample districtId={districtId} />}
        </div>
        <SchoolsTable
          districtId={districtId}
          schools={items}
          empty={
            sought === '' ? (
              <EmptyState title="No school here yet">
                Import a roster: a OneRoster file from your student information system, or a spreadsheet. Or
                add an example school to look around first.
              </EmptyState>
            ) : (
              <EmptyState title="No school of that name">Nothing here is called “{sought}”.</EmptyState>
            )
          }
        />
        {schools.hasNextPage && (
          <Button
            className="mt-4"
            isPending={schools.isFetchingNextPage}
            onPress={() => void schools.fetchNextPage()}
          >
            Show more schools
          </Button>
        )}
      </div>
      {isDevice && (
        <div className="mt-8">
          <Suspense fallback={<Skeleton isScreen label="what this device keeps" lines={2} />}>
            <DevicePanel />
          </Suspense>
        </div>
      )}
    </div>
  );
}
