import { fte, type Pins, type PlanTeam, type SchoolwideShare, type StaffId } from '@staffroom/school';
import { outsideTime } from '../teams/outside-time.ts';
import { standingOf, type BoardGround, type BoardPost } from './board-ground.ts';

/** Who is where on a board: all that decisions change. Lists are in the order in which a plan holds them. */
export interface BoardState {
  readonly teams: readonly PlanTeam[];
  readonly schoolwide: readonly SchoolwideShare[];
  readonly pins: Pins;
}

/** Time that people hold of a team's posts, in thousandths, by post and staff id. */
export type Held = ReadonlyMap<string, ReadonlyMap<StaffId, number>>;

/** The time that people hold of a team's posts; a role held in addition to a post is none. */
export function heldOf(team: PlanTeam): Held {
  const held = new Map<string, Map<StaffId, number>>();
  for (const { postId, staffId, share } of team.adults) {
    if (share === 0) continue;
    const own = held.get(postId) ?? new Map<StaffId, number>();
    held.set(postId, own.set(staffId, (own.get(staffId) ?? 0) + share));
  }
  return held;
}

/** Who leads a team in addition to a post on it; null where nobody does, or where the model has another kind of lead. */
export function designatedLead(team: PlanTeam): StaffId | null {
  const designation = team.posts.find((post) => post.amount === 0);
  return team.adults.find((adult) => adult.postId === designation?.id)?.staffId ?? null;
}

/** A team with other adults: shares in the order of the posts, then of the staff, and what is vacant of each post. */
export function withAdults(
  ground: BoardGround,
  team: PlanTeam,
  held: Held,
  leadId: StaffId | null,
): PlanTeam {
  const isThere = [...held.values()].some((own) => leadId !== null && own.has(leadId));
  const lead = isThere ? leadId : null;
  const adults = team.posts.flatMap((planPost) => {
    const post = ground.postById.get(planPost.id);
    if (post === undefined) return [];
    const people =
      planPost.amount === 0
        ? lead === null
          ? []
          : [[lead, 0] as const]
        : [...(held.get(planPost.id) ?? [])];
    return people
      .toSorted(([a], [b]) => (ground.staffPlaces.get(a) ?? 0) - (ground.staffPlaces.get(b) ?? 0))
      .map(([staffId, share]) => shareOf(ground, staffId, post, share, lead));
  });
  const posts = team.posts.map((post) => {
    const given = [...(held.get(post.id)?.values() ?? [])].reduce((sum, share) => sum + share, 0);
    return post.vacant === post.amount - given ? post : { ...post, vacant: fte(post.amount - given) };
  });
  return { ...team, posts, adults };
}

function shareOf(
  ground: BoardGround,
  staffId: StaffId,
  post: BoardPost,
  share: number,
  lead: StaffId | null,
): PlanTeam['adults'][number] {
  const isDesignation = post.post.amount === 0;
  return {
    staffId,
    postId: post.post.id,
    roleId: post.post.roleId,
    share: fte(share),
    isLead: post.template.lead || staffId === lead,
    ...(isDesignation ? { isCertified: null, basis: 'role' as const } : standingOf(ground, staffId, post)),
  };
}

/** The time of everybody outside the teams, which follows from their time on teams. */
export function schoolwideOf(ground: BoardGround, teams: readonly PlanTeam[]): readonly SchoolwideShare[] {
  const used = new Map<string, number>();
  for (const team of teams)
    for (const { staffId, share } of team.adults) used.set(staffId, (used.get(staffId) ?? 0) + share);
  return outsideTime(
    ground.pool,
    new Map(ground.pool.map(({ member, teamTime }) => [member.id, teamTime - (used.get(member.id) ?? 0)])),
  );
}
