import { useEffect, useMemo, type ReactElement } from 'react';
import {
  Header,
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type Placement,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { popoverStyle } from './popover-style.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: IconName;
  /** The keys that do the same, such as `M`. */
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly isCurrent?: boolean;
  readonly tone?: 'plain' | 'danger';
  /** Leads somewhere instead of calling `onAction`. */
  readonly href?: string;
}

export interface MenuGroup {
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly children: ReactElement;
  readonly groups: readonly MenuGroup[];
  readonly onAction?: (id: string) => void;
  readonly placement?: Placement;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      {...(entry.href === undefined ? {} : { href: entry.href })}
      className={classNames(
        'flex cursor-pointer items-start gap-2.5 rounded-[6px] px-2.5 py-1.5 text-body no-underline data-disabled:cursor-default data-disabled:opacity-45 data-focused:bg-wash',
        entry.tone === 'danger' && 'text-bad',
        entry.isCurrent === true && 'font-semibold',
      )}
    >
      {entry.icon !== undefined && (
        <span className="mt-0.5 text-soft">
          <Icon name={entry.icon} size={16} />
        </span>
      )}
      <span className="min-w-0 flex-1">
        {entry.label}
        {entry.description !== undefined && (
          <span className="block text-small font-normal text-soft">{entry.description}</span>
        )}
      </span>
      {entry.isCurrent === true && <Icon name="check" size={16} />}
      {entry.shortcut !== undefined && <Keyboard className="text-small text-soft">{entry.shortcut}</Keyboard>}
    </MenuItem>
  );
}

/** What can be done or where one can go, behind a button. */
export function Menu({ children, placement = 'bottom start', isOpen, onOpenChange, ...content }: MenuProps) {
  const open = {
    ...(isOpen === undefined ? {} : { isOpen }),
    ...(onOpenChange === undefined ? {} : { onOpenChange }),
  };
  return (
    <MenuTrigger {...open}>
      {children}
      <Popover placement={placement} className={classNames(popoverStyle, 'min-w-52')}>
        <Entries {...content} />
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuBesideProps extends Pick<MenuProps, 'label' | 'groups' | 'onAction'> {
  /** What it is shown beside, and where the focus goes back to. */
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** The same, open, beside an element of a long list: one for all of them, where a menu for each would weigh too much. */
export function MenuBeside({ anchor, onClose, ...content }: MenuBesideProps) {
  const beside = useMemo(() => ({ current: anchor }), [anchor]);
  useEffect(() => {
    anchor.setAttribute('aria-expanded', 'true');
    return () => anchor.setAttribute('aria-expanded', 'false');
  }, [anchor]);
  return (
    <Popover
      triggerRef={beside}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
      className={classNames(popoverStyle, 'min-w-52')}
    >
      <Entries {...content} autoFocus="first" onClose={onClose} />
    </Popover>
  );
}

interface EntriesProps extends Pick<MenuProps, 'label' | 'groups' | 'onAction'> {
  readonly autoFocus?: 'first';
  readonly onClose?: () => void;
}

function Entries({ label, groups, onAction, ...menu }: EntriesProps) {
  return (
    <AriaMenu
      {...menu}
      aria-label={label}
      onAction={(key) => onAction?.(String(key))}
      className="max-h-[70vh] overflow-auto p-1 outline-none"
    >
      {groups.map((group, index) => (
        <MenuSection
          // Groups of a menu stand in a fixed order and have no other name.
          key={group.title ?? index}
          {...(group.title === undefined ? { 'aria-label': label } : {})}
          className={classNames(index > 0 && 'mt-1 border-t border-line pt-1')}
        >
          {group.title !== undefined && (
            <Header className="px-2.5 pt-1.5 pb-1 text-tiny font-medium text-soft">{group.title}</Header>
          )}
          {group.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  );
}
