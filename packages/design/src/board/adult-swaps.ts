import type { Search } from '@staffroom/engine';
import { partsOf, type BoardEdit, type PlanTeam, type StaffId } from '@staffroom/school';
import { fitFor } from '../fit.ts';
import { inSteps } from '../in-steps.ts';
import { adultNamed, timeOutside } from './adult-edits.ts';
import { insideOf, type Board } from './board.ts';
import type { BoardPost } from './board-ground.ts';
import { solvedValues } from './solved-values.ts';
import { applyPart } from './apply-part.ts';
import { BoardEditError } from './board-edit-error.ts';
import type { Candidate } from './student-swaps.ts';

/** Somebody's share of a post. */
interface Holding {
  readonly staffId: StaffId;
  readonly post: BoardPost;
}

/**
 * The exchanges of an adult's post, or of one of their posts where none is named, with somebody who holds another: both
 * must fit. Somebody outside the teams takes the place of a holder. By what the staffing would then cost, the lowest first.
 *
 * @throws {BoardEditError} where there is no such adult.
 */
export function* adultSwaps(
  board: Board,
  id: StaffId,
  postId: string | undefined,
): Search<unknown, readonly Candidate[]> {
  const { ground, state } = insideOf(board);
  adultNamed(ground, id);
  const held = holdings(board);
  const own = held.filter(
    ({ staffId, post }) => staffId === id && (postId === undefined || post.post.id === postId),
  );
  const others = held.filter(({ staffId }) => staffId !== id);
  const exchanges = own.flatMap((mine) =>
    others.flatMap((theirs): readonly Omit<Candidate, 'cost'>[] =>
      theirs.post.post.id !== mine.post.post.id &&
      doesFit(board, id, theirs.post) &&
      doesFit(board, theirs.staffId, mine.post)
        ? [
            {
              edit: {
                kind: 'swapAdults',
                a: { staffId: id, postId: mine.post.post.id },
                b: { staffId: theirs.staffId, postId: theirs.post.post.id },
              },
              what: `Swap ${id} (${mine.post.post.id}) with ${theirs.staffId} (${theirs.post.post.id})`,
            },
          ]
        : [],
    ),
  );
  const taken =
    postId === undefined && timeOutside(state, id) > 0
      ? others
          .filter(({ post }) => doesFit(board, id, post))
          .map(({ staffId, post }) => ({
            edit: takesPlace(id, staffId, post.post.id),
            what: `${id} takes the place of ${staffId} in ${post.post.id}`,
          }))
      : [];
  return yield* ranked(board, [...exchanges, ...taken]);
}

function takesPlace(id: StaffId, holder: StaffId, postId: string): BoardEdit {
  return {
    kind: 'several',
    edits: [
      { kind: 'placeAdult', staffId: holder, from: postId, to: null, share: null },
      { kind: 'placeAdult', staffId: id, from: null, to: postId, share: null },
    ],
  };
}

/** Every share of a post that somebody holds. */
export function holdings(board: Board): readonly Holding[] {
  const { ground, state } = insideOf(board);
  return state.teams.flatMap((team) =>
    team.adults.flatMap(({ staffId, postId, share }) => {
      const post = ground.postById.get(postId);
      return share === 0 || post === undefined ? [] : [{ staffId, post }];
    }),
  );
}

/** Whether a person may hold a post by what the files tell of them. */
function doesFit(board: Board, id: StaffId, { template, team }: BoardPost): boolean {
  const { ground } = insideOf(board);
  const person = ground.pool[ground.staffPlaces.get(id) ?? -1];
  return person !== undefined && fitFor(person, template, team.band.grades) !== null;
}

/** Decisions about adults by what the staffing would then cost; those that make no sense are left out. */
function* ranked(
  board: Board,
  edits: readonly Omit<Candidate, 'cost'>[],
): Search<unknown, readonly Candidate[]> {
  const { ground, state } = insideOf(board);
  const staffing = solvedValues(ground).find((each) => each.what === 'staffing');
  const costed = yield* inSteps(edits, (candidate): readonly Candidate[] => {
    try {
      const after = partsOf(candidate.edit).reduce((now, part) => applyPart(ground, now, part), state);
      return [{ ...candidate, cost: staffingCost(staffing, after.teams) }];
    } catch (error) {
      if (error instanceof BoardEditError) return [];
      throw error;
    }
  });
  return costed.flat().toSorted((a, b) => a.cost - b.cost);
}

function staffingCost(
  staffing: ReturnType<typeof solvedValues>[number] | undefined,
  teams: readonly PlanTeam[],
): number {
  return staffing?.of(teams).value ?? 0;
}
