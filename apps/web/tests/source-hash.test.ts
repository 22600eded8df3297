import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from '../host/source-hash.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'staffroom-sources-'));
  await mkdir(join(root, 'app', 'src'), { recursive: true });
  await writeFile(join(root, 'app', 'src', 'main.ts'), 'export const one = 1;');
});

afterEach(() => rm(root, { recursive: true }));

describe('the hash of the sources', () => {
  it('is the same for the same sources', async () => {
    expect(await sourceHash(root, ['app'])).toBe(await sourceHash(root, ['app']));
  });

  it('changes with a byte, with a name and with a file', async () => {
    const before = await sourceHash(root, ['app']);
    await writeFile(join(root, 'app', 'src', 'main.ts'), 'export const one = 2;');
    const changed = await sourceHash(root, ['app']);
    await writeFile(join(root, 'app', 'src', 'more.ts'), '');
    const added = await sourceHash(root, ['app']);
    expect(new Set([before, changed, added]).size).toBe(3);
  });

  it('does not care about tests and what tools write', async () => {
    const before = await sourceHash(root, ['app']);
    await mkdir(join(root, 'app', 'dist'));
    await writeFile(join(root, 'app', 'dist', 'main.js'), 'built');
    await writeFile(join(root, 'app', 'src', 'main.test.ts'), 'test');
    expect(await sourceHash(root, ['app'])).toBe(before);
  });
});
