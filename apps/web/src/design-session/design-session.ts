import { ORPCError } from '@orpc/client';
import type { DesignEvent, Edit } from '@staffroom/contract';
import { openingBoard } from '@staffroom/design';
import type { BoardEdit } from '@staffroom/school';
import { inTurns } from '../workers/in-turns.ts';
import type { StudioClient } from '../workspace/workspace.ts';
import { boardRules } from './board-rules.ts';
import {
  doMine,
  keepTheirs,
  lastSeq,
  makeEdit,
  meetConflict,
  openLog,
  refuseEdit,
  takeEdit,
  undoneSeq,
  withConflict,
  type OwnEdit,
} from './edit-log.ts';
import { wait } from './wait.ts';
import type { Outbox } from './outbox.ts';
import { decisionsToUndo } from './go-back.ts';
import type { OpenSession, SessionState } from './session-state.ts';
import { madeSince, undoStack, type Undoable } from './undo-stack.ts';

export interface SessionPlace {
  readonly districtId: string;
  readonly schoolId: string;
  readonly designId: string;
}

/** One design open in one window: its board follows one's own decisions at once and others' as they come. */
export interface DesignSession {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** @throws {BoardEditError} where the board refuses it. */
  readonly apply: (edit: BoardEdit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back, latest first, every decision after the one of this number, whoever made it. */
  readonly goBackTo: (seq: number) => void;
  readonly keepTheirs: (clientId: string) => void;
  readonly doMine: (clientId: string) => void;
  /** Tells the others what is selected, such as `student:s1`. */
  readonly select: (subject: string | null) => void;
  readonly reopen: () => void;
  readonly close: () => void;
}

export interface SessionParts {
  readonly client: StudioClient;
  readonly place: SessionPlace;
  readonly windowId: string;
  readonly openOutbox: (userId: string) => Promise<Outbox>;
}

/** Milliseconds between tries while the connection is away, between signs of being here, and before a selection is told. */
const retryEvery = 1500;
const presentEvery = 20_000;
const restsAfter = 250;

/** Opens a design in this window and keeps it in step with everybody else's until it is closed. */
export function createDesignSession({ client, place, windowId, openOutbox }: SessionParts): DesignSession {
  const closing = new AbortController();
  const listeners = new Set<() => void>();
  // Ids are branded at the edge of the interface; a path's are text.
  const input = place as Parameters<StudioClient['designs']['get']>[0];
  let state: SessionState = { phase: 'opening' };
  let outbox: Outbox | null = null;
  let made = 0;
  let opening = 0;
  let isSending = false;
  let isAway = false;
  /** Acknowledged by an answer, on its way to us by the watch. */
  const acknowledged = new Set<string>();
  let selected: string | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function set(next: SessionState): void {
    const before = state;
    state = next.phase === 'open' ? { ...next, saving: savingOf(next) } : next;
    for (const listener of listeners) listener();
    if (next.phase !== 'open' || outbox === null) return;
    if (
      before.phase === 'open' &&
      before.log.waiting === next.log.waiting &&
      before.log.conflicts === next.log.conflicts
    )
      return;
    void outbox.keep([...next.log.conflicts, ...next.log.waiting].map(({ own }) => own));
  }

  function savingOf({ log }: OpenSession): OpenSession['saving'] {
    const count = log.waiting.length;
    if (isAway) return { kind: 'away', count };
    return count === 0 ? { kind: 'saved' } : { kind: 'saving', count };
  }

  function setLog(change: (open: OpenSession) => OpenSession['log']): void {
    if (state.phase !== 'open') return;
    const log = change(state);
    if (log === state.log) return;
    set({
      ...state,
      log,
      edits: log.taken === state.log.taken ? state.edits : log.taken.map(({ taken }) => taken),
    });
  }

  function setAway(now: boolean): void {
    if (isAway === now) return;
    isAway = now;
    if (state.phase === 'open') set({ ...state });
  }

  async function open(): Promise<void> {
    opening += 1;
    const own = opening;
    try {
      const [session, design] = await Promise.all([client.session.get(), client.designs.get(input)]);
      const user = session.user ?? { id: 'nobody', name: 'Somebody' };
      if (design.revision === 0) {
        if (own === opening) set({ phase: 'noPlan', design });
        return;
      }
      const [school, { revision, plan, edits }] = await Promise.all([
        client.rosters.people({ ...input, rosterId: design.rosterId }),
        client.designs.plan(input),
      ]);
      outbox ??= await openOutbox(user.id);
      const left = await ownEdits(outbox);
      const board = await inTurns(openingBoard(school, plan), closing.signal);
      const log = await inTurns(openLog(boardRules, { revision, board, edits, own: left }), closing.signal);
      if (own !== opening || closing.signal.aborted) return;
      const people = state.phase === 'open' ? state.people : [];
      acknowledged.clear();
      set({
        phase: 'open',
        design,
        school,
        log,
        edits,
        people,
        saving: { kind: 'saved' },
        user: { id: user.id, name: user.name },
        windowId,
      });
      void send();
    } catch (error) {
      if (own === opening && !closing.signal.aborted) set({ phase: 'failed', error });
    }
  }

  /** What this window decided and nobody has taken: what it shows, or what earlier windows left. */
  async function ownEdits(kept: Outbox): Promise<readonly OwnEdit[]> {
    if (state.phase !== 'open') return kept.takeOver();
    return [...state.log.conflicts, ...state.log.waiting].map(({ own }) => own);
  }

  /** Follows the design for as long as the window has it open. */
  async function watch(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        if (state.phase !== 'open') await open();
        const afterSeq = state.phase === 'open' ? lastSeq(state.log) : 0;
        const events = await client.designs.watch(
          { ...input, afterSeq, clientId: windowId },
          { signal: closing.signal },
        );
        setAway(false);
        void send();
        tellSelected();
        for await (const event of events) await follow(event);
      } catch (error) {
        if (closing.signal.aborted) return;
        if (error instanceof ORPCError && error.code === 'NOT_FOUND' && state.phase === 'open') {
          set({ phase: 'removed' });
          return;
        }
        if (state.phase === 'open') setAway(true);
      }
      if (state.phase === 'removed' || state.phase === 'failed') return;
      await wait(retryEvery, closing.signal);
    }
  }

  async function follow(event: DesignEvent): Promise<void> {
    setAway(false);
    switch (event.type) {
      case 'edit':
        return take(event.edit);
      case 'revision':
        if (state.phase !== 'open' || state.log.revision !== event.revision) await open();
        return;
      case 'design':
        if (state.phase === 'open') set({ ...state, design: event.design });
        else if (state.phase === 'noPlan') await open();
        return;
      case 'presence':
        if (state.phase === 'open')
          set({ ...state, people: event.people.filter(({ clientId }) => clientId !== windowId) });
        return;
      case 'removed':
        set({ phase: 'removed' });
        return;
      default:
        event satisfies never;
    }
  }

  async function take(edit: Edit): Promise<void> {
    if (state.phase !== 'open') return;
    try {
      setLog(({ log }) => takeEdit(boardRules, log, edit));
      acknowledged.delete(edit.clientId);
      void send();
    } catch {
      // Something before it is missing, or this board is not the one it was made on: read the design again.
      await open();
    }
  }

  /** Sends what waits, one after the other, each after the one before is known to be taken. */
  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    try {
      while (state.phase === 'open' && !closing.signal.aborted) {
        const first = state.log.waiting[0]?.own;
        if (first === undefined || acknowledged.has(first.clientId)) return;
        await sendOne(first);
      }
    } finally {
      isSending = false;
    }
  }

  async function sendOne(own: OwnEdit): Promise<void> {
    if (state.phase !== 'open') return;
    try {
      const edit = await client.designs.edit(
        {
          ...input,
          revision: own.revision,
          afterSeq: lastSeq(state.log),
          edit: own.edit,
          undoes: undoneSeq(state.log, own.undoes),
          clientId: own.clientId,
        },
        { signal: closing.signal },
      );
      setAway(false);
      if (edit.seq === lastSeq(state.log) + 1) setLog(({ log }) => takeEdit(boardRules, log, edit));
      else if (edit.seq > lastSeq(state.log)) acknowledged.add(own.clientId);
    } catch (error) {
      if (closing.signal.aborted) return;
      await answerProblem(own, error);
    }
  }

  async function answerProblem(own: OwnEdit, error: unknown): Promise<void> {
    if (error instanceof ORPCError && error.code === 'CONFLICT') {
      const theirs = editsIn(error.data);
      if (theirs.some(({ clientId }) => clientId === own.clientId)) acknowledged.add(own.clientId);
      else if (theirs.length > 0) setLog(({ log }) => meetConflict(boardRules, log, own.clientId, theirs));
      else await open();
      return;
    }
    if (error instanceof ORPCError && error.status < 500 && error.code !== 'TOO_MANY') {
      setLog(({ log }) => refuseEdit(boardRules, log, own.clientId, error.message));
      return;
    }
    // The answer was lost: whether it was taken is not known until the design has been asked.
    setAway(true);
    await wait(retryEvery, closing.signal);
    await catchUp().catch(() => undefined);
  }

  /** Reads what was taken while the connection was away. Throws while it still is. */
  async function catchUp(): Promise<void> {
    const design = await client.designs.get(input, { signal: closing.signal });
    if (state.phase !== 'open') return;
    if (design.revision !== state.log.revision) return open();
    if (design.seq > lastSeq(state.log)) {
      const { edits } = await client.designs.plan(input, { signal: closing.signal });
      for (const edit of edits) await take(edit);
    }
    setAway(false);
  }

  function newName(): string {
    made += 1;
    return `${windowId}.${made}`;
  }

  function ownOf(open_: OpenSession, edit: BoardEdit, undoes: OwnEdit['undoes']): OwnEdit {
    return { clientId: newName(), revision: open_.log.revision, afterSeq: lastSeq(open_.log), edit, undoes };
  }

  /** Puts a decision that takes another back on the board, or sets it aside with what stands against it. */
  function putBack(undoable: Undoable, theirs: readonly Edit[]): void {
    setLog((now) => {
      const { log } = now;
      const own = ownOf(now, undoable.inverse, undoable.undoes);
      if (theirs.length > 0) return withConflict(log, { own, theirs, message: null });
      try {
        return makeEdit(boardRules, log, own);
      } catch (error) {
        return withConflict(log, {
          own,
          theirs,
          message: error instanceof Error ? error.message : String(error),
        });
      }
    });
  }

  /** Takes a decision back, or asks where others decided about the same since. */
  function takeBack(undoable: Undoable | undefined): void {
    if (undoable === undefined || state.phase !== 'open') return;
    putBack(undoable, madeSince(state.log, undoable, state.user.id));
    void send();
  }

  function tellSelected(): void {
    void client.designs.present({ ...input, clientId: windowId, selected }).catch(() => undefined);
  }

  const heartbeat = setInterval(tellSelected, presentEvery);
  void watch();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(edit) {
      setLog((now) => makeEdit(boardRules, now.log, ownOf(now, edit, null)));
      void send();
    },
    undo: () =>
      takeBack(state.phase === 'open' ? undoStack(state.log, state.user.id).undo.at(-1) : undefined),
    redo: () =>
      takeBack(state.phase === 'open' ? undoStack(state.log, state.user.id).redo.at(-1) : undefined),
    goBackTo(seq) {
      if (state.phase !== 'open') return;
      const conflictsBefore = state.log.conflicts.length;
      for (const undoable of decisionsToUndo(state.log, seq)) {
        putBack(undoable, []);
        // What cannot be taken back is asked about first; what lies before it stays.
        if (state.log.conflicts.length > conflictsBefore) break;
      }
      void send();
    },
    keepTheirs: (clientId) => setLog(({ log }) => keepTheirs(log, clientId)),
    doMine(clientId) {
      setLog(({ log }) => doMine(boardRules, log, clientId, newName()));
      void send();
    },
    select(subject) {
      if (subject === selected) return;
      selected = subject;
      // Somebody who walks through a list by keys tells where they came to rest.
      clearTimeout(resting);
      resting = setTimeout(tellSelected, restsAfter);
    },
    reopen() {
      set({ phase: 'opening' });
      void watch();
    },
    close() {
      closing.abort();
      clearInterval(heartbeat);
      clearTimeout(resting);
      outbox?.close();
    },
  };
}

/** The decisions that an answer of CONFLICT carries. */
function editsIn(data: unknown): readonly Edit[] {
  // Checked by the interface when the answer came in.
  return (data as { readonly edits?: readonly Edit[] } | undefined)?.edits ?? [];
}
