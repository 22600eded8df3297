import { readFile } from 'node:fs/promises';
import { checkPlan } from '@staffroom/design';
import { Command } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { progressDisplay } from '../progress-display.ts';
import { readSchool } from '../read-school.ts';
import { addRosterOptions, type RosterOptions } from '../roster-options.ts';
import { designTools } from '../run-design.ts';

interface CheckOptions extends RosterOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const shownDifferences = 20;

async function planFrom(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandEnd(exitCodes.unusable, `${file} cannot be read. Name the plan.json of a plan folder.`, {
      cause: error,
    });
  }
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch (error) {
    throw new CommandEnd(
      exitCodes.unusable,
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}. Name the plan.json of a plan folder.`,
      { cause: error },
    );
  }
  if (isPlan(plan)) return plan;
  throw new CommandEnd(exitCodes.unusable, `${file} is not a plan. Name the plan.json of a plan folder.`);
}

function isPlan(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'staffroom-plan';
}

async function runCheck(file: string, rosters: readonly string[], options: CheckOptions): Promise<void> {
  const display = progressDisplay(process.stderr, options.quiet === true || options.json === true);
  const plan = await planFrom(file);
  const reading = await readSchool(rosters, options, display);
  display.update(0.5, 'checking', 'recomputing the plan');
  const differences = checkPlan(plan, reading.school, await designTools(reading.format));
  display.end();
  if (options.json === true)
    process.stdout.write(`${JSON.stringify({ isSame: differences.length === 0, differences }, null, 2)}\n`);
  else if (differences.length === 0 && options.quiet !== true)
    process.stdout.write(`${file}: every number follows from the roster.\n`);
  if (differences.length === 0) return;
  const lines = differences
    .slice(0, shownDifferences)
    .map((difference) => `  ${difference.path}: ${difference.message}`);
  const more =
    differences.length > shownDifferences
      ? `\n  … and ${differences.length - shownDifferences} more (--json lists all)`
      : '';
  throw new CommandEnd(
    exitCodes.differs,
    options.json === true
      ? ''
      : `${file} differs from the roster in ${differences.length} ${differences.length === 1 ? 'place' : 'places'}:\n${lines.join('\n')}${more}`,
  );
}

/** `staffroom check`: recomputes a plan from the roster. */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('recompute everything in a plan from the roster and fail on any difference')
    .argument('<plan>', 'plan.json of a plan folder')
    .argument('<roster...>', 'the files that the plan was made from')
    .option('--json', 'print the differences as JSON')
    .option('--quiet', 'print differences only');
  return addRosterOptions(command)
    .addHelpText('after', '\nExample:\n  $ staffroom check plan/plan.json examples/riverbend-middle\n')
    .action((plan: string, rosters: readonly string[], options: CheckOptions) =>
      runCheck(plan, rosters, options),
    );
}
