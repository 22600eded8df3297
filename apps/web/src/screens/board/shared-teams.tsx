import { formatPosts, sentenceCase } from '@staffroom/exchange/browser';
import type { SharedPlan } from '@staffroom/contract';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import { teamHue } from '../../system/grammar/team-hue.ts';
import { TeamRing } from '../../system/grammar/team-ring.tsx';
import { dotKind, sharedDots } from '../share/shared-dots.ts';

/** The teams of a design for those who may not see people: posts and shares of time, no names. */
export function SharedTeams({ plan }: { readonly plan: SharedPlan }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {plan.teams.map((team, index) => (
        <li key={team.id} className="rounded-card border border-line bg-card p-3.5">
          <div className="flex items-center gap-3">
            <TeamRing dots={sharedDots(team)} students={team.studentCount} hue={teamHue(index)} />
            <div className="min-w-0">
              <h2 className="truncate font-sans text-[15px] font-semibold">{team.name}</h2>
              <p className="text-small text-soft">{sentenceCase(team.band)}</p>
            </div>
          </div>
          <ul className="mt-2">
            {team.adults.map((adult, place) => (
              // Posts of a team stand in a fixed order and have no other name.
              <li key={place} className="flex items-center gap-2 border-t border-dotted border-line py-0.5">
                <DotMark share={adult.share} kind={dotKind(adult)} hue={teamHue(index)} />
                <span className={adult.isVacant ? 'text-bad' : ''}>
                  {adult.isVacant ? `To hire: ${adult.label}` : sentenceCase(adult.label)}
                </span>
                <span className="ml-auto text-small text-soft">{formatPosts(adult.share)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
