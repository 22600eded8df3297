import type { SyntheticEvent } from 'react';
import { Icon } from '../../system/icon.tsx';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';

export interface ThingMenuProps {
  readonly thing: BoardThing;
  /** How the thing is called. */
  readonly name: string;
  readonly tools: BoardTools;
  /** Whether Tab comes by; in a list, only in the row that has the focus. */
  readonly isTabbed?: boolean;
}

const stay = (event: SyntheticEvent): void => event.stopPropagation();

/**
 * The button of everything one can do with somebody. There are hundreds of these on a board, so that it is an element of
 * the browser's own, and the menu is one for all of them. What is pressed here is not pressed on the row around it.
 */
export function ThingMenu({ thing, name, tools, isTabbed = true }: ThingMenuProps) {
  return (
    <button
      type="button"
      aria-label={`Actions for ${name}`}
      aria-haspopup="menu"
      tabIndex={isTabbed ? 0 : -1}
      onPointerDown={stay}
      onMouseDown={stay}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') stay(event);
      }}
      onClick={({ currentTarget }) =>
        tools.show((view) => ({ ...view, menu: { thing, name, anchor: currentTarget } }))
      }
      className="screen-only flex h-6 w-6 shrink-0 cursor-pointer items-center justify-center rounded-[6px] text-soft hover:bg-wash hover:text-ink aria-expanded:bg-wash"
    >
      <Icon name="more" size={16} />
    </button>
  );
}
