import { memo } from 'react';
import { formatNumber } from '@staffroom/exchange/browser';
import { formatFte, type Student, type StudentId, type TeamId } from '@staffroom/school';
import { Button as AriaButton } from 'react-aria-components';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import { Deviation } from '../../system/grammar/deviation.tsx';
import { TeamRing } from '../../system/grammar/team-ring.tsx';
import { teamHue } from '../../system/grammar/team-hue.ts';
import { Icon } from '../../system/icon.tsx';
import { AdultList } from './adult-list.tsx';
import { shortLabel } from './work-text.ts';
import type { BoardNames } from './board-names.ts';
import { withTeamToggled, type DropPreview } from './board-state.ts';
import type { BoardTools } from './board-tools.ts';
import type { TeamView } from './board-view.ts';
import { DropArea } from './drop-area.tsx';
import { StudentList } from './student-list.tsx';
import type { TeamTrait } from './team-traits.ts';
import { ThingMark } from './thing-mark.tsx';
import { ThingMenu } from './thing-menu.tsx';

export interface TeamCardProps {
  readonly view: TeamView;
  /** The grades it is for; null where all teams are for the same. */
  readonly bandLabel: string | null;
  readonly traits: readonly TeamTrait[];
  /** Half the length of the lines of flags and of measures: one for all teams of the band. */
  readonly reach: { readonly flag: number; readonly measure: number };
  readonly names: BoardNames;
  readonly studentById: ReadonlyMap<StudentId, Student>;
  readonly pinnedAdults: ReadonlySet<string>;
  readonly pinnedStudents: Readonly<Record<string, TeamId>>;
  readonly isCompact: boolean;
  readonly isOpen: boolean;
  readonly preview: DropPreview | null;
  /** Who else points at this team or somebody on it. */
  readonly others: string;
  readonly tools: BoardTools;
}

/** A team of the board: its ring, its adults, how far its roster lies from the school's share, its students on demand. */
export const TeamCard = memo(function TeamCard(props: TeamCardProps) {
  const { view, traits, reach, names, isCompact, isOpen, preview, others, tools } = props;
  const { team, vacant, dots, studentsPerAdult } = view;
  const hue = teamHue(view.index);
  const studentCount = team.students.length;
  const perAdult =
    studentsPerAdult === null ? 'nobody here yet' : `${formatNumber(studentsPerAdult)} students an adult`;
  return (
    <DropArea label={`Drop on ${team.name}`} teamId={team.id} preview={preview} tools={tools}>
      <section
        aria-label={team.name}
        data-board-card={team.id}
        className={isCompact ? 'px-3 py-2' : 'px-3.5 pt-3 pb-2.5'}
      >
        <header className="flex items-center gap-3">
          <ThingMark thing={{ kind: 'team', id: team.id }} />
          <TeamRing dots={dots} students={studentCount} hue={hue} size={isCompact ? 44 : 64} />
          <div className="min-w-0 flex-1">
            <h2 className="truncate font-sans text-[15px] font-semibold">{team.name}</h2>
            <p className="text-small text-soft">
              {props.bandLabel !== null && `${props.bandLabel} · `}
              {perAdult}
              {others !== '' && <span className="text-design"> · {others} here</span>}
            </p>
          </div>
          <ThingMenu thing={{ kind: 'team', id: team.id }} name={team.name} tools={tools} />
        </header>
        <div className={isCompact ? 'mt-1 text-small' : 'mt-2'}>
          <AdultList
            view={view}
            hue={hue}
            names={names}
            pinned={props.pinnedAdults}
            isCompact={isCompact}
            tools={tools}
          />
          {vacant.map((post) => (
            <div
              key={post.id}
              data-board-card={post.id}
              className="flex items-center gap-2 border-t border-dotted border-line py-0.5"
            >
              <ThingMark thing={{ kind: 'vacancy', id: post.id, teamId: team.id }} />
              <DotMark share={post.vacant} kind="vacant" hue={hue} size={16} />
              <span className="shrink-0 text-bad">To hire</span>
              <span
                className="ml-auto min-w-0 truncate pl-2 text-right text-small text-soft"
                title={post.need}
              >
                {shortLabel(post)}
                {post.vacant === 1000 ? '' : ` · ${formatFte(post.vacant)}`}
              </span>
              <ThingMenu
                thing={{ kind: 'vacancy', id: post.id, teamId: team.id }}
                name={`${post.label}, to hire`}
                tools={tools}
              />
            </div>
          ))}
        </div>
        {!isCompact && traits.length > 0 && (
          <div className="mt-2 flex flex-col gap-0.5 border-t border-line pt-2">
            {traits.map((trait, index) => (
              <Deviation
                key={trait.id}
                label={traitLabel(trait, names, index)}
                away={trait.away}
                reach={trait.kind === 'flag' ? reach.flag : reach.measure}
                hue={hue}
                unit={trait.kind === 'flag' ? 'students' : 'standard deviations'}
                decimals={trait.kind === 'flag' ? 1 : 2}
              />
            ))}
          </div>
        )}
        <AriaButton
          aria-expanded={isOpen}
          onPress={() => tools.show((now) => withTeamToggled(now, team.id))}
          className="screen-only mt-1.5 flex min-h-7 w-full cursor-pointer items-center justify-between rounded-[6px] px-1 text-small text-soft hover:bg-wash hover:text-ink"
        >
          <span>
            {isOpen ? 'Hide' : 'Show'} {studentCount} {studentCount === 1 ? 'student' : 'students'}
            <span className="hidden-text"> of {team.name}</span>
          </span>
          <Icon name={isOpen ? 'arrowUp' : 'arrowDown'} size={14} />
        </AriaButton>
        {isOpen && (
          <StudentList
            teamId={team.id}
            label={`Students of ${team.name}`}
            studentIds={team.students}
            studentById={props.studentById}
            names={names}
            pinned={props.pinnedStudents}
            tools={tools}
          />
        )}
      </section>
    </DropArea>
  );
});

/** A trait with its count or mean, such as `IEP 12`. */
function traitLabel(trait: TeamTrait, names: BoardNames, index: number): string {
  const name = names.trait(index, trait.label);
  if (trait.value === null) return name;
  return `${name} ${formatNumber(trait.value, trait.kind === 'flag' ? 0 : 1)}`;
}
