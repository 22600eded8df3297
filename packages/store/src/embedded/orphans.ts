import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './process-life.ts';

/** No process has this number: it is above what Linux and macOS give. */
const nobody = 2 ** 30;

/** The programs that set up and start a server, and go on when whoever ran them dies. */
const starters = new Set(['initdb', 'pg_ctl']);

/** Waits until no program that a dead process left is setting up or starting a server in a folder. Linux only. */
export async function startersGone(folder: string): Promise<void> {
  while (processesIn(folder).some((pid) => starters.has(programOf(pid)))) await wait(50);
}

/**
 * Makes way on a data folder whose server was killed, which nobody is starting.
 *
 * - Its sessions notice and end by themselves; one that is busy may take a while and is ended here after two seconds. What was
 *   committed is in the log of the server, so that nothing is lost.
 * - Where ended processes are collected late or never, the dead server keeps its number and its lock files look alive; so they do where
 *   something else has the number by now. The number in them is then replaced by one that no process has: the server's own check for
 *   sessions that still run stays in force.
 */
export async function releaseDataFolder(database: string, socketFolder: string): Promise<void> {
  if (serverOn(database) !== null) return;
  for (let round = 0; round < 40; round += 1) {
    const left = processesIn(database);
    if (left.length === 0) break;
    if (round === 20) left.forEach(endNow);
    await wait(100);
  }
  for (const lockFile of [join(database, 'postmaster.pid'), join(socketFolder, '.s.PGSQL.5432.lock')]) {
    const pid = numberIn(lockFile);
    if (pid === null || !hasNumber(pid)) continue;
    writeFileSync(lockFile, readFileSync(lockFile, 'utf8').replace(/^\d+/, String(nobody)));
  }
}

/** The number of the server's process that runs on a data folder; null where none does. */
export function serverOn(database: string): number | null {
  const pid = numberIn(join(database, 'postmaster.pid'));
  if (pid === null || !isAlive({ pid, began: null })) return null;
  // After the machine was started anew the number may be that of something else.
  return process.platform !== 'linux' || folderOf(pid) === database ? pid : null;
}

/** The number in a lock file of a server, dead or alive; null where there is none. */
function numberIn(lockFile: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Whether the system knows a process of that number, be it one that has ended and that nobody has collected. */
function hasNumber(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function programOf(pid: number): string {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return '';
  }
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Processes with a working folder: that of every session of a server is its data. Linux only; elsewhere none are found. */
function processesIn(folder: string): readonly number[] {
  let names: readonly string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const pid = Number(name);
    return folderOf(pid) === folder && isAlive({ pid, began: null }) ? [pid] : [];
  });
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}
