import type { NavigationEntry, NavigationGroup } from '../../shell/navigation.ts';
import type { IconName } from '../../system/icon.tsx';
import { paths, type DeskScreen } from '../../workspace/paths.ts';

/** What waits to be done at the desk. */
export interface DeskCounts {
  readonly inbox: number;
  readonly pendingEntries: number;
}

/** An entry, with how much waits there where anything does. */
function entry(id: DeskScreen, label: string, icon: IconName, waiting = 0): NavigationEntry {
  return {
    kind: 'screen',
    id,
    label,
    icon,
    href: paths.desk(id),
    count: waiting === 0 ? null : waiting,
  };
}

/** The screens of the desk, with what waits in them as far as it is known. */
export function deskNavigation(counts: DeskCounts | null): readonly NavigationGroup[] {
  return [
    {
      id: 'messages',
      title: 'Messages',
      entries: [
        entry('inbox', 'Inbox', 'mail', counts?.inbox),
        entry('templates', 'Templates', 'copy'),
        entry('figures', 'Response times', 'history'),
      ],
    },
    {
      id: 'people',
      title: 'Schools and cohorts',
      entries: [
        entry('directory', 'Directory', 'table', counts?.pendingEntries),
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
