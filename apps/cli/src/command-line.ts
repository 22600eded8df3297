import { getSystemErrorMessage } from 'node:util';
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { CommandEnd, exitCodes } from './exit-codes.ts';

// A command brings what it needs: reading a million rows should not also hold the solver and the facts in memory.
const commandLoaders: Readonly<Record<string, () => Promise<Command>>> = {
  design: async () => (await import('./commands/design-command.ts')).designCommand(),
  check: async () => (await import('./commands/check-command.ts')).checkCommand(),
  inspect: async () => (await import('./commands/inspect-command.ts')).inspectCommand(),
  models: async () => (await import('./commands/models-command.ts')).modelsCommand(),
  sample: async () => (await import('./commands/sample-command.ts')).sampleCommand(),
  solve: async () => (await import('./commands/solve-command.ts')).solveCommand(),
  serve: async () => (await import('./commands/serve-command.ts')).serveCommand(),
  hub: async () => (await import('./commands/hub-command.ts')).hubCommand(),
  work: async () => (await import('./commands/work-command.ts')).workCommand(),
  backup: async () => (await import('./commands/backup-command.ts')).backupCommand(),
  restore: async () => (await import('./commands/restore-command.ts')).restoreCommand(),
  schema: async () => (await import('./commands/schema-command.ts')).schemaCommand(),
};

const help = `
Start here:
  $ staffroom design examples/riverbend-middle        teams, cost, policy and a report in plan/
  $ staffroom inspect roster.zip                      what a file holds and what is wrong with it
  $ staffroom models                                  the staffing models and what each asks
  $ staffroom serve --open                            the Studio in the browser

Exit codes: 0 done, 1 a check found a difference, 2 the input or an option cannot be used,
3 the school's rules contradict each other, 70 a fault of the program, 130 stopped by Ctrl-C (the best plan so far is kept).
`;

/** The program with the command that was named, or with all of them where help or a suggestion is due. */
async function program(name: string | undefined): Promise<Command> {
  const named = name === undefined ? undefined : commandLoaders[name];
  const commands = await Promise.all(
    (named === undefined ? Object.values(commandLoaders) : [named]).map((load) => load()),
  );
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
    await (await program(args[0])).parseAsync([...args], { from: 'user' });
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
