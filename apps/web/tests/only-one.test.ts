import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onlyOne } from '../host/only-one.ts';

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staffroom-only-one-'));
  lock = join(folder, 'below', 'lock');
});

afterEach(() => rm(folder, { recursive: true }));

test('work is done by one at a time, whether it succeeds or not', async () => {
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    told.push(`${name} ends`);
    if (name === 'first') throw new Error('It did not work');
    return name;
  };
  const first = onlyOne(lock, work('first'));
  const second = onlyOne(lock, work('second'));
  await expect(first).rejects.toThrow('It did not work');
  expect(await second).toBe('second');
  // Whichever of the two comes first.
  expect([told.slice(0, 2), told.slice(2)]).toEqual(
    expect.arrayContaining([
      ['first begins', 'first ends'],
      ['second begins', 'second ends'],
    ]),
  );
  expect(await readdir(join(folder, 'below'))).toEqual([]);
});

test('what a dead process left holds nobody up', async () => {
  lock = join(folder, 'lock');
  await writeFile(lock, '');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lock, longAgo, longAgo);
  expect(await onlyOne(lock, async () => 'done')).toBe('done');
});
