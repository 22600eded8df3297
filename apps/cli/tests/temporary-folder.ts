import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

// Registered once, while the file's tests are collected: a hook from inside a test would never run.
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A new folder that goes when the tests of the file are over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-cli-'));
  folders.push(folder);
  return folder;
}
