import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { withFolderLock } from './folder-lock.ts';
import { isAlive, thisProcess } from './process-life.ts';
import { countUsers, registerUser } from './users.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'staffroom-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

it('lets one in at a time, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  let inside = 0;
  const most: number[] = [];
  await Promise.all(
    Array.from({ length: 8 }, () =>
      withFolderLock(folder, async () => {
        inside += 1;
        await turn();
        most.push(inside);
        inside -= 1;
      }),
    ),
  );
  expect(most).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(readdirSync(folder)).toEqual([]);
});

it('lets the next in after work that fails', async () => {
  const folder = temporaryFolder();
  await expect(withFolderLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withFolderLock(folder, () => Promise.resolve('in'))).toBe('in');
});

it('does not heed the lock of a process that has died', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: deadPid(), began: null, key: 'k' }));
  expect(await withFolderLock(folder, () => Promise.resolve('in'))).toBe('in');
});

// Other systems do not say when a process began.
it.runIf(process.platform === 'linux')(
  'does not heed the lock of one that had the same number before',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'lock'),
      JSON.stringify({ pid: process.pid, began: 'another boot/1', key: 'k' }),
    );
    expect(await withFolderLock(folder, () => Promise.resolve('in'))).toBe('in');
  },
);

it('counts the users that live', () => {
  const folder = temporaryFolder();
  const first = registerUser(folder);
  registerUser(folder);
  writeFileSync(join(folder, 'users', 'dead'), JSON.stringify({ pid: deadPid(), began: null }));
  writeFileSync(join(folder, 'users', 'torn'), '{"pid":');
  expect(countUsers(folder)).toBe(2);
  rmSync(first);
  expect(countUsers(folder)).toBe(1);
  expect(readdirSync(join(folder, 'users'))).toHaveLength(1);
});

it('knows itself to be alive', () => {
  expect(isAlive(thisProcess())).toBe(true);
  expect(isAlive({ pid: deadPid(), began: null })).toBe(false);
});
