import { useQuery } from '@tanstack/react-query';
import type { Journey } from '@staffroom/contract';
import { Link } from '../../system/link.tsx';
import { Table } from '../../system/table.tsx';
import { paths } from '../../workspace/paths.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { dayText } from './journey-words.ts';
import { ProgressBar } from './progress-bar.tsx';

/** How far the journeys of schools are, each a link to it. */
export function SchoolJourneys({
  districtId,
  journeys,
}: {
  readonly districtId: string;
  readonly journeys: readonly Journey[];
}) {
  const { studio } = useWorkspace();
  const schools = useQuery(studio.schools.list.queryOptions({ input: { districtId, limit: 200 } }));
  const nameOf = (schoolId: string | null): string =>
    schools.data?.items.find(({ id }) => id === schoolId)?.name ?? 'A school';
  return (
    <Table
      label="Journeys of schools"
      rows={journeys}
      rowId={({ id }) => id}
      empty={<p className="text-soft">No school has begun its journey yet.</p>}
      columns={[
        {
          id: 'school',
          header: 'School',
          isRowHeader: true,
          sortBy: ({ schoolId }) => nameOf(schoolId),
          cell: ({ schoolId }) => (
            <Link href={paths.school(districtId, schoolId ?? '', 'journey')}>{nameOf(schoolId)}</Link>
          ),
        },
        {
          id: 'launch',
          header: 'Launch',
          sortBy: ({ launchOn }) => launchOn,
          cell: ({ launchOn }) => dayText(launchOn),
        },
        {
          id: 'done',
          header: 'Done',
          sortBy: ({ doneCount, itemCount }) => doneCount / Math.max(1, itemCount),
          cell: ({ doneCount, itemCount }) => <ProgressBar done={doneCount} all={itemCount} />,
        },
      ]}
    />
  );
}
