import type { BoardEdit, Plan, StudentId, TeamId } from '@staffroom/school';
import type { BoardThing } from './board-subject.ts';
import { adultMoves } from './move-choices.ts';

/** What dropping things on a team means: a decision, or a question where there are several ways. */
export type Drop =
  | { readonly kind: 'decision'; readonly edit: BoardEdit }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'nothing' };

/** Students go to the team; an adult takes the one post there that is open and alike, else it is asked which. */
export function dropOf(plan: Plan, things: readonly BoardThing[], to: TeamId | null): Drop {
  const students = things.filter((thing) => thing.kind === 'student');
  if (students.length > 0) {
    const moving: StudentId[] = students.filter(({ teamId }) => teamId !== to).map(({ id }) => id);
    return moving.length === 0
      ? { kind: 'nothing' }
      : { kind: 'decision', edit: { kind: 'placeStudents', studentIds: moving, to } };
  }
  const [adult] = things;
  if (adult?.kind !== 'adult' || adult.teamId === to) return { kind: 'nothing' };
  const moves = adultMoves(plan, adult.id, adult.postId, (id) => id).filter(({ teamId }) => teamId === to);
  const [first, second] = moves.filter(({ kind }) => kind !== 'swap');
  if (first !== undefined && second === undefined) return { kind: 'decision', edit: first.edit };
  return moves.length === 0
    ? {
        kind: 'question',
        text: 'No post of this team is open to them, and nobody there has a post like theirs.',
      }
    : { kind: 'question', text: 'Choose after dropping: a post to fill, or somebody to swap with.' };
}
