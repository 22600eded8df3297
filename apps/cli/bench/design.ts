import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Level } from '@staffroom/school';
import { runSample } from '../src/commands/sample.ts';

interface Case {
  readonly level: Level;
  readonly students: number;
  readonly targetSeconds: number;
  /** Null where no target is set. */
  readonly targetMegabytes: number | null;
}

/** A middle school of 70 adults or more and a large high school, with what a whole run may take on two cores. */
const cases: readonly Case[] = [
  { level: 'middle', students: 1000, targetSeconds: 10, targetMegabytes: 500 },
  { level: 'high', students: 2500, targetSeconds: 30, targetMegabytes: null },
];

/** What one run prints at its end. */
interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly steps: Readonly<Record<string, number>>;
}

/**
 * Designs sample schools with the whole `staffroom design`, each in a process of its own from start to exit, and prints
 * seconds on the wall, peak memory and the seconds of each step against the targets. The first argument is the effort
 * (`standard` if none is given), the second the seed of the search.
 *
 * @throws {Error} where a design fails.
 */
export async function benchDesign(args: readonly string[]): Promise<void> {
  const [effort = 'standard', seed = '1'] = args;
  process.stdout.write(`staffroom design, effort ${effort}, seed ${seed}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-design-'));
  try {
    for (const each of cases)
      await measure(each, join(folder, each.level), ['--effort', effort, '--seed', seed]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(
  { level, students, targetSeconds, targetMegabytes }: Case,
  folder: string,
  options: readonly string[],
): Promise<void> {
  const roster = join(folder, 'roster');
  const { school } = await runSample({ level, students, seed: 1, out: roster });
  const start = performance.now();
  const child = spawnSync(
    process.execPath,
    [
      '--conditions=staffroom-source',
      join(import.meta.dirname, 'design-once.ts'),
      roster,
      '--out',
      join(folder, 'plan'),
      ...options,
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(`The design of ${roster} failed: ${child.stderr}`);
  // The last line is what design-once.ts prints.
  const measured = JSON.parse(child.stdout.trimEnd().split('\n').at(-1) ?? '') as Measured;
  const inSteps = Object.values(measured.steps).reduce((sum, part) => sum + part, 0);
  const steps = [...Object.entries(measured.steps), ['start', seconds - inSteps] as const];
  const memory = targetMegabytes === null ? '' : `, ${targetMegabytes} MB`;
  process.stdout.write(
    `${level} school, ${school.students.length} students, ${school.staff.length} adults: ${seconds.toFixed(1)} s, peak ${Math.round(measured.megabytes)} MB (target: ${targetSeconds} s${memory})\n` +
      `  ${steps.map(([name, part]) => `${name} ${part.toFixed(1)} s`).join(', ')}\n`,
  );
}
