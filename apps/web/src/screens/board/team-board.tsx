import { memo, useMemo, useState } from 'react';
import type { Presence } from '@staffroom/contract';
import type { Pins, Plan, Student, StudentId } from '@staffroom/school';
import { sentenceCase } from '@staffroom/exchange/browser';
import { CardsSkeleton } from '../../design-session/cards-skeleton.tsx';
import { Select } from '../../system/select.tsx';
import type { BoardNames } from './board-names.ts';
import type { BoardLook, BoardView } from './board-state.ts';
import type { BoardTools } from './board-tools.ts';
import type { BandView, TeamView } from './board-view.ts';
import { OutsideLane } from './outside-lane.tsx';
import { TeamCard } from './team-card.tsx';
import type { TeamTrait, TraitReader } from './team-traits.ts';
import { UnteamedLane } from './unteamed-lane.tsx';

export interface TeamBoardProps {
  readonly plan: Plan;
  readonly pins: Pins;
  readonly bands: readonly BandView[];
  /** Null before the cards are to be drawn. */
  readonly look: BoardLook | null;
  readonly view: BoardView;
  readonly names: BoardNames;
  readonly studentById: ReadonlyMap<StudentId, Student>;
  readonly traits: TraitReader;
  readonly people: readonly Presence[];
  readonly isNarrow: boolean;
  readonly tools: BoardTools;
}

// Fewer students or deviations than this fill less than the whole line.
const smallestReach = { flag: 2, measure: 0.25 } as const;

/** The teams by band, then time outside of them and students without one. Where it is narrow, one team at a time. */
export const TeamBoard = memo(function TeamBoard({ look, ...props }: TeamBoardProps) {
  return look === null ? <CardsSkeleton label="the teams" /> : <Teams {...props} look={look} />;
});

interface TeamsProps extends TeamBoardProps {
  readonly look: BoardLook;
}

function Teams(props: TeamsProps) {
  const { plan, pins, bands, look, view, isNarrow, tools } = props;
  const [shownId, setShownId] = useState<string | null>(null);
  const shownBands = bands.filter(({ id }) => look.bandId === null || id === look.bandId);
  const pinnedAdults = useMemo(() => new Set(Object.keys(pins.adults)), [pins.adults]);
  const teams = shownBands.flatMap((band) => band.teams);
  const shown = teams.find(({ team }) => team.id === shownId) ?? teams[0];
  const width = look.isCompact ? 'minmax(210px,1fr)' : 'minmax(268px,1fr)';
  return (
    <div className="flex min-w-0 flex-col gap-5">
      {isNarrow && shown !== undefined && (
        <Select
          label="Team"
          isLabelHidden
          options={teams.map(({ team }) => ({
            id: team.id as string,
            label: team.name,
            description: `${team.students.length} students`,
          }))}
          value={shown.team.id}
          onChange={setShownId}
        />
      )}
      <div className="grid items-start gap-3" style={{ gridTemplateColumns: `repeat(auto-fill, ${width})` }}>
        {shownBands.map((band) => (
          <BandTeams
            key={band.id}
            {...props}
            band={band}
            hasLabel={bands.length > 1}
            only={isNarrow ? (shown ?? null) : null}
            pinnedAdults={pinnedAdults}
          />
        ))}
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <OutsideLane
          shares={plan.schoolwide}
          names={props.names}
          preview={view.preview?.teamId === null ? view.preview : null}
          tools={tools}
        />
        <UnteamedLane
          notTeamed={plan.notTeamed}
          studentById={props.studentById}
          names={props.names}
          pinned={pins.students}
          preview={null}
          tools={tools}
        />
      </div>
    </div>
  );
}

interface BandTeamsProps extends TeamsProps {
  readonly band: BandView;
  /** Whether each card says its grades. */
  readonly hasLabel: boolean;
  /** The one team that is shown; null shows all. */
  readonly only: TeamView | null;
  readonly pinnedAdults: ReadonlySet<string>;
}

function BandTeams(props: BandTeamsProps) {
  const { band, look, view, traits, only, hasLabel, people, tools } = props;
  const byTeam = useMemo(() => traits.read(band.teams.map(({ team }) => team)), [traits, band]);
  const reach = useReach(byTeam);
  const cards = band.teams.flatMap((team, index) =>
    only !== null && only.team.id !== team.team.id ? [] : [{ team, traits: byTeam[index] ?? [] }],
  );
  return cards.map(({ team, traits: own }) => (
    <TeamCard
      key={team.team.id}
      view={team}
      bandLabel={hasLabel ? sentenceCase(band.label) : null}
      traits={stable(team, own)}
      reach={reach}
      names={props.names}
      studentById={props.studentById}
      pinnedAdults={props.pinnedAdults}
      pinnedStudents={view.openTeams.has(team.team.id) ? props.pins.students : notShown}
      isCompact={look.isCompact}
      isOpen={view.openTeams.has(team.team.id)}
      preview={view.preview?.teamId === team.team.id ? view.preview : null}
      others={othersAt(team, people)}
      tools={tools}
    />
  ));
}

/** One scale for every team of the band, in whole steps so that it seldom changes. */
function useReach(byTeam: readonly (readonly TeamTrait[])[]): {
  readonly flag: number;
  readonly measure: number;
} {
  const largest = (kind: TeamTrait['kind']): number =>
    Math.max(
      0,
      ...byTeam.flat().flatMap((trait) => (trait.kind === kind ? [Math.abs(trait.away ?? 0)] : [])),
    );
  const flag = Math.max(smallestReach.flag, Math.ceil(largest('flag')));
  const measure = Math.max(smallestReach.measure, Math.ceil(largest('measure') * 4) / 4);
  return useMemo(() => ({ flag, measure }), [flag, measure]);
}

/** In place of the pins of students who are not shown: cards are not drawn again for them. */
const notShown: Pins['students'] = {};

const traitsOfCard = new WeakMap<TeamView, readonly TeamTrait[]>();

/** The traits that the card had before where none of them changed, so that it need not be drawn again. */
function stable(team: TeamView, traits: readonly TeamTrait[]): readonly TeamTrait[] {
  const before = traitsOfCard.get(team);
  const isSame =
    before !== undefined &&
    before.length === traits.length &&
    before.every(({ value, away }, index) => value === traits[index]?.value && away === traits[index]?.away);
  if (isSame) return before;
  traitsOfCard.set(team, traits);
  return traits;
}

/** Names of others who point at a team or somebody on it. */
function othersAt({ team }: TeamView, people: readonly Presence[]): string {
  if (people.every(({ selected }) => selected === null)) return '';
  const here = new Set<string>([
    `team:${team.id}`,
    ...team.adults.map(({ staffId }) => `adult:${staffId}`),
    ...team.students.map((id) => `student:${id}`),
  ]);
  return people
    .filter(({ selected }) => selected !== null && here.has(selected))
    .map(({ name }) => name)
    .join(', ');
}
