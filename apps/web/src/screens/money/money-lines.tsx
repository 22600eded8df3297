import { countOf, moneyCategoryNames } from '@staffroom/exchange/browser';
import { formatCents, formatFte, formatSource, type Cents, type Plan } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { Select } from '../../system/select.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { roleName } from '../model/role-name.ts';
import { filterMoneyRows, outsideTeams, totalOf, type MoneyFilter, type MoneyRow } from './money-rows.ts';

const everything = 'all';

const columns: readonly TableColumn<MoneyRow>[] = [
  {
    id: 'who',
    width: '160px',
    header: 'Who',
    isRowHeader: true,
    cell: ({ who, role }) => (
      <>
        {who}
        <span className="block text-small font-normal text-soft">{role}</span>
      </>
    ),
    sortBy: ({ who }) => who,
  },
  {
    id: 'team',
    width: '112px',
    header: 'Team',
    cell: ({ team }) => team ?? 'School-wide',
    sortBy: ({ team }) => team ?? '',
    isWideOnly: true,
  },
  {
    id: 'category',
    width: '132px',
    header: 'For',
    cell: ({ category }) => category,
    sortBy: ({ category }) => category,
  },
  {
    id: 'share',
    width: '84px',
    header: 'Share',
    align: 'end',
    cell: ({ line }) => formatFte(line.share),
    sortBy: ({ line }) => line.share,
    isWideOnly: true,
  },
  {
    id: 'how',
    header: 'How it came about',
    cell: ({ line, fund }) => (
      <>
        {line.arithmetic}
        <span className="block text-small text-soft">
          {formatSource(line.source)}
          {fund === null ? '' : `. Paid by ${fund}`}
        </span>
      </>
    ),
    isWideOnly: true,
  },
  {
    id: 'amount',
    width: '128px',
    header: 'A year',
    align: 'end',
    cell: ({ line }) => formatCents(line.amount),
    sortBy: ({ line }) => line.amount,
  },
];

export interface MoneyLinesProps {
  readonly plan: Pick<Plan, 'teams'>;
  readonly rows: readonly MoneyRow[];
  readonly filter: MoneyFilter;
  readonly onFilter: (filter: MoneyFilter) => void;
}

/** Every amount with its arithmetic and its source, to look through by side, team, role and kind. */
export function MoneyLines({ plan, rows, filter, onFilter }: MoneyLinesProps) {
  const shown = filterMoneyRows(rows, filter);
  const roles = [...new Set(rows.map(({ line }) => line.roleId))].toSorted();
  const categories = Object.entries(moneyCategoryNames).filter(([id]) =>
    rows.some(({ line }) => line.category === id),
  );
  const choose = (key: 'teamId' | 'roleId' | 'category') => (id: string) =>
    onFilter({ ...filter, [key]: id === everything ? null : id });
  return (
    <div className="flex flex-col gap-3">
      <div className="screen-only grid grid-cols-2 items-end gap-3 sm:grid-cols-4 lg:grid-cols-[minmax(0,1fr)_110px_150px_190px_190px]">
        <SearchField
          label="Search the lines"
          value={filter.search}
          onChange={(search) => onFilter({ ...filter, search })}
          className="max-lg:col-span-full"
        />
        <Select
          label="Side"
          options={[
            { id: 'design', label: 'Design' },
            { id: 'today', label: 'Today' },
          ]}
          value={filter.side}
          onChange={(side) => onFilter({ ...filter, side })}
        />
        <Select
          label="Team"
          options={[
            { id: everything, label: 'Every team' },
            ...plan.teams.map((team) => ({ id: String(team.id), label: team.name })),
            { id: outsideTeams, label: 'School-wide' },
          ]}
          value={filter.teamId ?? everything}
          onChange={choose('teamId')}
        />
        <Select
          label="Role"
          options={[
            { id: everything, label: 'Every role' },
            ...roles.map((id) => ({ id, label: roleName(id) })),
          ]}
          value={filter.roleId ?? everything}
          onChange={choose('roleId')}
        />
        <Select
          label="For"
          options={[
            { id: everything, label: 'Everything' },
            ...categories.map(([id, label]) => ({ id, label })),
          ]}
          value={filter.category ?? everything}
          onChange={choose('category')}
        />
      </div>
      <p className="text-soft" role="status">
        {countOf(shown.length, 'line', 'lines')}, together{' '}
        <strong className="font-semibold text-ink">{formatCents(totalOf(shown) as Cents)}</strong>
      </p>
      <Table
        label="Lines of the cost"
        columns={columns}
        rows={shown}
        rowId={({ side, line }) => `${side}/${line.id}`}
        height="560px"
        empty={
          <EmptyState
            title="No such line"
            actions={
              <Button
                onPress={() =>
                  onFilter({ side: filter.side, teamId: null, roleId: null, category: null, search: '' })
                }
              >
                Show all of them
              </Button>
            }
          >
            No amount of this side answers to all of the filters.
          </EmptyState>
        }
      />
    </div>
  );
}
