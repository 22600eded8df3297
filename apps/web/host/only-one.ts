import { mkdir, open, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const lookAgainAfter = 100;
const signOfLifeEvery = 1000;
/** Long enough for a process that is too busy to give a sign of life. */
const abandonedAfter = 15_000;

/**
 * Lets one process at a time do some work; others that ask wait for their turn. `lock` is a file that is there while
 * somebody works. What a process left that died holds nobody up for long, and then two may work at once.
 */
export async function onlyOne<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await isTaken(lock))) {
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    else await wait(lookAgainAfter);
  }
  const living = setInterval(() => {
    const now = new Date();
    void utimes(lock, now, now).catch(() => undefined);
  }, signOfLifeEvery);
  try {
    return await work();
  } finally {
    clearInterval(living);
    await rm(lock, { force: true });
  }
}

/** Takes the lock; says no where somebody else has it. */
async function isTaken(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > abandonedAfter;
}
