import { Button } from 'react-aria-components';
import { useLocation } from '@tanstack/react-router';
import { classNames } from '../system/class-names.ts';
import { Icon } from '../system/icon.tsx';
import { Link } from '../system/link.tsx';
import type { NavigationGroup } from './navigation.ts';

/** What stands in the bar, the most needed first and as far as there is room; everything else is behind "More". */
const barIds: readonly string[] = [
  'roster',
  'model',
  'teams',
  'money',
  'schools',
  'overview',
  'import',
  'inbox',
  'directory',
  'cohorts',
  'facts',
];
const barSize = 4;

const cell =
  'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 rounded-none text-tiny no-underline hover:no-underline';

export interface BottomBarProps {
  readonly groups: readonly NavigationGroup[];
  readonly onMore: () => void;
}

/** The screens that are needed most, within reach of a thumb. */
export function BottomBar({ groups, onMore }: BottomBarProps) {
  const { pathname } = useLocation();
  const screens = groups
    .flatMap((group) => group.entries)
    .flatMap((entry) => (entry.kind === 'screen' ? [entry] : []));
  const entries = barIds.flatMap((id) => screens.find((entry) => entry.id === id) ?? []).slice(0, barSize);
  return (
    <nav
      aria-label="Main screens"
      className="screen-only fixed inset-x-0 bottom-0 z-40 flex border-t border-line bg-card pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {entries.map((entry) => {
        const isCurrent = pathname === entry.href;
        return (
          <Link
            key={entry.id}
            href={entry.href}
            tone="plain"
            {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
            className={classNames(cell, isCurrent ? 'font-semibold text-ink' : 'text-soft')}
          >
            <Icon name={entry.icon} size={20} />
            {entry.label}
          </Link>
        );
      })}
      <Button className={classNames(cell, 'text-soft')} onPress={onMore}>
        <Icon name="menu" size={20} />
        More
      </Button>
    </nav>
  );
}
