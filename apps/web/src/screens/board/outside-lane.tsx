import { memo } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { formatFte, type SchoolwideShare } from '@staffroom/school';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import { Icon } from '../../system/icon.tsx';
import { Pill } from '../../system/pill.tsx';
import type { BoardNames } from './board-names.ts';
import type { DropPreview } from './board-state.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import { dragType } from './drag-type.ts';
import { DropArea } from './drop-area.tsx';
import { ThingMark } from './thing-mark.tsx';
import { ThingMenu } from './thing-menu.tsx';

export interface OutsideLaneProps {
  readonly shares: readonly SchoolwideShare[];
  readonly names: BoardNames;
  readonly preview: DropPreview | null;
  readonly tools: BoardTools;
}

/** Time that adults give outside the teams: school-wide work, and time that nobody has placed yet. */
export const OutsideLane = memo(function OutsideLane({ shares, names, preview, tools }: OutsideLaneProps) {
  const rows = shares
    .map((share, index) => ({ id: `${share.staffId} ${index}`, share }))
    .toSorted((a, b) => Number(a.share.isPlaced) - Number(b.share.isPlaced));
  const thingOf = ({ staffId }: SchoolwideShare): BoardThing => ({
    kind: 'adult',
    id: staffId,
    teamId: null,
    postId: null,
  });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    onDragStart: ({ keys }) =>
      tools.drag(rows.filter(({ id }) => keys.has(id)).map(({ share }) => thingOf(share))),
    onDragEnd: () => tools.endDrag(),
  });
  const unplaced = shares.filter(({ isPlaced }) => !isPlaced).length;
  return (
    <DropArea label="Drop on time outside the teams" teamId={null} preview={preview} tools={tools}>
      <section aria-label="Time outside the teams" className="px-3.5 py-3">
        <h3 className="flex flex-wrap items-center gap-2 font-sans text-[15px] font-semibold">
          Time outside the teams
          {unplaced > 0 && <Pill tone="eye">{unplaced} not placed</Pill>}
        </h3>
        <p className="mb-1.5 text-small text-soft">School-wide work, electives and services.</p>
        <GridList
          aria-label="Adults with time outside the teams"
          items={rows}
          dependencies={[names]}
          dragAndDropHooks={dragAndDropHooks}
          keyboardNavigationBehavior="tab"
          data-board-list="outside"
          className="max-h-64 overflow-auto outline-none"
          renderEmptyState={() => <p className="text-small text-soft">Everybody’s time is on the teams.</p>}
        >
          {({ id, share }) => (
            <GridListItem
              id={id}
              textValue={names.adult(share.staffId)}
              className="group flex cursor-grab items-center gap-2 border-t border-dotted border-line py-0.5 outline-none data-dragging:opacity-45 data-focus-visible:outline-2 data-focus-visible:-outline-offset-1 data-focus-visible:outline-focus"
            >
              <ThingMark thing={thingOf(share)} />
              <DotMark
                share={share.share}
                kind={share.isPlaced ? 'teacher' : 'vacant'}
                hue="var(--today)"
                size={16}
              />
              <span className="min-w-0 shrink-0 truncate">{names.adult(share.staffId)}</span>
              <span className="ml-auto min-w-0 truncate pl-2 text-right text-small text-soft">
                {share.work} · {formatFte(share.share)}
              </span>
              <Button slot="drag" aria-label={`Drag ${names.adult(share.staffId)}`} className="hidden-text">
                <Icon name="drag" size={14} />
              </Button>
              <ThingMenu thing={thingOf(share)} name={names.adult(share.staffId)} tools={tools} />
            </GridListItem>
          )}
        </GridList>
      </section>
    </DropArea>
  );
});
