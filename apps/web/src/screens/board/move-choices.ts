import { sentenceCase } from '@staffroom/exchange/browser';
import {
  formatFte,
  type BoardEdit,
  type Plan,
  type PlanPost,
  type PlanShare,
  type PlanTeam,
  type StaffId,
  type StudentId,
  type TeamId,
} from '@staffroom/school';
import { roleName } from '../model/role-name.ts';

/** A place where somebody may go, with the decision that does it. */
export interface MoveChoice {
  readonly id: string;
  readonly teamId: TeamId | null;
  readonly label: string;
  readonly detail: string;
  readonly kind: 'move' | 'swap' | 'outside';
  readonly edit: BoardEdit;
}

/** Where students may go: the other teams of their band, or off their team. */
export function studentMoves(
  { teams }: Pick<Plan, 'teams'>,
  studentIds: readonly StudentId[],
  fromTeam: TeamId | null,
  bandId: string | null,
): readonly MoveChoice[] {
  const others = teams.filter((team) => team.id !== fromTeam && (bandId === null || team.band.id === bandId));
  const place = (to: TeamId | null): BoardEdit => ({
    kind: 'placeStudents',
    studentIds: [...studentIds],
    to,
  });
  return [
    ...others.map((team): MoveChoice => ({
      id: team.id,
      teamId: team.id,
      label: team.name,
      detail: `${team.students.length} students now`,
      kind: 'move',
      edit: place(team.id),
    })),
    ...(fromTeam === null
      ? []
      : [
          {
            id: 'outside',
            teamId: null,
            label: 'No team',
            detail: 'Stays without a team until somebody decides',
            kind: 'outside',
            edit: place(null),
          } satisfies MoveChoice,
        ]),
  ];
}

/** Where an adult's time in a post may go: posts with room, an exchange with somebody in a like post, or off the teams. */
export function adultMoves(
  { teams, schoolwide }: Pick<Plan, 'teams' | 'schoolwide'>,
  staffId: StaffId,
  from: string | null,
  nameOf: (id: string) => string,
): readonly MoveChoice[] {
  const fromTeam = teams.find((team) => team.posts.some(({ id }) => id === from));
  const fromPost = fromTeam?.posts.find(({ id }) => id === from);
  const held =
    from === null
      ? schoolwide.filter((share) => share.staffId === staffId).reduce((sum, { share }) => sum + share, 0)
      : (fromTeam?.adults ?? [])
          .filter((adult) => adult.staffId === staffId && adult.postId === from)
          .reduce((sum, { share }) => sum + share, 0);
  const isLike = (post: PlanPost): boolean =>
    fromPost === undefined || post.subject === fromPost.subject || post.roleId === fromPost.roleId;
  return [
    ...teams.flatMap((team) =>
      team.posts
        .filter((post) => post.vacant > 0 && post.id !== from)
        .toSorted((a, b) => Number(isLike(b)) - Number(isLike(a)))
        .map((post) => vacancyMove(team, post, staffId, from, held)),
    ),
    ...(from === null
      ? []
      : teams
          .filter((team) => team !== fromTeam)
          .flatMap((team) => swaps(team, { staffId, from, isLike }, nameOf))),
    ...(from === null
      ? []
      : [
          {
            id: 'outside',
            teamId: null,
            label: 'Time outside the teams',
            detail: 'Leaves the post to fill',
            kind: 'outside',
            edit: { kind: 'placeAdult', staffId, from, to: null, share: null },
          } satisfies MoveChoice,
        ]),
  ];
}

function vacancyMove(
  team: PlanTeam,
  post: PlanPost,
  staffId: StaffId,
  from: string | null,
  held: number,
): MoveChoice {
  const share = held > post.vacant ? post.vacant : null;
  return {
    id: post.id,
    teamId: team.id,
    label: `${team.name}: ${post.label}`,
    detail: `${formatFte(post.vacant)} of a post to fill; asks for: ${post.need}`,
    kind: 'move',
    edit: { kind: 'placeAdult', staffId, from, to: post.id, share },
  };
}

function swaps(
  team: PlanTeam,
  from: {
    readonly staffId: StaffId;
    readonly from: string;
    readonly isLike: (post: PlanPost) => boolean;
  },
  nameOf: (id: string) => string,
): readonly MoveChoice[] {
  const postById = new Map(team.posts.map((post) => [post.id, post]));
  const canSwap = (adult: PlanShare): boolean => {
    const post = postById.get(adult.postId);
    return adult.share > 0 && adult.staffId !== from.staffId && post !== undefined && from.isLike(post);
  };
  return team.adults.filter(canSwap).map((adult): MoveChoice => ({
    id: `${adult.postId}\n${adult.staffId}`,
    teamId: team.id,
    label: `${team.name}: swap with ${nameOf(adult.staffId)}`,
    detail: sentenceCase(postById.get(adult.postId)?.label ?? roleName(adult.roleId)),
    kind: 'swap',
    edit: {
      kind: 'swapAdults',
      a: { staffId: from.staffId, postId: from.from },
      b: { staffId: adult.staffId, postId: adult.postId },
    },
  }));
}
