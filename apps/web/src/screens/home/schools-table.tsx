import type { ReactNode } from 'react';
import { LevelSchema } from '@staffroom/school';
import type { SchoolRecord } from '@staffroom/contract';
import { UnknownMark } from '../../system/grammar/unknown-mark.tsx';
import { Link } from '../../system/link.tsx';
import { Pill } from '../../system/pill.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { paths } from '../../workspace/paths.ts';
import { schoolKind, timeAgo } from './school-list.ts';

function Count({ value }: { readonly value: number | null }) {
  return value === null ? <UnknownMark /> : value.toLocaleString('en-US');
}

export interface SchoolsTableProps {
  readonly districtId: string;
  readonly schools: readonly SchoolRecord[];
  readonly empty: ReactNode;
}

/** Schools as a dense table, or as cards where the screen is narrow. */
export function SchoolsTable({ districtId, schools, empty }: SchoolsTableProps) {
  const now = new Date();
  const columns: readonly TableColumn<SchoolRecord>[] = [
    {
      id: 'name',
      header: 'School',
      isRowHeader: true,
      sortBy: (school) => school.name,
      cell: (school) => <Link href={paths.school(districtId, school.id, 'roster')}>{school.name}</Link>,
    },
    {
      id: 'kind',
      header: 'Level and grades',
      sortBy: (school) => (school.level === null ? null : LevelSchema.options.indexOf(school.level)),
      cell: (school) => <span className="text-soft">{schoolKind(school)}</span>,
    },
    { id: 'state', header: 'State', sortBy: (school) => school.state, cell: (school) => school.state ?? '–' },
    {
      id: 'students',
      header: 'Students',
      align: 'end',
      sortBy: (school) => school.studentCount,
      cell: (school) => <Count value={school.studentCount} />,
    },
    {
      id: 'adults',
      header: 'Adults',
      align: 'end',
      sortBy: (school) => school.adultCount,
      cell: (school) => <Count value={school.adultCount} />,
    },
    {
      id: 'designs',
      header: 'Designs',
      align: 'end',
      sortBy: (school) => school.designCount,
      cell: (school) => school.designCount,
    },
    {
      id: 'changed',
      header: 'Last change',
      align: 'end',
      sortBy: (school) => school.updatedAt,
      cell: (school) => (
        <time dateTime={school.updatedAt} title={new Date(school.updatedAt).toLocaleString('en-US')}>
          {timeAgo(school.updatedAt, now)}
        </time>
      ),
    },
  ];
  if (schools.length === 0) return empty;
  return (
    <>
      <div className="rounded-card border border-line bg-card px-4 py-1 max-sm:hidden">
        <Table label="Schools" columns={columns} rows={schools} rowId={(school) => school.id} />
      </div>
      <ul className="flex flex-col gap-2 sm:hidden">
        {schools.map((school) => (
          <li key={school.id} className="rounded-card border border-line bg-card p-4">
            <Link href={paths.school(districtId, school.id, 'roster')} className="text-read font-semibold">
              {school.name}
            </Link>{' '}
            {school.isExample && <Pill>Example</Pill>}
            <p className="text-small text-soft">{schoolKind(school)}</p>
            <dl className="mt-2 flex flex-wrap gap-x-5 text-small">
              <div className="flex gap-1.5">
                <dt className="text-soft">Students</dt>
                <dd>
                  <Count value={school.studentCount} />
                </dd>
              </div>
              <div className="flex gap-1.5">
                <dt className="text-soft">Designs</dt>
                <dd>{school.designCount}</dd>
              </div>
              <div className="text-soft">
                <dt className="hidden-text">Last change</dt>
                <dd>{timeAgo(school.updatedAt, now)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
