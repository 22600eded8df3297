import { memo } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { TeamAdult } from '@staffroom/exchange/browser';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import { Icon } from '../../system/icon.tsx';
import type { BoardNames } from './board-names.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import type { TeamView } from './board-view.ts';
import { ThingMark } from './thing-mark.tsx';
import { ThingMenu } from './thing-menu.tsx';
import { fullWorkText, workText } from './work-text.ts';
import { dragType } from './drag-type.ts';

export interface AdultListProps {
  readonly view: TeamView;
  readonly hue: string;
  readonly names: BoardNames;
  /** Ids of adults who stay where they are when the school is designed again. */
  readonly pinned: ReadonlySet<string>;
  readonly isCompact: boolean;
  readonly tools: BoardTools;
}

function thingOf(view: TeamView, adult: TeamAdult): BoardThing {
  const held = view.team.adults.filter(({ staffId, share }) => staffId === adult.staffId && share > 0);
  const [largest] = held.toSorted((a, b) => b.share - a.share);
  return { kind: 'adult', id: adult.staffId, teamId: view.team.id, postId: largest?.postId ?? null };
}

/** The adults of a team: dragged, moved by keys, or by the menu of each. */
export const AdultList = memo(function AdultList(props: AdultListProps) {
  const { view, hue, names, pinned, isCompact, tools } = props;
  const rows = view.adults.map((adult) => ({ id: adult.staffId, adult, thing: thingOf(view, adult) }));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': names.adult(String(key)) })),
    onDragStart: ({ keys }) => tools.drag(rows.filter(({ id }) => keys.has(id)).map(({ thing }) => thing)),
    onDragEnd: () => tools.endDrag(),
  });
  return (
    <GridList
      aria-label={`Adults of ${view.team.name}`}
      items={rows}
      dependencies={[names, pinned, isCompact, hue]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      data-board-list={view.team.id}
      className="outline-none"
      renderEmptyState={() => <p className="py-1.5 text-small text-soft">Nobody yet</p>}
    >
      {({ adult, thing }) => (
        <GridListItem
          id={adult.staffId}
          textValue={names.adult(adult.staffId)}
          className={`group flex cursor-grab items-center gap-2 border-t border-dotted border-line outline-none data-dragging:opacity-45 data-focus-visible:outline-2 data-focus-visible:-outline-offset-1 data-focus-visible:outline-focus ${isCompact ? 'py-0' : 'py-0.5'}`}
        >
          <ThingMark thing={thing} />
          <DotMark share={adult.share} kind={adult.kind} hue={hue} size={16} />
          <span className="min-w-0 flex-1 truncate">{names.adult(adult.staffId)}</span>
          {pinned.has(adult.staffId) && (
            <span className="text-soft" title="Pinned">
              <Icon name="pin" size={13} />
              <span className="hidden-text">pinned</span>
            </span>
          )}
          <span
            className="max-w-[50%] shrink-0 truncate text-right text-small text-soft"
            title={fullWorkText(adult)}
          >
            {workText(adult)}
          </span>
          <Button
            slot="drag"
            aria-label={`Drag ${names.adult(adult.staffId)}`}
            className="hidden-text group-data-focus-visible:static group-data-focus-visible:h-6 group-data-focus-visible:w-5 group-data-focus-visible:[clip-path:none] focus:static focus:h-6 focus:w-5 focus:[clip-path:none]"
          >
            <Icon name="drag" size={14} />
          </Button>
          <ThingMenu thing={thing} name={names.adult(adult.staffId)} tools={tools} />
        </GridListItem>
      )}
    </GridList>
  );
});
