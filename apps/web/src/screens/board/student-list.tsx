import { memo, useMemo, useState } from 'react';
import {
  Button,
  GridList,
  GridListItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
  type Selection,
} from 'react-aria-components';
import type { Student, StudentId, TeamId } from '@staffroom/school';
import { Icon } from '../../system/icon.tsx';
import { SearchField } from '../../system/search-field.tsx';
import type { BoardNames } from './board-names.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import { dragType } from './drag-type.ts';
import { PinMark } from './pin-mark.tsx';
import { StudentMarks } from './student-marks.tsx';
import { ThingMark } from './thing-mark.tsx';
import { ThingMenu } from './thing-menu.tsx';

export interface StudentListProps {
  readonly teamId: TeamId | null;
  /** How the list is called, such as `Students of Team 1`. */
  readonly label: string;
  readonly studentIds: readonly StudentId[];
  readonly studentById: ReadonlyMap<StudentId, Student>;
  readonly names: BoardNames;
  readonly pinned: Readonly<Record<string, TeamId>>;
  /** Why a student is without a team, where that is so. */
  readonly reasons?: ReadonlyMap<string, string>;
  readonly tools: BoardTools;
}

const rowHeight = 34;
const mostRowsShown = 8;

/** Students in a list that stays quick with thousands: searched, chosen several at once, dragged, or moved by menu. */
export const StudentList = memo(function StudentList(props: StudentListProps) {
  const { teamId, label, studentIds, studentById, names, pinned, reasons, tools } = props;
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<StudentId>>(new Set());
  const rows = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return studentIds
      .map((id) => ({ id, name: names.student(id), student: studentById.get(id) }))
      .filter(
        ({ id, name, student }) =>
          wanted === '' ||
          name.toLowerCase().includes(wanted) ||
          (!names.isHidden &&
            (id.toLowerCase().includes(wanted) ||
              (student?.supports ?? []).some((code) => code.toLowerCase().startsWith(wanted)))),
      )
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }, [studentIds, studentById, names, search]);
  const thingOf = (id: StudentId): BoardThing => ({ kind: 'student', id, teamId });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': names.student(String(key)) })),
    onDragStart: ({ keys }) => tools.drag(rows.filter(({ id }) => keys.has(id)).map(({ id }) => thingOf(id))),
    onDragEnd: () => tools.endDrag(),
  });
  const chosen = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const choose = (selection: Selection): void => {
    const now = rows.filter(({ id }) => selection === 'all' || selection.has(id)).map(({ id }) => id);
    setSelected(new Set(now));
    tools.show((view) => ({ ...view, selection: now.map(thingOf) }));
  };
  const height = Math.min(mostRowsShown, Math.max(1, rows.length)) * rowHeight;
  return (
    <div className="mt-2 border-t border-line pt-2">
      {studentIds.length > mostRowsShown && (
        <SearchField
          label={`Search ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
          value={search}
          onChange={setSearch}
          className="mb-1.5"
        />
      )}
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <GridList
          aria-label={label}
          items={rows}
          dependencies={[names, pinned, reasons]}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={choose}
          dragAndDropHooks={dragAndDropHooks}
          keyboardNavigationBehavior="tab"
          data-board-list={teamId ?? 'none'}
          style={{ height }}
          className="overflow-auto outline-none"
          renderEmptyState={() => <p className="py-1.5 text-small text-soft">No student matches</p>}
        >
          {({ id, name, student }) => (
            <GridListItem
              id={id}
              textValue={name}
              className="group flex h-[34px] cursor-grab items-center gap-2 rounded-[6px] px-1 outline-none data-dragging:opacity-45 data-selected:bg-wash data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-focus"
            >
              <ThingMark thing={thingOf(id)} />
              <span className="min-w-0 flex-1 truncate text-small">
                {name}
                {reasons?.get(id) !== undefined && <span className="text-soft"> · {reasons.get(id)}</span>}
              </span>
              {pinned[id] !== undefined && <PinMark />}
              {!names.isHidden && student !== undefined && <StudentMarks student={student} />}
              <Button
                slot="drag"
                aria-label={`Drag ${name}`}
                className="hidden-text group-data-focus-visible:static group-data-focus-visible:h-6 group-data-focus-visible:w-5 group-data-focus-visible:[clip-path:none] focus:static focus:h-6 focus:w-5 focus:[clip-path:none]"
              >
                <Icon name="drag" size={14} />
              </Button>
              <ThingMenu thing={thingOf(id)} name={name} tools={tools} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
      {chosen.length > 1 && (
        <p className="mt-1.5 text-small text-soft">
          {chosen.length} chosen. Press <kbd>M</kbd>, drag one of them, or use its menu to move all.
        </p>
      )}
    </div>
  );
});
