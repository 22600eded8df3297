import type { Search } from '@staffroom/engine';
import type { StaffId } from '@staffroom/school';
import { fitFor } from '../fit.ts';
import { inSteps } from '../in-steps.ts';
import { roomOf, timeOutside } from './adult-edits.ts';
import { adultSwaps, holdings } from './adult-swaps.ts';
import { insideOf, type Board } from './board.ts';
import type { BoardPost } from './board-ground.ts';
import { designatedLead } from './board-state.ts';
import type { Candidate } from './student-swaps.ts';

/** People with time outside the teams into vacant posts that they fit, the best fit first. */
export function vacancyFixes(board: Board): readonly Candidate[] {
  const { ground, state } = insideOf(board);
  const free = ground.pool.filter(({ member }) => timeOutside(state, member.id) > 0);
  return [...ground.postById.values()]
    .filter((post) => post.post.amount > 0 && roomOf(state, post) > 0)
    .flatMap((post) =>
      free.flatMap(({ member }): readonly Candidate[] => {
        const cost = fitCost(board, member.id, post);
        return cost === null
          ? []
          : [
              {
                edit: { kind: 'placeAdult', staffId: member.id, from: null, to: post.post.id, share: null },
                what: `Give time of ${member.id} from outside the teams to ${post.post.id}`,
                cost,
              },
            ];
      }),
    )
    .toSorted((a, b) => a.cost - b.cost);
}

/** Exchanges of posts between some teams, or any where none is named, and others, where both fit; the best fits first. */
export function* exchangeFixes(
  board: Board,
  teamIds: readonly string[],
): Search<unknown, readonly Candidate[]> {
  const held = holdings(board);
  const isMeant = (post: BoardPost): boolean => teamIds.length === 0 || teamIds.includes(post.team.id);
  const meant = held.filter(({ post }) => isMeant(post));
  const exchanges = yield* inSteps(meant.entries(), ([index, mine]) =>
    held.flatMap((theirs, place): readonly Candidate[] => {
      if (theirs.post.team.id === mine.post.team.id || theirs.staffId === mine.staffId) return [];
      // Each pair once where both sides are meant.
      if (isMeant(theirs.post) && teamIds.length === 0 && place <= index) return [];
      const there = fitCost(board, mine.staffId, theirs.post);
      const here = there === null ? null : fitCost(board, theirs.staffId, mine.post);
      return there === null || here === null
        ? []
        : [
            {
              edit: {
                kind: 'swapAdults',
                a: { staffId: mine.staffId, postId: mine.post.post.id },
                b: { staffId: theirs.staffId, postId: theirs.post.post.id },
              },
              what: `Swap ${mine.staffId} (${mine.post.post.id}) with ${theirs.staffId} (${theirs.post.post.id})`,
              cost: there + here,
            },
          ];
    }),
  );
  return exchanges.flat().toSorted((a, b) => a.cost - b.cost);
}

/** Leads for teams whose lead is one of their adults: teams without one first, then those eligible. */
export function leadFixes(board: Board): readonly Candidate[] {
  const { ground, state } = insideOf(board);
  return state.teams
    .filter((team) => team.posts.some((post) => post.amount === 0))
    .flatMap((team) => {
      const lead = designatedLead(team);
      const others = new Set(
        team.adults
          .filter((adult) => adult.share > 0 && adult.staffId !== lead)
          .map((adult) => adult.staffId),
      );
      return [...others].map((staffId): Candidate => {
        const member = ground.pool[ground.staffPlaces.get(staffId) ?? -1]?.member;
        const isEligible = member?.isLeadEligible === true;
        return {
          edit: { kind: 'chooseLead', teamId: team.id, staffId },
          what: `${staffId} leads ${team.name}${isEligible ? '' : ', though nobody marked them as eligible'}`,
          cost: (lead === null ? 0 : 2) + (isEligible ? 0 : 1),
        };
      });
    })
    .toSorted((a, b) => a.cost - b.cost);
}

/** Exchanges of some adults, and their time into vacant posts. */
export function* peopleFixes(board: Board, people: readonly string[]): Search<unknown, readonly Candidate[]> {
  const ids = board.school.staff.flatMap(({ id }) => (people.includes(id) ? [id] : []));
  const own = new Set<string>(ids);
  const found = vacancyFixes(board).filter(({ edit }) => edit.kind === 'placeAdult' && own.has(edit.staffId));
  const swaps: Candidate[] = [];
  for (const id of ids) swaps.push(...(yield* adultSwaps(board, id, undefined)));
  return [...found, ...swaps];
}

function fitCost(board: Board, id: StaffId, { template, team }: BoardPost): number | null {
  const { ground } = insideOf(board);
  const person = ground.pool[ground.staffPlaces.get(id) ?? -1];
  return person === undefined ? null : (fitFor(person, template, team.band.grades)?.cost ?? null);
}
