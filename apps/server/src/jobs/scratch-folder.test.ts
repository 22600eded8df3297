import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeScratchFolder } from './scratch-folder.ts';

describe('where uploaded files lie while they are read', () => {
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'scratch-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('may be entered by its own account alone', async () => {
    expect(statSync(await makeScratchFolder(parent)).mode & 0o777).toBe(0o700);
  });

  it('is cleared of what a worker left that was killed, and of nothing else', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const left = join(parent, `staffroom-worker-${dead}-abc`, 'import-1');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'students.csv'), 'Ada');
    mkdirSync(join(parent, 'staffroom-worker-1-abc'));
    mkdirSync(join(parent, 'of-somebody-else'));
    const first = await makeScratchFolder(parent);
    const second = await makeScratchFolder(parent);
    expect(readdirSync(parent).toSorted()).toEqual(
      ['of-somebody-else', 'staffroom-worker-1-abc', basename(first), basename(second)].toSorted(),
    );
    utimesSync(first, 0, 0);
    expect(readdirSync(parent)).toContain(basename(first));
  });
});
