import type { StaffId, StudentId, TeamId } from '@staffroom/school';

/** Somebody or something on the board that one points at. */
export type BoardThing =
  | { readonly kind: 'student'; readonly id: StudentId; readonly teamId: TeamId | null }
  | {
      readonly kind: 'adult';
      readonly id: StaffId;
      /** Null in time outside of the teams. */
      readonly teamId: TeamId | null;
      readonly postId: string | null;
    }
  | { readonly kind: 'vacancy'; readonly id: string; readonly teamId: TeamId }
  | { readonly kind: 'team'; readonly id: TeamId };

/** The text under which others see what somebody has selected, such as `student:s1`. */
export function subjectText(thing: BoardThing): string {
  return `${thing.kind}:${thing.id}`;
}
