import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { importedFiles } from './imported-school.ts';

const command = fileURLToPath(new URL('../../../cli/bin/staffroom.js', import.meta.url));

/**
 * What `staffroom check` says of a plan beside the files that were imported. Throws with what differs where not every
 * number follows from them.
 */
export async function checkPlanFile(plan: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-journey-'));
  try {
    const files = [...importedFiles, { name: 'plan.json', buffer: plan }];
    await Promise.all(files.map(({ name, buffer }) => writeFile(join(folder, name), buffer)));
    const told = await promisify(execFile)(process.execPath, [command, 'check', 'plan.json', 'roster.zip'], {
      cwd: folder,
    });
    return told.stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
