import { Command, Option } from 'commander';
import type { Level } from '@staffroom/school';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { countValue, seedValue } from '../option-values.ts';
import { runSample } from './sample.ts';

interface SampleOptions {
  readonly level: Level;
  readonly students: number;
  readonly seed: number;
  readonly out: string;
  readonly quiet?: boolean;
}

async function write(options: SampleOptions): Promise<void> {
  const { quiet, ...request } = options;
  try {
    const { school, files } = await runSample(request);
    if (quiet !== true) {
      process.stdout.write(
        `${school.name}: ${school.students.length} students, ${school.staff.length} adults, ${school.sections.length} classes, all invented.\nWrote ${files.length} files to ${options.out}. Try: staffroom design ${options.out}\n`,
      );
    }
  } catch (error) {
    throw new CommandEnd(exitCodes.unusable, error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

/** `staffroom sample`: a realistic school with invented people. */
export function sampleCommand(): Command {
  return new Command('sample')
    .description('write a realistic school with invented people: a OneRoster bundle and every side file')
    .addOption(
      new Option('--level <level>', 'kind of school')
        .choices(['elementary', 'middle', 'high'])
        .makeOptionMandatory(),
    )
    .requiredOption('--students <number>', 'how many students', countValue)
    .option('--seed <number>', 'another seed, another school', seedValue, 1)
    .requiredOption('--out <folder>', 'a new or empty folder')
    .option('--quiet', 'print errors only')
    .addHelpText(
      'after',
      '\nExample:\n  $ staffroom sample --level middle --students 600 --seed 7 --out my-school\n',
    )
    .action(write);
}
