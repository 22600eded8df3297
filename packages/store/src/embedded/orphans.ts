import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './process-life.ts';

/** No process has this number: it is above what Linux and macOS give. */
const nobody = 2 ** 30;

/**
 * Makes way on a data folder whose server was killed.
 *
 * - Its sessions notice and end by themselves; one that is busy may take a while and is ended here after two seconds. What was
 *   committed is in the log of the server, so that nothing is lost.
 * - Where nobody collects ended processes, the dead server keeps its number and its lock file looks alive. The number in the file is
 *   then replaced by one that no process has: the server's own check for sessions that still run stays in force.
 */
export async function releaseDataFolder(database: string): Promise<void> {
  const lockFile = join(database, 'postmaster.pid');
  let text: string;
  try {
    text = readFileSync(lockFile, 'utf8');
  } catch {
    return;
  }
  if (serverOn(database) !== null) return;
  for (let round = 0; round < 40; round += 1) {
    const left = processesIn(database);
    if (left.length === 0) break;
    if (round === 20) left.forEach(endNow);
    await wait(100);
  }
  writeFileSync(lockFile, text.replace(/^\d+/, String(nobody)));
}

/** The number of the server's process that runs on a data folder; null where none does. */
export function serverOn(database: string): number | null {
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(join(database, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return null;
  }
  if (!(pid > 0) || !isAlive({ pid, began: null })) return null;
  // After the machine was started anew the number may be that of something else.
  return process.platform !== 'linux' || folderOf(pid) === database ? pid : null;
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Processes whose working folder is the data folder, as that of every session of a server is. Linux only; elsewhere none are found. */
function processesIn(database: string): readonly number[] {
  let names: readonly string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const pid = Number(name);
    return folderOf(pid) === database && isAlive({ pid, began: null }) ? [pid] : [];
  });
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}
