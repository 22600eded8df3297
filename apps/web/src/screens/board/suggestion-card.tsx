import { memo } from 'react';
import { partsOf, type BoardEdit, type Plan } from '@staffroom/school';
import type { Suggestion } from '@staffroom/design';
import { Button } from '../../system/button.tsx';
import { TeamRing } from '../../system/grammar/team-ring.tsx';
import { teamHue } from '../../system/grammar/team-hue.ts';
import { Icon } from '../../system/icon.tsx';
import type { BoardTools } from './board-tools.ts';
import { teamViewOf } from './board-view.ts';
import { EffectLines } from './effect-lines.tsx';

/** Places in the plan of the teams that a decision concerns. */
function teamsOf(edit: BoardEdit, { teams }: Plan): readonly number[] {
  const isOf = (team: Plan['teams'][number]): boolean =>
    partsOf(edit).some((part) => {
      switch (part.kind) {
        case 'placeStudents':
          return part.to === team.id || part.studentIds.some((id) => team.students.includes(id));
        case 'swapStudents':
          return [part.a, part.b].some((id) => team.students.includes(id));
        case 'placeAdult':
          return team.posts.some(({ id }) => id === part.from || id === part.to);
        case 'swapAdults':
          return team.posts.some(({ id }) => id === part.a.postId || id === part.b.postId);
        case 'chooseLead':
        case 'renameTeam':
          return part.teamId === team.id;
        case 'pinStudent':
          return part.teamId === team.id;
        case 'pinAdult':
          return part.teamIds.includes(team.id);
        default:
          return part satisfies never;
      }
    });
  return teams.flatMap((team, index) => (isOf(team) ? [index] : []));
}

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly plan: Plan;
  readonly tools: BoardTools;
}

/** Something one may do, in words and a small picture, with what it would change. */
export const SuggestionCard = memo(function SuggestionCard({ suggestion, plan, tools }: SuggestionCardProps) {
  const places = teamsOf(suggestion.edit, plan).slice(0, 3);
  return (
    <li className="rounded-control border border-line bg-card p-2.5">
      <div className="mb-1.5 flex items-start gap-2">
        <span className="flex shrink-0 items-center gap-0.5 text-soft">
          {places.map((place, index) => {
            const team = plan.teams[place];
            return team === undefined ? null : (
              <span key={team.id} className="flex items-center">
                {index > 0 && <Icon name="swap" size={12} />}
                <TeamRing
                  dots={teamViewOf(team, place).dots}
                  students={team.students.length}
                  hue={teamHue(place)}
                  size={36}
                  label=""
                />
              </span>
            );
          })}
        </span>
        <p className="text-small">{tools.names().inText(suggestion.what)}.</p>
      </div>
      <EffectLines effects={suggestion.effects} names={tools.names()} />
      <Button size="sm" className="mt-2" onPress={() => tools.decide(suggestion.edit)}>
        Do it
      </Button>
    </li>
  );
});
