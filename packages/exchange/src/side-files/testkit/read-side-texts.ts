import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { School } from '@staffroom/school';
import { createProblemLog } from '../../problem/problem-log.ts';
import type { Problem } from '../../problem/problem.ts';
import { readSideFiles } from '../read-side-files.ts';

export interface SideTextsRead {
  readonly school: School;
  readonly problems: readonly Problem[];
  readonly read: readonly { readonly file: string; readonly rows: number | null }[];
}

/** Reads side files given as texts or bytes by name, from a folder that exists only for the reading. */
export async function readSideTexts(
  school: School,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<SideTextsRead> {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-side-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const log = createProblemLog();
    const result = await readSideFiles([folder], school, log);
    return { ...result, problems: log.summary().kept };
  } finally {
    await rm(folder, { recursive: true });
  }
}
