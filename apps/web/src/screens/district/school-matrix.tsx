import { useMemo, useState } from 'react';
import type { Measure } from '@staffroom/contract';
import { unitText } from '@staffroom/exchange/browser';
import { SearchField } from '../../system/search-field.tsx';
import { Link } from '../../system/link.tsx';
import { Pill } from '../../system/pill.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { measureValue } from '../compare/measure-scale.ts';
import { paths } from '../../workspace/paths.ts';
import { measureOf, type SchoolRow } from './district-table.ts';

const mostColumns = 5;

export interface SchoolMatrixProps {
  readonly districtId: string;
  readonly rows: readonly SchoolRow[];
  readonly measures: readonly Omit<Measure, 'baseline' | 'design'>[];
}

/** Schools by rows, measures by columns: today in grey above the design. Sorts and searches; draws only what is in sight. */
export function SchoolMatrix({ districtId, rows, measures }: SchoolMatrixProps) {
  const [search, setSearch] = useState('');
  const shown = useMemo(() => {
    const sought = search.trim().toLowerCase();
    return sought === '' ? rows : rows.filter(({ school }) => school.name.toLowerCase().includes(sought));
  }, [rows, search]);
  const columns: readonly TableColumn<SchoolRow>[] = [
    {
      id: 'school',
      header: 'School',
      isRowHeader: true,
      cell: ({ school, design }) => (
        <>
          <Link
            href={
              design === null
                ? paths.school(districtId, school.id, 'roster')
                : paths.school(districtId, school.id, 'compare')
            }
            tone="plain"
          >
            {school.name}
          </Link>
          <span className="block text-small font-normal text-soft">
            {design === null ? 'no design yet' : design.modelName}
          </span>
        </>
      ),
      sortBy: ({ school }) => school.name,
    },
    {
      id: 'students',
      width: '112px',
      header: 'Students',
      align: 'end',
      cell: ({ school }) => school.studentCount ?? '–',
      sortBy: ({ school }) => school.studentCount ?? 0,
    },
    {
      id: 'teams',
      width: '92px',
      header: 'Teams',
      align: 'end',
      cell: ({ design }) => design?.teamCount ?? '–',
      sortBy: ({ design }) => design?.teamCount ?? -1,
    },
    ...measures.slice(0, mostColumns).map((measure): TableColumn<SchoolRow> => ({
      id: measure.rule,
      header: (
        <span className="text-right">{[measure.label, unitText(measure)].filter(Boolean).join(', ')}</span>
      ),
      name: measure.label,
      align: 'end',
      isWideOnly: true,
      cell: ({ design }) => {
        const own = measureOf(design, measure.rule);
        if (own === null) return '';
        return own.design === null ? (
          <Pill tone="unknown">not known</Pill>
        ) : (
          <>
            <span className="block text-small text-today-text">{measureValue(own.baseline, own.unit)}</span>
            <strong className="font-semibold">{measureValue(own.design, own.unit)}</strong>
          </>
        );
      },
      sortBy: ({ design }) => measureOf(design, measure.rule)?.design ?? Number.POSITIVE_INFINITY,
    })),
  ];
  return (
    <div className="flex flex-col gap-3">
      {rows.length > 8 && (
        <SearchField label="Search schools" value={search} onChange={setSearch} className="sm:w-72" />
      )}
      <Table
        label="Schools with their measures"
        columns={columns}
        rows={shown}
        rowId={({ school }) => school.id}
        height="640px"
        empty={<p className="py-6 text-center text-soft">No school of that name.</p>}
      />
    </div>
  );
}
