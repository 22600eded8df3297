import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'staffroom-worker-';

/**
 * Makes the folder in which a worker lays uploaded files while they are read; only its account may enter it. What workers left there that
 * were killed is deleted first: it holds records of students.
 *
 * @param parent where such folders lie
 */
export async function makeScratchFolder(parent = tmpdir()): Promise<string> {
  await deleteLeftFolders(parent);
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

async function deleteLeftFolders(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || (await isInUse(join(parent, name), Number(pid)))) continue;
    // One of another account stays for that account's own worker.
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a folder is that of a process that runs. One that is older than this process and bears its number belonged to another. */
async function isInUse(folder: string, pid: number): Promise<boolean> {
  if (pid !== process.pid) return isRunning(pid);
  const made = await stat(folder).catch(() => null);
  return made === null || made.birthtimeMs >= performance.timeOrigin;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
