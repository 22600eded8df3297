import { memo } from 'react';
import type { TeamAdult } from '@staffroom/exchange/browser';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import type { BoardNames } from './board-names.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import type { TeamView } from './board-view.ts';
import { PersonGrid } from './person-grid.tsx';
import { PinMark } from './pin-mark.tsx';
import { fullWorkText, workText } from './work-text.ts';

export interface AdultListProps {
  readonly view: TeamView;
  readonly hue: string;
  readonly names: BoardNames;
  /** Ids of adults who stay where they are when the school is designed again. */
  readonly pinned: ReadonlySet<string>;
  readonly isCompact: boolean;
  readonly tools: BoardTools;
}

/** Name and work in one line, of which the name is whole; in a narrow card that is not compact, the work stands below. */
const beside = 'flex min-w-0 flex-1 items-center justify-between gap-2';
const besideWhereWide = '@xs:flex-row @xs:items-center @xs:justify-between @xs:gap-2';

function thingOf(view: TeamView, adult: TeamAdult): BoardThing {
  const held = view.team.adults.filter(({ staffId, share }) => staffId === adult.staffId && share > 0);
  const [largest] = held.toSorted((a, b) => b.share - a.share);
  return { kind: 'adult', id: adult.staffId, teamId: view.team.id, postId: largest?.postId ?? null };
}

/** The adults of a team: dragged, moved by keys, or by the menu of each. */
export const AdultList = memo(function AdultList(props: AdultListProps) {
  const { view, hue, names, pinned, isCompact, tools } = props;
  const rows = view.adults.map((adult) => ({
    id: adult.staffId,
    name: names.adult(adult.staffId),
    thing: thingOf(view, adult),
    adult,
  }));
  return (
    <PersonGrid
      label={`Adults of ${view.team.name}`}
      listId={view.team.id}
      rows={rows}
      tools={tools}
      className="@container"
      rowClassName={isCompact ? 'py-0' : 'py-1 leading-tight @xs:py-0.5'}
      empty="Nobody yet"
    >
      {({ adult, name }) => (
        <>
          <DotMark share={adult.share} kind={adult.kind} hue={hue} size={16} />
          <span className={isCompact ? beside : `flex min-w-0 flex-1 flex-col ${besideWhereWide}`}>
            <span className="flex max-w-full min-w-0 shrink-0 items-center gap-1.5">
              <span className="truncate" title={name}>
                {name}
              </span>
              {pinned.has(adult.staffId) && <PinMark />}
            </span>
            <span className="min-w-0 truncate text-small text-soft" title={fullWorkText(adult)}>
              {workText(adult)}
            </span>
          </span>
        </>
      )}
    </PersonGrid>
  );
});
