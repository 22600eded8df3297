import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../problems/store-error.ts';
import { isAlive, thisProcess, type ProcessMark } from './process-life.ts';

/** Starting a database takes seconds, recovering a large one after a crash may take minutes. */
const patience = 180_000;
const pause = 25;

/**
 * Runs work while no other process does so on the same folder. The lock of a process that has died counts for nothing.
 *
 * @throws StoreError `embedded` where another process keeps the folder for minutes.
 */
export async function withFolderLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, 'lock');
  const release = await acquire(lock);
  try {
    return await work();
  } finally {
    release();
  }
}

interface LockContent extends ProcessMark {
  readonly key: string;
}

async function acquire(lock: string): Promise<() => void> {
  const key = randomUUID();
  const mine = `${lock}.${key}`;
  // Written beside it and linked into place: a lock is never seen half written.
  writeFileSync(mine, JSON.stringify({ ...thisProcess(), key } satisfies LockContent));
  const until = Date.now() + patience;
  try {
    while (!tryLink(mine, lock)) {
      const holder = readLock(lock);
      if (holder !== null && !isAlive(holder)) breakLock(lock, holder);
      else if (Date.now() > until) {
        throw new StoreError(
          'embedded',
          `Process ${holder?.pid ?? 'unknown'} has kept ${lock} for minutes. Maybe it hangs: end it and start again.`,
        );
      } else await wait(pause);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readLock(lock)?.key === key) rmSync(lock, { force: true });
  };
}

function tryLink(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(lock: string): LockContent | null {
  try {
    // Written by `acquire` alone, and whole.
    return JSON.parse(readFileSync(lock, 'utf8')) as LockContent;
  } catch {
    return null;
  }
}

/** Takes away the lock of a dead process. Where another was faster and holds the lock by now, that one is put back. */
function breakLock(lock: string, dead: LockContent): void {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const taken = readLock(aside);
  if (taken !== null && taken.key !== dead.key) tryLink(aside, lock);
  rmSync(aside, { force: true });
}
