import type { SharedPlan } from '@staffroom/contract';
import type { RingDot } from '../../system/grammar/ring-layout.ts';

type SharedTeam = SharedPlan['teams'][number];

const rank: Readonly<Record<RingDot['kind'], number>> = { lead: 0, teacher: 1, support: 2, vacant: 3 };

/** Roles that help a team without teaching its roster are drawn as support; what a role is called says so. */
const support = /aide|para|specialist|specialEducator|resident|associate|tutor|candidate|community|counsel/i;

/** The part that an adult of a shared team plays, as a dot shows it. */
export function dotKind(adult: SharedTeam['adults'][number]): RingDot['kind'] {
  if (adult.isVacant) return 'vacant';
  if (adult.isLead) return 'lead';
  return support.test(adult.role) ? 'support' : 'teacher';
}

/** The adults of a shared team as dots: leads, teachers, support, then posts to fill. */
export function sharedDots(team: SharedTeam): readonly RingDot[] {
  // Who leads beside a post of their own is listed a second time with no time for it.
  const hasLead = team.adults.some((adult) => adult.isLead && adult.share > 0);
  return team.adults
    .filter((adult) => adult.share > 0 || (adult.isLead && !hasLead))
    .map((adult): RingDot => ({ share: adult.share, kind: dotKind(adult) }))
    .toSorted((a, b) => rank[a.kind] - rank[b.kind] || b.share - a.share);
}
