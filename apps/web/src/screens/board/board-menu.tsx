import { MenuBeside } from '../../system/menu.tsx';
import { boardActions } from './board-actions.ts';
import type { BoardView } from './board-state.ts';
import type { BoardTools } from './board-tools.ts';
import { thingsWith } from './selection.ts';

/** Everything one can do with somebody: the same actions as by keys and by dragging. */
export function BoardMenu({
  of: { thing, name, anchor },
  tools,
}: {
  readonly of: NonNullable<BoardView['menu']>;
  readonly tools: BoardTools;
}) {
  const context = { thing, things: thingsWith(thing, tools.view().selection), tools };
  const possible = boardActions.filter((action) => action.about === 'thing' && action.isPossible(context));
  return (
    <MenuBeside
      anchor={anchor}
      label={`Actions for ${name}`}
      groups={[
        {
          entries: possible.map((action) => ({
            id: action.id,
            label: action.label(context),
            icon: action.icon,
            ...(action.keys === null ? {} : { shortcut: action.keys }),
          })),
        },
      ]}
      onAction={(id) => possible.find((action) => action.id === id)?.perform(context)}
      onClose={() => tools.show((view) => ({ ...view, menu: null }))}
    />
  );
}
