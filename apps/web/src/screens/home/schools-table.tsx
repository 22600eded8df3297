import { lazy, Suspense, useState, type ReactNode } from 'react';
import { LevelSchema } from '@staffroom/school';
import type { SchoolRecord } from '@staffroom/contract';
import { UnknownMark } from '../../system/grammar/unknown-mark.tsx';
import { IconButton } from '../../system/icon-button.tsx';
import { Link } from '../../system/link.tsx';
import { Menu, type MenuEntry } from '../../system/menu.tsx';
import { Pill } from '../../system/pill.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { allows, useSession } from '../../workspace/session.ts';
import { schoolKind, timeAgo } from './school-list.ts';
import { schoolAddress, useWishedModel } from './wished-model.ts';

/** Knows every state's policy, which only those who change a school need. */
const SchoolDialog = lazy(async () => ({ default: (await import('./school-dialog.tsx')).SchoolDialog }));

interface Asked {
  readonly school: SchoolRecord;
  readonly asks: 'change' | 'remove';
}

/** What can be done with a school of the list; nothing where the person may do none of it. */
function SchoolMenu(props: {
  readonly districtId: string;
  readonly school: SchoolRecord;
  readonly onAsk: (asked: Asked) => void;
}) {
  const { districtId, school, onAsk } = props;
  const session = useSession();
  const entries: readonly MenuEntry[] = [
    ...(allows(session, 'school.change', districtId, school.id)
      ? [{ id: 'change', label: 'Name and state', icon: 'settings' as const }]
      : []),
    ...(allows(session, 'school.remove', districtId, school.id)
      ? [{ id: 'remove', label: 'Remove', icon: 'trash' as const, tone: 'danger' as const }]
      : []),
  ];
  if (entries.length === 0) return null;
  const label = `What can be done with ${school.name}`;
  return (
    <Menu
      label={label}
      placement="bottom end"
      groups={[{ entries }]}
      onAction={(id) => onAsk({ school, asks: id === 'remove' ? 'remove' : 'change' })}
    >
      <IconButton label={label} icon="more" size="sm" className="-my-1" />
    </Menu>
  );
}

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
  const wish = useWishedModel();
  const [asked, setAsked] = useState<Asked | null>(null);
  const columns: readonly TableColumn<SchoolRecord>[] = [
    {
      id: 'name',
      header: 'School',
      isRowHeader: true,
      sortBy: (school) => school.name,
      cell: (school) => (
        <>
          <Link href={schoolAddress(districtId, school.id, wish)}>{school.name}</Link>{' '}
          {school.isExample && <Pill>Example</Pill>}
        </>
      ),
    },
    {
      id: 'kind',
      header: 'Level and grades',
      sortBy: (school) => (school.level === null ? null : LevelSchema.options.indexOf(school.level)),
      cell: (school) => <span className="text-soft">{schoolKind(school)}</span>,
    },
    {
      id: 'state',
      header: 'State',
      sortBy: (school) => school.state,
      cell: (school) => school.state ?? <UnknownMark />,
    },
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
      isWideOnly: 'widest',
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
        <time
          className="whitespace-nowrap"
          dateTime={school.updatedAt}
          title={new Date(school.updatedAt).toLocaleString('en-US')}
        >
          {timeAgo(school.updatedAt, now)}
        </time>
      ),
    },
    {
      id: 'do',
      header: <span className="hidden-text">What can be done</span>,
      align: 'end',
      width: '28px',
      cell: (school) => <SchoolMenu districtId={districtId} school={school} onAsk={setAsked} />,
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
            <div className="flex items-start justify-between gap-2">
              <span>
                <Link href={schoolAddress(districtId, school.id, wish)} className="text-read font-semibold">
                  {school.name}
                </Link>{' '}
                {school.isExample && <Pill>Example</Pill>}
              </span>
              <SchoolMenu districtId={districtId} school={school} onAsk={setAsked} />
            </div>
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
      {asked !== null && (
        <Suspense>
          <SchoolDialog
            districtId={districtId}
            school={asked.school}
            asks={asked.asks}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </>
  );
}
