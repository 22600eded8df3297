import { readFile } from 'node:fs/promises';
import {
  GroupingInfeasibleError,
  parseProblemFile,
  ProblemFileError,
  runAnytime,
  solveGrouping,
  type GroupingSolution,
} from '@staffroom/engine';
import { Command } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { listenForInterrupt, yieldToEventLoop } from '../interrupt.ts';
import { secondsValue, seedValue } from '../option-values.ts';
import { progressDisplay } from '../progress-display.ts';

interface SolveOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

async function problemFrom(file: string): Promise<ReturnType<typeof parseProblemFile>> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    return parseProblemFile(json);
  } catch (error) {
    if (error instanceof ProblemFileError || error instanceof SyntaxError)
      throw new CommandEnd(exitCodes.unusable, `${file}: ${error.message}`, { cause: error });
    throw new CommandEnd(exitCodes.unusable, `${file} cannot be read. Name a problem file in JSON.`, {
      cause: error,
    });
  }
}

function resultOf(file: string, solution: GroupingSolution, seconds: number): object {
  return {
    file,
    value: solution.value,
    bound: solution.bound,
    isOptimal: solution.provedOptimal,
    seconds: Number(seconds.toFixed(3)),
    iterations: solution.iterations,
    assignment: solution.groupOfItem,
    terms: solution.terms,
  };
}

async function runSolve(file: string, options: SolveOptions): Promise<void> {
  const started = performance.now();
  const problem = await problemFrom(file);
  const display = progressDisplay(process.stderr, options.quiet === true || options.json === true);
  const interrupt = listenForInterrupt(
    () => display.end(),
    () => display.end(),
  );
  const length = options.seconds * 1000;
  try {
    const solution = await runAnytime(
      solveGrouping(problem, { seed: options.seed, effort: Number.MAX_SAFE_INTEGER }),
      {
        now: () => performance.now(),
        deadline: started + length,
        signal: interrupt,
        yieldToHost: yieldToEventLoop,
        onProgress: ({ value, bound }) =>
          display.update(
            Math.min(1, (performance.now() - started) / length),
            'searching',
            `value ${value === null ? 'none yet' : value.toFixed(3)}, proved bound ${bound.toFixed(3)}`,
          ),
      },
    );
    const seconds = (performance.now() - started) / 1000;
    const text = `value ${solution.value}\nbound ${solution.bound}${solution.provedOptimal ? ' (proved optimal)' : ''}\nseconds ${seconds.toFixed(2)}\nassignment ${solution.groupOfItem.join(' ')}\n`;
    display.end();
    process.stdout.write(
      options.json === true ? `${JSON.stringify(resultOf(file, solution, seconds))}\n` : text,
    );
  } catch (error) {
    if (error instanceof GroupingInfeasibleError)
      throw new CommandEnd(exitCodes.impossible, `${file}: ${error.message}`, { cause: error });
    throw error;
  } finally {
    display.end();
    interrupt.end();
  }
}

/** `staffroom solve`: one grouping problem file. */
export function solveCommand(): Command {
  return new Command('solve')
    .description(
      'solve one roster-balancing or team-formation problem file and print value, bound, seconds and assignment',
    )
    .argument('<file>', 'a problem file in JSON')
    .option(
      '--seconds <number>',
      'stop after this time, or earlier when the best value is proved',
      secondsValue,
      10,
    )
    .option('--seed <number>', 'seed of the search', seedValue, 1)
    .option('--json', 'print as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', '\nExample:\n  $ staffroom solve problem.json --seconds 2 --seed 7 --json\n')
    .action((file: string, options: SolveOptions) => runSolve(file, options));
}
