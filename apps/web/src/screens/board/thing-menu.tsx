import { Button } from 'react-aria-components';
import { Icon } from '../../system/icon.tsx';
import { Menu } from '../../system/menu.tsx';
import { boardActions } from './board-actions.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';

export interface ThingMenuProps {
  readonly thing: BoardThing;
  /** How the thing is called. */
  readonly name: string;
  readonly tools: BoardTools;
}

/** Everything one can do with somebody, behind a button: the same actions as by keys and by dragging. */
export function ThingMenu({ thing, name, tools }: ThingMenuProps) {
  const selection = tools.view().selection;
  const isSelected = selection.some((each) => each.kind === thing.kind && each.id === thing.id);
  const context = { thing, things: isSelected ? selection : [thing], tools };
  const possible = boardActions.filter((action) => action.about === 'thing' && action.isPossible(context));
  return (
    <Menu
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
    >
      <Button
        aria-label={`Actions for ${name}`}
        className="screen-only flex h-6 w-6 shrink-0 cursor-pointer items-center justify-center rounded-[6px] text-soft hover:bg-wash hover:text-ink aria-expanded:bg-wash"
      >
        <Icon name="more" size={16} />
      </Button>
    </Menu>
  );
}
