import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Select } from '../../system/select.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { HeaderSlot } from '../../shell/header-slot.tsx';
import { useSchoolPlace } from '../../workspace/place.ts';
import { paths } from '../../workspace/paths.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { RosterView } from './roster-view.tsx';

/** The roster of a school: who is there, what is known of them, and what was wrong in the files. */
export function RosterScreen() {
  const { districtId, schoolId } = useSchoolPlace();
  const { studio } = useWorkspace();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const mayImport = useAllows('roster.import', districtId, schoolId);
  const mayDesign = useAllows('design.edit', districtId, schoolId);
  const school = useQuery(studio.schools.get.queryOptions({ input: { districtId, schoolId } }));
  const rosters = useQuery(studio.rosters.list.queryOptions({ input: { districtId, schoolId, limit: 50 } }));
  if (school.isPending || rosters.isPending)
    return <Skeleton isScreen label="the roster" lines={8} className="max-w-4xl" />;
  if (school.isError || rosters.isError) {
    return (
      <ErrorState
        isScreen
        error={school.error ?? rosters.error}
        title="The roster could not be read"
        onRetry={() => {
          void school.refetch();
          void rosters.refetch();
        }}
      />
    );
  }
  const { items } = rosters.data;
  const roster = items.find(({ id }) => id === chosenId) ?? items[0];
  const importLink = mayImport && (
    <ButtonLink href={paths.school(districtId, schoolId, 'import')} icon="upload">
      {roster === undefined ? 'Import a roster' : 'Import again'}
    </ButtonLink>
  );
  if (roster === undefined) {
    return (
      <EmptyState isScreen title={`${school.data.name} has no roster yet`} actions={importLink}>
        Import the school's roster from its student information system, or a spreadsheet with one row for each
        student in a class.
      </EmptyState>
    );
  }
  return (
    <div className="max-w-7xl">
      <PageHeader
        title={school.data.name}
        lead={
          school.data.isExample
            ? 'An example school made from published statistics. Nobody in it is real, so everything can be tried.'
            : `Read from ${roster.fileNames.join(', ')} on ${new Date(roster.importedAt).toLocaleDateString('en-US', { dateStyle: 'long' })}.`
        }
        actions={
          <>
            {items.length > 1 && (
              <Select
                label="Roster"
                isLabelHidden
                options={items.map((one) => ({
                  id: one.id,
                  label: new Date(one.importedAt).toLocaleString('en-US', {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }),
                  description: one.fileNames.join(', '),
                }))}
                value={roster.id}
                onChange={setChosenId}
                className="w-60"
              />
            )}
            {importLink}
          </>
        }
      />
      {mayDesign && (
        <HeaderSlot place="action">
          <ButtonLink href={paths.school(districtId, schoolId, 'model')} tone="primary">
            Choose a model
          </ButtonLink>
        </HeaderSlot>
      )}
      <RosterView districtId={districtId} roster={roster} isExample={school.data.isExample} />
    </div>
  );
}
