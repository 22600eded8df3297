import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import { dragType } from './drag-type.ts';
import { ThingMark } from './thing-mark.tsx';
import { ThingMenu } from './thing-menu.tsx';

export interface PersonRow {
  /** Its own in the list. */
  readonly id: string;
  readonly name: string;
  readonly thing: BoardThing;
}

export interface PersonGridProps<Row extends PersonRow> {
  readonly label: string;
  /** Names the list, so that the arrow keys find the one beside it. */
  readonly listId: string;
  readonly rows: readonly Row[];
  readonly tools: BoardTools;
  readonly className?: string;
  readonly rowClassName: string;
  /** What stands there where nobody is. */
  readonly empty: string;
  /** What is shown of somebody, before their menu. */
  readonly children: (row: Row) => ReactNode;
}

/**
 * People in rows that are walked through by the arrow keys, dragged, and acted on by keys or by menu. A board holds
 * hundreds of them: they are elements of the browser's own, where components that each follow every press on the page
 * would take longer to draw than the whole board to calculate.
 */
export function PersonGrid<Row extends PersonRow>(props: PersonGridProps<Row>) {
  const { label, listId, rows, tools, className = '', rowClassName, empty, children } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const tabbedId = rows.some(({ id }) => id === focusedId) ? focusedId : (rows[0]?.id ?? null);
  useFocusKept(grid, focusedId, rows);

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      data-board-list={listId}
      onKeyDown={focusByKey}
      className={className}
    >
      {rows.length === 0 && (
        <div role="row">
          <p role="gridcell" className="py-1.5 text-small text-soft">
            {empty}
          </p>
        </div>
      )}
      {rows.map((row) => (
        <div
          key={row.id}
          role="row"
          aria-label={row.name}
          tabIndex={row.id === tabbedId ? 0 : -1}
          draggable
          onFocus={() => setFocusedId(row.id)}
          onDragStart={({ currentTarget, dataTransfer }) => {
            dataTransfer.effectAllowed = 'move';
            dataTransfer.setData(dragType, row.id);
            dataTransfer.setData('text/plain', row.name);
            currentTarget.dataset['dragging'] = '';
            tools.drag([row.thing]);
          }}
          onDragEnd={({ currentTarget }) => {
            delete currentTarget.dataset['dragging'];
            tools.endDrag();
          }}
          className="cursor-grab border-t border-dotted border-line outline-none data-dragging:opacity-45 focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-focus"
        >
          <div role="gridcell" className={`flex items-center gap-2 ${rowClassName}`}>
            <ThingMark thing={row.thing} />
            {children(row)}
            <ThingMenu thing={row.thing} name={row.name} tools={tools} isTabbed={row.id === tabbedId} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** When the person who has the focus leaves the list, it goes to whoever stands there now. */
function useFocusKept(
  grid: { readonly current: HTMLElement | null },
  focusedId: string | null,
  rows: readonly PersonRow[],
): void {
  const before = useRef(rows);
  useLayoutEffect(() => {
    const place = before.current.findIndex(({ id }) => id === focusedId);
    const hasLeft = place >= 0 && rows.every(({ id }) => id !== focusedId);
    before.current = rows;
    if (!hasLeft || document.activeElement !== document.body) return;
    const there = [...(grid.current?.querySelectorAll<HTMLElement>('[role="row"][tabindex]') ?? [])];
    (there[place] ?? there.at(-1))?.focus();
  }, [grid, focusedId, rows]);
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Moves the focus along the rows. */
function focusByKey(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const { target, currentTarget } = event;
  if (step === undefined || !(target instanceof Element)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[role="row"]')];
  const place = all.indexOf(target.closest<HTMLElement>('[role="row"]') ?? currentTarget);
  if (place < 0) return;
  event.preventDefault();
  all[Math.min(all.length - 1, Math.max(0, place + step))]?.focus();
}
