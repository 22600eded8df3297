import type { PlanPost, PlanShare, PlanTeam } from '@staffroom/school';
import type { RingDot } from './ring.ts';

/** A team's adults in the order in which every picture and list shows them: the lead, teachers, support; then vacancies. */
export function adultsInOrder(team: PlanTeam): readonly { readonly adult: PlanShare; readonly post: PlanPost | undefined }[] {
  const postById = new Map(team.posts.map((post) => [post.id, post]));
  const rank = (adult: PlanShare): number => (adult.isLead ? 0 : postById.get(adult.postId)?.isTeaching === true ? 1 : 2);
  return team.adults.map((adult) => ({ adult, post: postById.get(adult.postId) })).sort((a, b) => rank(a.adult) - rank(b.adult));
}

/** Posts of a team with time that nobody holds. */
export function vacantPosts(team: PlanTeam): readonly PlanPost[] {
  return team.posts.filter((post) => post.vacant > 0);
}

/** The dots of a team's ring. */
export function dotsOf(team: PlanTeam): readonly RingDot[] {
  const held = adultsInOrder(team).map(({ adult, post }): RingDot => ({ share: adult.share, kind: adult.isLead ? 'lead' : post?.isTeaching === true ? 'teacher' : 'support' }));
  return [...held, ...vacantPosts(team).map((post): RingDot => ({ share: post.vacant, kind: 'vacant' }))];
}
