import { useRef, useState, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { sortRows, type SortOrder, type SortValue } from './sort-rows.ts';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  /** The header in words where `header` is a picture. */
  readonly name?: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => SortValue;
  /** A CSS width. */
  readonly width?: string;
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
  /** Left out where the screen is narrow; `widest` also on a tablet. */
  readonly isWideOnly?: boolean | 'widest';
}

export interface TableProps<Row> {
  /** What the table holds, for readers of the screen. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly initialSort?: SortOrder;
  /** Draws only the rows in sight, in a box of this CSS height: for hundreds of rows and more. */
  readonly height?: string;
  /** Shown where there are no rows. */
  readonly empty?: ReactNode;
  readonly className?: string;
}

const rowHeight = 37;

function hiddenWhere(isWideOnly: boolean | 'widest' | undefined): string {
  if (isWideOnly === 'widest') return 'max-lg:hidden';
  return isWideOnly === true ? 'max-md:hidden' : '';
}

function HeaderCell<Row>(props: {
  readonly column: TableColumn<Row>;
  readonly sort: SortOrder | null;
  readonly onSort: (columnId: string) => void;
}) {
  const { column, sort, onSort } = props;
  const direction = sort?.columnId === column.id ? sort.direction : null;
  const style = classNames(
    'sticky top-0 z-10 bg-card px-3 py-2 text-left align-bottom text-small font-medium text-soft shadow-[inset_0_-1px_var(--line)] first:pl-0 last:pr-0',
    column.align === 'end' && 'text-right',
    hiddenWhere(column.isWideOnly),
  );
  return (
    <th
      scope="col"
      className={style}
      {...(column.width === undefined ? {} : { style: { width: column.width } })}
      {...(column.sortBy === undefined ? {} : { 'aria-sort': direction ?? ('none' as const) })}
    >
      {column.sortBy === undefined ? (
        column.header
      ) : (
        <button
          type="button"
          className="-mx-1 inline-flex cursor-pointer items-center gap-1 rounded-[4px] px-1 [text-align:inherit] hover:text-ink"
          onClick={() => onSort(column.id)}
        >
          {column.header}
          <span className={classNames('screen-only', direction === null && 'opacity-40')}>
            <Icon
              name={direction === null ? 'sort' : direction === 'ascending' ? 'arrowUp' : 'arrowDown'}
              size={13}
            />
          </span>
        </button>
      )}
    </th>
  );
}

function BodyRow<Row>({
  columns,
  row,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly row: Row;
}) {
  return columns.map((column) => {
    const style = classNames(
      'border-t border-line px-3 py-2 align-top first:pl-0 last:pr-0',
      column.align === 'end' ? 'text-right tabular-nums' : 'text-left',
      hiddenWhere(column.isWideOnly),
    );
    return column.isRowHeader === true ? (
      <th key={column.id} scope="row" className={classNames(style, 'font-medium')}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.id} className={style}>
        {column.cell(row)}
      </td>
    );
  });
}

/** Rows of the same kind. Sorts by its columns, and with `height` holds thousands of rows without slowing down. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowId, height } = props;
  const [sort, setSort] = useState<SortOrder | null>(props.initialSort ?? null);
  const box = useRef<HTMLDivElement>(null);
  const sortBy = columns.find(({ id }) => id === sort?.columnId)?.sortBy;
  const sorted = sort === null || sortBy === undefined ? rows : sortRows(rows, sortBy, sort.direction);
  const isVirtual = height !== undefined && rows.length > 60;
  const virtual = useVirtualizer({
    count: isVirtual ? sorted.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });

  const onSort = (columnId: string) =>
    setSort((before) => ({
      columnId,
      direction:
        before?.columnId === columnId && before.direction === 'ascending' ? 'descending' : 'ascending',
    }));

  const shown = isVirtual
    ? virtual.getVirtualItems().flatMap(({ index }) => {
        const row = sorted[index];
        return row === undefined ? [] : [{ row, index }];
      })
    : sorted.map((row, index) => ({ row, index }));
  const above = isVirtual ? (virtual.getVirtualItems()[0]?.start ?? 0) : 0;
  const below = isVirtual ? virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? 0) : 0;

  if (rows.length === 0 && props.empty !== undefined) return props.empty;
  return (
    <div
      ref={box}
      className={classNames(
        'relative min-w-0 overflow-auto print:!h-auto print:overflow-visible',
        props.className,
      )}
      {...(isVirtual ? { style: { height } } : {})}
      // A box that scrolls is reached by the keyboard.
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <table className="w-full border-collapse text-body" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns.length} style={{ height: above, padding: 0 }} />
            </tr>
          )}
          {shown.map(({ row, index }) => (
            <tr
              key={rowId(row)}
              aria-rowindex={index + 2}
              className="hover:bg-sunken first:*:border-t-0"
              {...(isVirtual ? { ref: virtual.measureElement, 'data-index': index } : {})}
            >
              <BodyRow columns={columns} row={row} />
            </tr>
          ))}
          {below > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns.length} style={{ height: below, padding: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
