import { getSystemErrorMessage } from 'node:util';
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { checkCommand } from './commands/check-command.ts';
import { designCommand } from './commands/design-command.ts';
import { inspectCommand } from './commands/inspect-command.ts';
import { modelsCommand } from './commands/models-command.ts';
import { sampleCommand } from './commands/sample-command.ts';
import { schemaCommand } from './commands/schema-command.ts';
import { solveCommand } from './commands/solve-command.ts';
import { CommandEnd, exitCodes } from './exit-codes.ts';

const help = `
Start here:
  $ staffroom design examples/riverbend-middle        teams, cost, policy and a report in plan/
  $ staffroom inspect roster.zip                      what a file holds and what is wrong with it
  $ staffroom models                                  the staffing models and what each asks

Exit codes: 0 done, 1 a check found a difference, 2 the input or an option cannot be used,
3 the school's rules contradict each other, 70 a fault of the program, 130 stopped by Ctrl-C (the best plan so far is kept).
`;

function program(): Command {
  const commands = [
    designCommand(),
    checkCommand(),
    inspectCommand(),
    modelsCommand(),
    sampleCommand(),
    solveCommand(),
    schemaCommand(),
  ];
  const root = new Command('staffroom')
    .description(manifest.description)
    .version(manifest.version)
    .addHelpText('after', help)
    .showSuggestionAfterError();
  for (const command of commands) root.addCommand(command.exitOverride());
  return root.exitOverride();
}

/** A path that the system refused: it does not exist, is no folder, is full, or belongs to somebody else. */
function isFileError(error: unknown): error is Error & { readonly path: string; readonly errno: number } {
  return (
    error instanceof Error &&
    'path' in error &&
    typeof error.path === 'string' &&
    'errno' in error &&
    typeof error.errno === 'number'
  );
}

/**
 * Runs the command line and tells how it ended, for the exit code. Foreseen ends print one clear message;
 * a fault prints its trace, because it is ours to mend.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...args], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommandEnd) {
      if (error.message !== '') process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
    if (isFileError(error)) {
      process.stderr.write(
        `${error.path} cannot be used: ${getSystemErrorMessage(error.errno)}. Maybe check the path and who may write there.\n`,
      );
      return exitCodes.unusable;
    }
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a fault of Staffroom, not of your files. Please report it with the lines above.\n`,
    );
    return exitCodes.fault;
  }
}
