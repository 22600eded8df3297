import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, thisProcess, type ProcessMark } from './process-life.ts';

/** Writes down that this process uses the database of a folder, and returns the file that says so. */
export function registerUser(folder: string): string {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  const file = join(users, `${process.pid}-${randomUUID()}`);
  writeFileSync(file, JSON.stringify(thisProcess()));
  return file;
}

/** How many users there are. What processes left that died is taken away and does not count. */
export function countUsers(folder: string): number {
  const users = join(folder, 'users');
  let count = 0;
  for (const name of readdirSync(users)) {
    const file = join(users, name);
    if (isUsed(file)) count += 1;
    else rmSync(file, { force: true });
  }
  return count;
}

function isUsed(file: string): boolean {
  try {
    // Written by `registerUser` alone; one that is torn belongs to a process that died while writing it.
    return isAlive(JSON.parse(readFileSync(file, 'utf8')) as ProcessMark);
  } catch {
    return false;
  }
}
