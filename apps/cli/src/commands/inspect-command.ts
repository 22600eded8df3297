import { writeFile } from 'node:fs/promises';
import { MappingNeededError } from '@staffroom/exchange';
import { readinessOf } from '@staffroom/school';
import { Command } from 'commander';
import { colorsFor } from '../colors.ts';
import { CommandEnd } from '../exit-codes.ts';
import { readinessText, rosterText } from '../inspection-text.ts';
import { problemLines } from '../problem-lines.ts';
import { openProblemFile } from '../problem-file.ts';
import { progressDisplay } from '../progress-display.ts';
import { addSideFiles, readFiles, type SchoolReading } from '../read-school.ts';
import { addRosterOptions, type RosterOptions } from '../roster-options.ts';

interface InspectOptions extends RosterOptions {
  readonly writeMap?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Proposes a column mapping where the files are no roster but hold a table that looks like one. */
async function propose(paths: readonly string[], options: InspectOptions, end: CommandEnd): Promise<void> {
  if (!(end.cause instanceof MappingNeededError)) throw end;
  const mapping = end.cause.proposedMapping;
  const path = paths.join(' ');
  if (options.writeMap !== undefined) await writeFile(options.writeMap, mapping);
  if (options.json === true)
    process.stdout.write(`${JSON.stringify({ format: 'spreadsheet', proposedMapping: mapping }, null, 2)}\n`);
  else if (options.writeMap === undefined) process.stdout.write(mapping);
  if (options.quiet === true) return;
  process.stderr.write(
    `\n${path} is a spreadsheet. ${options.writeMap === undefined ? 'Save the mapping above, for example as mapping.yaml,' : `A mapping was written to ${options.writeMap}:`} check its columns, then:\n  staffroom inspect ${path} --map ${options.writeMap ?? 'mapping.yaml'}\n`,
  );
}

async function inspect(paths: readonly string[], options: InspectOptions): Promise<void> {
  const display = progressDisplay(process.stderr, options.quiet === true || options.json === true);
  const file = openProblemFile(options.problems);
  try {
    const roster = await readFiles(paths, options, display, file.write);
    const reading =
      roster.schools.length === 1 ? await addSideFiles(roster, paths, options, file.write) : null;
    display.end();
    const problems = reading?.problems ?? [roster.problems];
    if (options.json === true) {
      const more =
        reading === null ? {} : { sideFiles: reading.sideFiles, readiness: readinessOf(reading.school) };
      process.stdout.write(`${JSON.stringify({ ...jsonOf(roster, problems), ...more }, null, 2)}\n`);
    } else {
      const colors = colorsFor(process.stdout);
      process.stdout.write(
        `${rosterText(roster, colors)}${reading === null ? '' : readinessText(reading.school, reading.sideFiles, colors)}${problemLines(problems, options.problems, colors)}`,
      );
    }
  } catch (error) {
    display.end();
    if (!(error instanceof CommandEnd)) throw error;
    await propose(paths, options, error);
  } finally {
    await file.end();
  }
}

function jsonOf(roster: SchoolReading['roster'], problems: SchoolReading['problems']): object {
  return {
    format: roster.format,
    schools: roster.schools.map(({ id, name, students, staff, sections, courses, terms }) => ({
      id,
      name,
      students: students.length,
      staff: staff.length,
      sections: sections.length,
      courses: courses.length,
      terms: terms.length,
    })),
    tables: roster.counts,
    assumptions: roster.assumptions,
    vendorColumns: roster.vendorColumns,
    problems: {
      errors: sum(problems.map((one) => one.errors)),
      warnings: sum(problems.map((one) => one.warnings)),
      codes: problems.flatMap((one) =>
        one.codes.map(({ code, severity, title, count, remedy }) => ({
          code,
          severity,
          title,
          count,
          remedy,
        })),
      ),
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** `staffroom inspect`: what a file holds, what is wrong with it, and a mapping where it is a spreadsheet. */
export function inspectCommand(): Command {
  const command = new Command('inspect')
    .description(
      'say what roster files hold, what is wrong with them and what to add; propose a column mapping for a spreadsheet',
    )
    .argument('<roster...>', 'a OneRoster or School Data Sync zip or folder, or a spreadsheet')
    .option('--write-map <file>', 'write the proposed column mapping to this file')
    .option('--json', 'print as JSON')
    .option('--quiet', 'no progress');
  return addRosterOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  $ staffroom inspect roster.zip --problems problems.csv\n  $ staffroom inspect schedule.xlsx --write-map mapping.yaml\n',
    )
    .action(inspect);
}
