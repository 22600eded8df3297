import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneRosterFiles, sideFiles, type BundleFile } from '@staffroom/exchange';
import { financeNotes, sampleSchool, type SampleRequest } from '@staffroom/sample';
import type { School } from '@staffroom/school';

export interface SampleRun {
  readonly school: School;
  /** The names of the files in the folder, in the order in which they were written. */
  readonly files: readonly string[];
}

/** The files of a made-up school: a OneRoster 1.1 bundle and every side file. The same request gives the same bytes. */
function sampleFiles(request: SampleRequest): {
  readonly school: School;
  readonly files: readonly BundleFile[];
} {
  const school = sampleSchool(request);
  return { school, files: [...oneRosterFiles(school), ...sideFiles(school, financeNotes())] };
}

/**
 * Writes a made-up school into a folder, which is made if it does not exist. Throws RangeError where the request cannot
 * be met, and Error where the folder already holds something: a file left over from another school would be read with it.
 */
export async function runSample({
  out,
  ...request
}: SampleRequest & { readonly out: string }): Promise<SampleRun> {
  const { school, files } = sampleFiles(request);
  await mkdir(out, { recursive: true });
  const there = await readdir(out);
  if (there.length > 0)
    throw new Error(
      `The folder ${out} is not empty (${there.slice(0, 3).join(', ')}). Name a new folder, or empty this one.`,
    );
  for (const { name, text } of files) await writeFile(join(out, name), text);
  return { school, files: files.map(({ name }) => name) };
}
