import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan, School } from '@staffroom/school';
import { reportFonts } from '../report/report-fonts.ts';
import { planFilesWith } from './plan-files.ts';

/** Every file of a plan's folder by name, the same bytes for the same plan and school. */
export async function planFiles(
  plan: Plan,
  school: School,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return planFilesWith(plan, school, reportFonts());
}

/**
 * Writes a plan's folder. Each file is written beside its place and moved there when whole, plan.json last:
 * a folder with a new plan.json holds the new files that belong to it. Other files in the folder stay.
 */
export async function writePlanFolder(
  plan: Plan,
  school: School,
  folder: string,
): Promise<readonly string[]> {
  const files = await planFiles(plan, school);
  await mkdir(folder, { recursive: true });
  const names = [...files.keys()];
  const partOf = (name: string): string => join(folder, `.${name}.part`);
  try {
    for (const [name, content] of files) await writeFile(partOf(name), content);
    for (const name of names.toReversed()) await rename(partOf(name), join(folder, name));
  } finally {
    for (const name of names) await rm(partOf(name), { force: true });
  }
  return names;
}
