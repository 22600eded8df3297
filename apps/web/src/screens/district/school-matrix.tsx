import { useMemo, useState } from 'react';
import type { Measure, SchoolRecord } from '@staffroom/contract';
import { countOf, unitText } from '@staffroom/exchange/browser';
import { UnknownMark } from '../../system/grammar/unknown-mark.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { Link } from '../../system/link.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { measureValue } from '../compare/measure-scale.ts';
import { paths } from '../../workspace/paths.ts';
import { measureOf, type SchoolRow } from './district-table.ts';

/** What a district asks about first; other measures follow while there is room. */
const firstRules: readonly string[] = [
  'cost.perStudent',
  'vacancies',
  'coverage.core',
  'reach.lead',
  'load.median',
];
const mostColumns = 5;

function placeOf(rule: string): number {
  const place = firstRules.indexOf(rule);
  return place === -1 ? firstRules.length : place;
}

function countText({ studentCount }: SchoolRecord): string {
  return studentCount === null ? '' : `${countOf(studentCount, 'student', 'students')} · `;
}

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
  const shownMeasures = measures.toSorted((a, b) => placeOf(a.rule) - placeOf(b.rule)).slice(0, mostColumns);
  const columns: readonly TableColumn<SchoolRow>[] = [
    {
      id: 'school',
      header: 'School',
      width: '260px',
      isRowHeader: true,
      cell: ({ school, design }) => (
        <>
          <Link
            className="block min-w-36"
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
            <span className="md:hidden">{countText(school)}</span>
            {design === null ? 'no design yet' : design.modelName}
          </span>
        </>
      ),
      sortBy: ({ school }) => school.name,
    },
    {
      id: 'students',
      header: 'Students',
      align: 'end',
      isWideOnly: true,
      cell: ({ school }) => school.studentCount?.toLocaleString('en-US') ?? <UnknownMark />,
      sortBy: ({ school }) => school.studentCount,
    },
    {
      id: 'teams',
      header: 'Teams',
      align: 'end',
      isWideOnly: true,
      cell: ({ design }) => design?.teamCount ?? '',
      sortBy: ({ design }) => design?.teamCount ?? null,
    },
    ...shownMeasures.map((measure, index): TableColumn<SchoolRow> => ({
      id: measure.rule,
      header: (
        <span className="text-right">{[measure.label, unitText(measure)].filter(Boolean).join(', ')}</span>
      ),
      name: measure.label,
      align: 'end',
      isWideOnly: index > 2 ? 'widest' : index > 0,
      cell: ({ design }) => {
        if (design === null) return '';
        const own = measureOf(design, measure.rule);
        return own === null || own.design === null ? (
          <UnknownMark />
        ) : (
          <>
            <span className="block text-small text-today-text">{measureValue(own.baseline, own.unit)}</span>
            <strong className="font-semibold">{measureValue(own.design, own.unit)}</strong>
          </>
        );
      },
      sortBy: ({ design }) => measureOf(design, measure.rule)?.design ?? null,
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
