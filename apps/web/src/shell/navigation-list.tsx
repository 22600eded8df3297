import { Button } from 'react-aria-components';
import { useLocation } from '@tanstack/react-router';
import { classNames } from '../system/class-names.ts';
import { Link } from '../system/link.tsx';
import { Popover } from '../system/popover.tsx';
import type { NavigationEntry, NavigationGroup } from './navigation.ts';

const row =
  'flex min-h-9 w-full items-center justify-between gap-2 rounded-control px-2.5 text-left text-body no-underline hover:no-underline';

function Later({ entry }: { readonly entry: Extract<NavigationEntry, { kind: 'later' }> }) {
  return (
    <Popover
      label={entry.label}
      placement="right top"
      trigger={
        <Button className={classNames(row, 'cursor-pointer text-soft hover:bg-sunken')}>
          <span>{entry.label}</span>
          <span
            className="hatched h-3 w-5 rounded-[3px] border border-dashed border-edge"
            aria-hidden="true"
          />
          <span className="hidden-text">, comes with the timetable</span>
        </Button>
      }
    >
      <p>
        <strong className="font-semibold">{entry.label} comes with the timetable.</strong>
      </p>
      <p className="mt-1.5 text-soft">{entry.text}</p>
    </Popover>
  );
}

function Entry({ entry, onFollow }: { readonly entry: NavigationEntry; readonly onFollow?: () => void }) {
  const { pathname } = useLocation();
  switch (entry.kind) {
    case 'screen': {
      const isCurrent = pathname === entry.href || pathname.startsWith(`${entry.href}/`);
      return (
        <Link
          href={entry.href}
          tone="plain"
          {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
          {...(onFollow === undefined ? {} : { onPress: onFollow })}
          className={classNames(
            row,
            isCurrent ? 'bg-wash font-semibold text-ink' : 'text-soft hover:bg-sunken hover:text-ink',
          )}
        >
          <span>{entry.label}</span>
          {entry.count !== null && (
            <span className="text-small font-normal">{entry.count.toLocaleString('en-US')}</span>
          )}
        </Link>
      );
    }
    case 'later':
      return <Later entry={entry} />;
    case 'needsDesign':
      return (
        <span className={classNames(row, 'text-today-text')}>
          <span>{entry.label}</span>
          <span className="text-tiny">after a design</span>
        </span>
      );
    default:
      return entry satisfies never;
  }
}

export interface NavigationListProps {
  readonly groups: readonly NavigationGroup[];
  /** Called when a link is followed, so that a drawer can close. */
  readonly onFollow?: () => void;
}

/** The screens, in their groups. */
export function NavigationList({ groups, onFollow }: NavigationListProps) {
  return groups.map((group) => (
    <section key={group.id} className="mb-4">
      <h2 className="mb-1 px-2.5 font-sans text-tiny font-medium tracking-wide text-soft">{group.title}</h2>
      <ul className="flex flex-col gap-0.5">
        {group.entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} {...(onFollow === undefined ? {} : { onFollow })} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
