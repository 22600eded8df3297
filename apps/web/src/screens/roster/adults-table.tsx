import { useDeferredValue, useMemo, useState } from 'react';
import { formatPosts, sentenceCase } from '@staffroom/exchange/browser';
import type { School, StaffKind, StaffMember } from '@staffroom/school';
import { EmptyState } from '../../system/empty-state.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { Select } from '../../system/select.tsx';
import { UnknownMark } from '../../system/grammar/unknown-mark.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { roleName } from '../model/role-name.ts';
import { matches, nameText } from './person-text.ts';
import { kindName } from './school-counts.ts';

const kinds: readonly StaffKind[] = ['teacher', 'aide', 'counselor', 'administrator', 'other'];

function credentialText(member: StaffMember): string | null {
  if (member.credentials === null) return null;
  return member.credentials.map(({ label, from, to }) => `${label} ${from}–${to}`).join(', ') || 'none';
}

function columnsFor(school: School): readonly TableColumn<StaffMember>[] {
  const classCounts = new Map<string, number>();
  for (const section of school.sections) {
    for (const { staffId } of section.adults) classCounts.set(staffId, (classCounts.get(staffId) ?? 0) + 1);
  }
  const hasNames = school.staff.some(({ name }) => nameText(name) !== null);
  return [
    {
      id: 'id',
      header: 'Adult',
      isRowHeader: true,
      sortBy: ({ id }) => id,
      cell: ({ id }) => <span className="whitespace-nowrap">{id}</span>,
    },
    ...(hasNames
      ? [
          {
            id: 'name',
            header: 'Name',
            sortBy: ({ name }: StaffMember) => nameText(name),
            cell: ({ name }: StaffMember) => nameText(name) ?? <UnknownMark />,
          },
        ]
      : []),
    {
      id: 'kind',
      header: 'What they are',
      sortBy: ({ kind }) => kinds.indexOf(kind),
      cell: ({ kind, roles }) =>
        roles === null || roles.length === 0
          ? sentenceCase(kind)
          : roles.map((role) => roleName(role)).join(', '),
    },
    {
      id: 'fte',
      header: 'Share of time',
      align: 'end',
      sortBy: ({ fte }) => fte,
      cell: ({ fte }) => (fte === null ? <UnknownMark /> : formatPosts(fte)),
    },
    {
      id: 'classes',
      header: 'Classes today',
      align: 'end',
      sortBy: ({ id }) => classCounts.get(id) ?? 0,
      cell: ({ id }) => classCounts.get(id) ?? 0,
    },
    {
      id: 'credentials',
      header: 'Certified for',
      isWideOnly: true,
      sortBy: credentialText,
      cell: (member) => credentialText(member) ?? <UnknownMark />,
    },
    {
      id: 'years',
      header: 'Years',
      align: 'end',
      isWideOnly: true,
      sortBy: ({ yearsExperience }) => yearsExperience,
      cell: ({ yearsExperience }) => yearsExperience ?? <UnknownMark />,
    },
    {
      id: 'pay',
      header: 'Pay',
      isWideOnly: true,
      sortBy: ({ pay }) => (pay === null ? null : pay.kind),
      cell: ({ pay }) => (pay === null ? <UnknownMark /> : 'known'),
    },
  ];
}

/** Every adult of a roster, to search and to filter. */
export function AdultsTable({ school }: { readonly school: School }) {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<StaffKind | 'every'>('every');
  const sought = useDeferredValue(search);
  const columns = useMemo(() => columnsFor(school), [school]);
  const rows = useMemo(
    () =>
      school.staff.filter((member) => matches(member, sought) && (kind === 'every' || member.kind === kind)),
    [school, sought, kind],
  );
  const present = kinds.filter((one) => school.staff.some((member) => member.kind === one));
  return (
    <>
      <div className="screen-only mb-3 flex flex-wrap items-center gap-2">
        <SearchField label="Search adults" value={search} onChange={setSearch} className="w-full sm:w-64" />
        <Select
          label="Kind"
          isLabelHidden
          options={[
            { id: 'every' as const, label: 'Everybody' },
            ...present.map((id) => ({ id, label: kindName(id) })),
          ]}
          value={kind}
          onChange={setKind}
          className="w-40"
        />
        <span className="text-small text-soft" role="status">
          {rows.length.toLocaleString('en-US')} of {school.staff.length.toLocaleString('en-US')} adults
        </span>
      </div>
      <div className="rounded-card border border-line bg-card px-4">
        <Table
          label="Adults"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          height="calc(100dvh - 330px)"
          empty={<EmptyState title="Nobody like that">Maybe search for a part of the id only.</EmptyState>}
        />
      </div>
    </>
  );
}
