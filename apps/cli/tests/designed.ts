import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createProblemLog, readRoster, readSideFiles } from '@staffroom/exchange';
import { PlanSchema, type Plan, type School } from '@staffroom/school';
import { runStaffroom, type RunPlace } from './run-staffroom.ts';

/** The files of a plan's folder. */
export const planFileNames = [
  'analysis.csv',
  'money.csv',
  'not-carried.csv',
  'oneroster.zip',
  'plan.json',
  'plan.xlsx',
  'report.html',
  'rosters.csv',
  'teams.csv',
] as const;

/** The plan of a folder, checked against its schema. */
export async function planOf(folder: string): Promise<Plan> {
  return PlanSchema.parse(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')));
}

/** Designs with the quick effort and gives the plan of the folder. Throws with the command's own words where it failed. */
export async function designInto(
  folder: string,
  args: readonly string[],
  place: RunPlace = {},
): Promise<Plan> {
  const { code, stderr } = await runStaffroom(
    ['design', ...args, '--effort', 'quick', '--out', folder],
    place,
  );
  if (code !== 0) throw new Error(`staffroom design ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return planOf(folder);
}

/** The one school of a roster folder with its side files. */
export async function schoolOf(folder: string): Promise<School> {
  const { schools } = await readRoster([folder]);
  const [school] = schools;
  if (school === undefined) throw new Error(`${folder} holds no school.`);
  return (await readSideFiles([folder], school, createProblemLog())).school;
}

/** The SHA-256 of each file of a plan's folder. */
export async function planHashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = planFileNames.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
