import type { Effect, LineName } from '@staffroom/design';
import type { TeamId } from '@staffroom/school';
import type { BoardThing } from './board-subject.ts';

/** What stands beside the teams. */
export type BoardPanel =
  | { readonly kind: 'measures' }
  | { readonly kind: 'why'; readonly thing: BoardThing }
  | { readonly kind: 'swap'; readonly thing: BoardThing }
  | { readonly kind: 'fix'; readonly line: LineName; readonly title: string }
  | { readonly kind: 'history' };

/** What a drop on a team would do. */
export interface DropPreview {
  readonly teamId: TeamId | null;
  readonly effects: readonly Effect[];
  /** Why it cannot be done, or what is asked first; null where it can be done at once. */
  readonly message: string | null;
}

/** How the cards are drawn. */
export interface BoardLook {
  /** Null shows every band. */
  readonly bandId: string | null;
  readonly isCompact: boolean;
}

/** How one looks at the board; nothing of it is kept with the design. */
export interface BoardView extends BoardLook {
  readonly panel: BoardPanel;
  readonly openTeams: ReadonlySet<string>;
  /** Students chosen together, all of one list. */
  readonly selection: readonly BoardThing[];
  /** Whose menu is open, beside which element. */
  readonly menu: { readonly thing: BoardThing; readonly name: string; readonly anchor: Element } | null;
  /** What is asked where to move it. */
  readonly moving: { readonly things: readonly BoardThing[]; readonly toTeam: TeamId | null } | null;
  readonly renaming: TeamId | null;
  readonly isAskingAgain: boolean;
  readonly areShortcutsShown: boolean;
  readonly preview: DropPreview | null;
  /** In reduced-bias mode: the last decision before it began. */
  readonly hiddenSince: number | null;
  /** Decisions that were made while names were hidden: between these two. */
  readonly shownAfterHiding: { readonly from: number; readonly to: number } | null;
}

export const firstView: BoardView = {
  panel: { kind: 'measures' },
  bandId: null,
  isCompact: false,
  openTeams: new Set(),
  selection: [],
  menu: null,
  moving: null,
  renaming: null,
  isAskingAgain: false,
  areShortcutsShown: false,
  preview: null,
  hiddenSince: null,
  shownAfterHiding: null,
};

export function withTeamToggled(view: BoardView, teamId: string): BoardView {
  const openTeams = new Set(view.openTeams);
  if (!openTeams.delete(teamId)) openTeams.add(teamId);
  return { ...view, openTeams };
}
