import type { BoardEdit, TeamId } from '@staffroom/school';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import type { BoardNames } from './board-names.ts';
import type { BoardView } from './board-state.ts';
import type { BoardThing } from './board-subject.ts';

/** What actions and cards can do on the board. The same object for as long as the board is shown. */
export interface BoardTools {
  readonly session: () => DesignSessionInUse;
  readonly view: () => BoardView;
  readonly names: () => BoardNames;
  readonly show: (change: (view: BoardView) => BoardView) => void;
  /** Makes a decision and says what it did, or why it cannot be done. */
  readonly decide: (edit: BoardEdit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Things that are being dragged. */
  readonly drag: (things: readonly BoardThing[]) => void;
  readonly dragged: () => readonly BoardThing[];
  /** Ends a drag: what was dropped where there are several ways is asked about now. */
  readonly endDrag: () => void;
  /** Shows what dropping them on a team would do. */
  readonly preview: (teamId: TeamId | null) => void;
  /** Shows it no longer, unless another team is shown by now. */
  readonly endPreview: (teamId: TeamId | null) => void;
  readonly dropOn: (teamId: TeamId | null) => void;
}
