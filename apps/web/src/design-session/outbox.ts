import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnEdit } from './edit-log.ts';

/** Where a window keeps its decisions until the design has taken them, so that closing it or losing the network loses none. */
export interface Outbox {
  /** Decisions of this window and of windows that were closed with some left, oldest first. */
  takeOver(): Promise<readonly OwnEdit[]>;
  /** Keeps these and no others for this window. */
  keep(edits: readonly OwnEdit[]): Promise<void>;
  close(): void;
}

interface Stored {
  /** Person, design and window; a shared computer never sends what another person decided. */
  readonly key: string;
  readonly owner: string;
  readonly windowId: string;
  readonly edits: readonly OwnEdit[];
}

interface OutboxSchema extends DBSchema {
  outbox: { key: string; value: Stored; indexes: { owner: string } };
}

const lockName = (windowId: string): string => `staffroom-window-${windowId}`;

/** The outbox of one window for one design of one person, in the browser's own database. */
export async function openOutbox(place: {
  readonly userId: string;
  readonly designId: string;
  readonly windowId: string;
}): Promise<Outbox> {
  const { userId, designId, windowId } = place;
  const owner = `${userId}\n${designId}`;
  const key = `${owner}\n${windowId}`;
  const db = await openDB<OutboxSchema>('staffroom-outbox', 1, {
    upgrade(upgraded) {
      upgraded.createObjectStore('outbox', { keyPath: 'key' }).createIndex('owner', 'owner');
    },
  });
  const release = holdLock(lockName(windowId));
  return {
    async takeOver() {
      const alive = await namesOfLocks();
      const transaction = db.transaction('outbox', 'readwrite');
      const left = (await transaction.store.index('owner').getAll(owner)).filter(
        (each) => each.key === key || !alive.has(lockName(each.windowId)),
      );
      const edits = left.flatMap((each) => each.edits);
      await Promise.all(left.map((each) => transaction.store.delete(each.key)));
      if (edits.length > 0) await transaction.store.put({ key, owner, windowId, edits });
      await transaction.done;
      return edits;
    },
    keep: (edits) => keepEdits(db, { key, owner, windowId, edits }),
    close() {
      release();
      db.close();
    },
  };
}

async function keepEdits(db: IDBPDatabase<OutboxSchema>, stored: Stored): Promise<void> {
  if (stored.edits.length === 0) await db.delete('outbox', stored.key);
  else await db.put('outbox', stored);
}

/** Holds a lock that ends with the window, so that others see whether it is still open. */
function holdLock(name: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  void navigator.locks.request(name, () => promise);
  return resolve;
}

async function namesOfLocks(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name }) => name));
}
