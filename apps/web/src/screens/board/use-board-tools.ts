import { useMemo, useRef } from 'react';
import { effectsBetween, effectsOf } from '@staffroom/design';
import type { BoardEdit } from '@staffroom/school';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import { editWords, namesOf } from '../../design-session/edit-words.ts';
import { idle } from '../../design-session/idle.ts';
import { showToast } from '../../system/toast.ts';
import { refusalText } from './board-actions.ts';
import type { BoardNames } from './board-names.ts';
import type { BoardView, DropPreview } from './board-state.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import { dropOf } from './drop-edit.ts';
import { doneText } from './effect-words.ts';

interface Latest {
  readonly session: DesignSessionInUse;
  readonly view: BoardView;
  readonly names: BoardNames;
}

/** The tools of a board; the same object for as long as it is shown, so that cards need not be drawn again. */
export function useBoardTools(
  latest: Latest,
  show: BoardTools['show'],
  announce: (text: string) => void,
): BoardTools {
  const now = useRef(latest);
  now.current = latest;
  return useMemo(() => {
    let dragged: readonly BoardThing[] = [];
    let question: BoardView['moving'] = null;
    const session = (): DesignSessionInUse => now.current.session;
    const wordsOf = (edit: BoardEdit): string => {
      const { school, board } = session();
      const { student, adult } = now.current.names;
      return editWords(edit, { ...namesOf(school, board), student, adult }).done;
    };

    function decide(edit: BoardEdit): void {
      const before = session().board;
      const done = wordsOf(edit);
      try {
        session().apply(edit);
      } catch (error) {
        const text = now.current.names.inText(refusalText(error));
        announce(`Not done. ${text}`);
        showToast({ tone: 'eye', title: 'This cannot be done', text });
        return;
      }
      const isMove = edit.kind !== 'pinStudent' && edit.kind !== 'pinAdult';
      show((view) => ({ ...view, preview: null, selection: isMove ? [] : view.selection }));
      const sentence = `${done.charAt(0).toUpperCase()}${done.slice(1)}`;
      // Told after the board has been drawn: nobody waits for words.
      void idle().then(() => announce(doneText(sentence, effectsBetween(before.plan, session().board.plan))));
    }

    function previewOf(teamId: DropPreview['teamId']): DropPreview | null {
      const { board } = session();
      const drop = dropOf(board.plan, dragged, teamId);
      if (drop.kind === 'nothing') return null;
      if (drop.kind === 'question') return { teamId, effects: [], message: drop.text };
      try {
        return { teamId, effects: effectsOf(board, drop.edit), message: null };
      } catch (error) {
        return { teamId, effects: [], message: now.current.names.inText(refusalText(error)) };
      }
    }

    return {
      session,
      view: () => now.current.view,
      names: () => now.current.names,
      show,
      decide,
      undo() {
        const label = session().undoLabel;
        session().undo();
        announce(label === null ? 'Nothing is left to undo.' : `Undone: ${label}.`);
      },
      redo() {
        const label = session().redoLabel;
        session().redo();
        announce(label === null ? 'Nothing is left to redo.' : `Done again: ${label}.`);
      },
      drag: (things) => {
        dragged = things;
      },
      dragged: () => dragged,
      endDrag() {
        const asked = question;
        question = null;
        show((view) => ({ ...view, preview: null, moving: asked ?? view.moving }));
      },
      preview: (teamId) => show((view) => ({ ...view, preview: previewOf(teamId) })),
      endPreview: (teamId) =>
        show((view) => (view.preview?.teamId === teamId ? { ...view, preview: null } : view)),
      dropOn(teamId) {
        const drop = dropOf(session().board.plan, dragged, teamId);
        if (drop.kind === 'decision') decide(drop.edit);
        // Asked when the drag has ended: until then the focus goes back to what was dragged.
        if (drop.kind === 'question') question = { things: dragged, toTeam: teamId };
      },
    };
  }, [show, announce]);
}
