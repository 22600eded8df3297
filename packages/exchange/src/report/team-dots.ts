import { compareText, type PlanPost, type PlanTeam, type StaffId } from '@staffroom/school';
import type { RingDot } from './ring.ts';

/** An adult of a team with everything the person does there. */
export interface TeamAdult {
  readonly staffId: StaffId;
  /** Time on this team, in thousandths of a full-time post. */
  readonly share: number;
  readonly isLead: boolean;
  readonly kind: 'lead' | 'teacher' | 'support';
  readonly posts: readonly PlanPost[];
}

const rank: Readonly<Record<TeamAdult['kind'], number>> = { lead: 0, teacher: 1, support: 2 };

/** A team's adults, each once, in the order of every picture and list: the lead, teachers, support. */
export function adultsOf(team: PlanTeam): readonly TeamAdult[] {
  const postById = new Map(team.posts.map((post) => [post.id, post]));
  const adults = [...Map.groupBy(team.adults, (adult) => adult.staffId)].map(
    ([staffId, shares]): TeamAdult => {
      const posts = shares.flatMap((share) => postById.get(share.postId) ?? []);
      const isLead = shares.some((share) => share.isLead);
      return {
        staffId,
        share: shares.reduce((total, one) => total + one.share, 0),
        isLead,
        kind: isLead ? 'lead' : posts.some((post) => post.isTeaching) ? 'teacher' : 'support',
        posts: posts.toSorted((a, b) => b.amount - a.amount),
      };
    },
  );
  return adults.toSorted(
    (a, b) => rank[a.kind] - rank[b.kind] || b.share - a.share || compareText(a.staffId, b.staffId),
  );
}

/** Posts of a team with time that nobody holds. */
export function vacantPosts(team: PlanTeam): readonly PlanPost[] {
  return team.posts.filter((post) => post.vacant > 0);
}

/** The dots of a team's ring: its adults, then its posts to fill. */
export function dotsOf(team: PlanTeam): readonly RingDot[] {
  return [
    ...adultsOf(team).map(({ share, kind }): RingDot => ({ share, kind })),
    ...vacantPosts(team).map((post): RingDot => ({ share: post.vacant, kind: 'vacant' })),
  ];
}
