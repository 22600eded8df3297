import type { NavigationEntry, NavigationGroup } from '../../shell/navigation.ts';
import type { IconName } from '../../system/icon.tsx';
import { paths, type DeskScreen } from '../../workspace/paths.ts';

/** What waits to be done at the desk. */
export interface DeskCounts {
  readonly inbox: number;
  readonly pendingEntries: number;
}

function entry(id: DeskScreen, label: string, icon: IconName, count: number | null = null): NavigationEntry {
  return { kind: 'screen', id, label, icon, href: paths.desk(id), count };
}

/** The screens of the desk, with what waits in them as far as it is known. */
export function deskNavigation(counts: DeskCounts | null): readonly NavigationGroup[] {
  return [
    {
      id: 'messages',
      title: 'Messages',
      entries: [
        entry('inbox', 'Inbox', 'mail', counts?.inbox ?? null),
        entry('templates', 'Templates', 'copy'),
        entry('figures', 'Response times', 'history'),
      ],
    },
    {
      id: 'people',
      title: 'Schools and cohorts',
      entries: [
        entry('directory', 'Directory', 'table', counts?.pendingEntries ?? null),
        entry('cohorts', 'Cohorts', 'people'),
      ],
    },
    {
      id: 'facts',
      title: 'Facts',
      entries: [entry('facts', 'Facts', 'law'), entry('changes', 'Changes', 'history')],
    },
  ];
}
