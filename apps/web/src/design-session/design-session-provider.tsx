import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useDesignPlace } from '../workspace/place.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import { createDesignSession, type DesignSession } from './design-session.ts';
import { openOutbox } from './outbox.ts';
import type { OpenSession } from './session-state.ts';
import { SessionNotOpen } from './session-not-open.tsx';
import { undoStack } from './undo-stack.ts';
import { editWords, namesOf } from './edit-words.ts';
import type { Board } from '@staffroom/design';

/** An open design with what one can do in it. */
export interface DesignSessionInUse
  extends
    Omit<OpenSession, 'phase' | 'log'>,
    Pick<OpenSession['log'], 'conflicts'>,
    Omit<DesignSession, 'state' | 'subscribe' | 'close'> {
  readonly revision: number;
  readonly log: OpenSession['log'];
  /** The board with everybody's decisions and one's own. */
  readonly board: Board;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo would take back, in words; null where nothing is left. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

const DesignSessionContext = createContext<DesignSessionInUse | null>(null);

/**
 * Opens the design of the path, unless it is open around this already, and shows what is inside once it is open; before that, or where it cannot be opened, it
 * shows why.
 */
export function DesignSessionProvider({ children }: { readonly children: ReactNode }) {
  const around = use(DesignSessionContext);
  const { designId } = useDesignPlace();
  return around?.design.id === designId ? children : <NewSession>{children}</NewSession>;
}

function NewSession({ children }: { readonly children: ReactNode }) {
  const { client } = useWorkspace();
  const { districtId, schoolId, designId } = useDesignPlace();
  const [session, setSession] = useState<DesignSession | null>(null);
  useEffect(() => {
    const windowId = crypto.randomUUID();
    const opened = createDesignSession({
      client,
      place: { districtId, schoolId, designId },
      windowId,
      openOutbox: (userId) => openOutbox({ userId, designId, windowId }),
    });
    setSession(opened);
    return () => opened.close();
  }, [client, districtId, schoolId, designId]);
  return session === null ? (
    <SessionNotOpen state={{ phase: 'opening' }} onRetry={() => undefined} />
  ) : (
    <OpenedSession session={session}>{children}</OpenedSession>
  );
}

function OpenedSession({
  session,
  children,
}: {
  readonly session: DesignSession;
  readonly children: ReactNode;
}) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const inUse = useMemo((): DesignSessionInUse | null => {
    if (state.phase !== 'open') return null;
    const { undo, redo } = undoStack(state.log, state.user.id);
    const names = namesOf(state.school, state.log.board);
    const [lastUndo, lastRedo] = [undo.at(-1), redo.at(-1)];
    return {
      ...session,
      ...state,
      revision: state.log.revision,
      conflicts: state.log.conflicts,
      board: state.log.board,
      canUndo: lastUndo !== undefined,
      canRedo: lastRedo !== undefined,
      undoLabel: lastUndo === undefined ? null : editWords(lastUndo.edit, names).noun,
      redoLabel: lastRedo === undefined ? null : editWords(lastRedo.inverse, names).noun,
    };
  }, [session, state]);
  if (inUse === null) return <SessionNotOpen state={state} onRetry={session.reopen} />;
  return <DesignSessionContext value={inUse}>{children}</DesignSessionContext>;
}

/** The design that is open around this screen. */
export function useDesignSession(): DesignSessionInUse {
  const session = use(DesignSessionContext);
  if (session === null) throw new Error('useDesignSession() is used outside of a DesignSessionProvider.');
  return session;
}
