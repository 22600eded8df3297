import {
  formatFte,
  formatGrades,
  fte,
  subjectNames,
  type PlanShare,
  type PlanTeam,
  type StaffId,
} from '@staffroom/school';
import { fitFor } from '../fit.ts';
import type { PoolPerson } from '../staff-pool.ts';
import { adultNamed, isOn, roomOf } from './adult-edits.ts';
import { insideOf, type Board } from './board.ts';
import type { BoardPost } from './board-ground.ts';
import type { Alternative, Explanation, Reason } from './explanation.ts';
import { bindingReasons } from './rule-reasons.ts';

/** Others who could hold the post are listed up to so many, the best fit first. */
const mostAlternatives = 8;

/**
 * Why an adult holds a post, or all of their posts where none is named: what the post needs and how they meet it, what
 * they teach today, what binds them, and who else could.
 *
 * @throws {BoardEditError} where there is no such adult.
 */
export function whyAdult(board: Board, id: StaffId, postId: string | undefined): Explanation {
  const { ground, state } = insideOf(board);
  adultNamed(ground, id);
  const shares = state.teams.flatMap((team) =>
    team.adults.filter(
      (adult) => adult.staffId === id && (postId === undefined ? adult.share > 0 : adult.postId === postId),
    ),
  );
  const on = state.teams.filter((team) => isOn(team, id)).map((team) => team.id);
  const outside = state.schoolwide.filter((share) => share.staffId === id && share.share > 0);
  const reasons = [
    ...bindingReasons(board, 'staff', id, on),
    ...shares.flatMap((share) => postReasons(board, id, share)),
    ...todayReasons(board, id),
    ...outside.map((share): Reason => ({
      kind: 'need',
      text: `${formatFte(share.share)} stays outside the teams: ${share.work}${share.isPlaced ? '' : '; somebody must decide what this time is for'}.`,
      subjects: [id],
    })),
  ];
  const places = shares.map((share) => `${share.postId} (${formatFte(share.share)})`);
  return {
    summary: places.length === 0 ? `${id} holds no post on a team.` : `${id} holds ${places.join(', ')}.`,
    reasons,
    alternatives: shares.flatMap((share) => whoElse(board, id, share.postId)).slice(0, mostAlternatives),
  };
}

const basisWords = {
  credential: 'by a certificate',
  taughtToday: 'by what they teach today, since no credentials were given',
  role: 'by their role',
  pinned: 'because the school decided so',
} as const satisfies Record<PlanShare['basis'], string>;

function postReasons(board: Board, id: StaffId, share: PlanShare): readonly Reason[] {
  const { ground, state } = insideOf(board);
  const post = ground.postById.get(share.postId);
  if (post === undefined) return [];
  const certified =
    share.isCertified === null
      ? ''
      : share.isCertified
        ? ' They are certified for it.'
        : ' They are not certified for all of it.';
  const room = roomOf(state, post);
  const vacant = room === 0 ? '' : ` ${formatFte(fte(room))} of it is vacant.`;
  return [
    {
      kind: 'need',
      text: `${post.post.id} (${formatFte(post.post.amount)}) asks for: ${post.post.need}. ${id} gives ${formatFte(share.share)}, ${basisWords[share.basis]}.${certified}${vacant}`,
      subjects: [post.post.id],
    },
    ...(share.isLead
      ? [{ kind: 'need' as const, text: `${id} leads ${post.team.name}.`, subjects: [post.team.id] }]
      : []),
  ];
}

function todayReasons(board: Board, id: StaffId): readonly Reason[] {
  const { ground, state } = insideOf(board);
  const person = ground.pool[ground.staffPlaces.get(id) ?? -1];
  if (person === undefined || person.taught.sections.length === 0) return [];
  const { subjects, grades, studentIds } = person.taught;
  const students = state.teams.filter((team) => isOn(team, id)).flatMap((team) => team.students);
  const known = students.filter((student) => studentIds.has(student)).length;
  const what = subjects.map((subject) => subjectNames[subject]).join(', ');
  const where =
    grades.length === 0 ? '' : ` in ${grades.length === 1 ? 'grade' : 'grades'} ${formatGrades(grades)}`;
  return [
    {
      kind: 'today',
      text: `Today ${id} teaches ${what === '' ? 'classes of no known subject' : what}${where}${students.length === 0 ? '' : `, and ${known} of the ${students.length} students of their teams`}.`,
      subjects: [id],
    },
  ];
}

/** Other people who fit a post, the best fit first, those with time outside the teams before the others. */
function whoElse(board: Board, id: StaffId, postId: string): readonly Alternative[] {
  const { ground, state } = insideOf(board);
  const post = ground.postById.get(postId);
  if (post === undefined || post.post.amount === 0) return [];
  const own = ground.pool[ground.staffPlaces.get(id) ?? -1];
  const ownCost = own === undefined ? null : (fitOf(own, post)?.cost ?? null);
  return ground.pool
    .flatMap((person) => {
      const fit = person.member.id === id ? null : fitOf(person, post);
      return fit === null ? [] : [{ person, fit, isFree: timeOnTeams(state.teams, person) < person.time }];
    })
    .toSorted((a, b) => a.fit.cost - b.fit.cost || Number(b.isFree) - Number(a.isFree))
    .slice(0, mostAlternatives)
    .map(({ person, fit }): Alternative => {
      const places = state.teams.flatMap((team) =>
        team.adults.filter((adult) => adult.staffId === person.member.id && adult.share > 0),
      );
      const where =
        places.length === 0
          ? 'on no team now'
          : `now in ${places.map((each) => `${each.postId} (${formatFte(each.share)})`).join(', ')}`;
      const certified =
        fit.isCertified === null
          ? ''
          : fit.isCertified
            ? ', certified for it'
            : ', certified for a part of it';
      return {
        id: person.member.id,
        label: person.member.id,
        cost: ownCost === null ? null : fit.cost - ownCost,
        text: `${person.member.id} could hold ${postId}${certified}, ${where}.`,
      };
    });
}

function fitOf(person: PoolPerson, { template, team }: BoardPost): ReturnType<typeof fitFor> {
  return fitFor(person, template, team.band.grades);
}

function timeOnTeams(teams: readonly PlanTeam[], { member }: PoolPerson): number {
  return teams
    .flatMap((team) => team.adults)
    .reduce((sum, adult) => (adult.staffId === member.id ? sum + adult.share : sum), 0);
}
