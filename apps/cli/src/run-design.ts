import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import {
  DesignError,
  designSchool,
  ImpossibleRulesError,
  type DesignProgress,
  type DesignRequest,
  type DesignTools,
} from '@staffroom/design';
import { loadMilpSolver, runAnytime } from '@staffroom/engine';
import { writePlanFolder } from '@staffroom/exchange';
import { type Grade, type Plan, type School } from '@staffroom/school';
import { colorsFor } from './colors.ts';
import { CommandEnd, exitCodes } from './exit-codes.ts';
import { listenForInterrupt, yieldToEventLoop, type Interrupt } from './interrupt.ts';
import { progressDisplay, type ProgressDisplay } from './progress-display.ts';
import { problemLines } from './problem-lines.ts';
import { readSchool, type SchoolReading } from './read-school.ts';
import type { RosterOptions } from './roster-options.ts';
import { summaryJson } from './summary-json.ts';
import { screenOf, summaryText } from './summary-text.ts';
import { versions } from './version.ts';
import { readYamlFile } from './yaml-file.ts';

export interface DesignOptions extends RosterOptions {
  readonly model: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly parameters?: string;
  readonly state?: string;
  readonly grades?: readonly Grade[];
  readonly seed: number;
  readonly effort: 'quick' | 'standard' | 'thorough';
  readonly seconds?: number;
  readonly useAverages?: boolean;
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The tools a design needs, from this machine. */
export async function designTools(inputFormat: string): Promise<DesignTools> {
  return {
    milp: await loadMilpSolver(),
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    versions,
    inputFormat,
  };
}

async function parametersFrom(file: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (file === undefined) return {};
  const parsed = await readYamlFile(
    file,
    'parameter file',
    'Write one parameter a line, such as "rosterTarget: 100".',
  );
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new CommandEnd(
      exitCodes.unusable,
      `${file} must hold parameters as "name: value" lines, such as "rosterTarget: 100".`,
    );
  }
  return Object.fromEntries(Object.entries(parsed));
}

/** A design takes a while: a folder that cannot be one is named before it, not after. */
async function refuseFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found !== null && !found.isDirectory())
    throw new CommandEnd(exitCodes.unusable, `${path} is a file. Name a folder for the plan with --out.`);
}

async function requestOf(options: DesignOptions, school: School): Promise<DesignRequest> {
  return {
    modelId: options.model,
    parameters: { ...(await parametersFrom(options.parameters)), ...options.set },
    state: options.state ?? school.rules?.state ?? null,
    grades: options.grades ?? null,
    seed: options.seed,
    effort: options.seconds === undefined ? options.effort : 'wallClock',
    seconds: options.seconds ?? null,
  };
}

/** How near the best so far is to what is proved possible. */
function nearness({ value, bound }: DesignProgress): string {
  if (value === undefined || bound === undefined) return '';
  const gap = value <= 0 ? 0 : Math.max(0, (value - bound) / value);
  if (gap > 0.5) return '';
  return gap < 0.0005 ? 'proved best' : `within ${(gap * 100).toFixed(1)}% of the proved best`;
}

async function designed(
  reading: SchoolReading,
  request: DesignRequest,
  display: ProgressDisplay,
  interrupt: Interrupt,
): Promise<Plan> {
  const work = designSchool(reading.school, request, await designTools(reading.format));
  try {
    const plan = await runAnytime(work, {
      now: () => performance.now(),
      ...(request.seconds === null ? {} : { deadline: performance.now() + request.seconds * 1000 }),
      signal: interrupt,
      yieldToHost: yieldToEventLoop,
      onProgress: (progress) => display.update(progress.fraction, progress.message, nearness(progress)),
    });
    display.end();
    // A search by the clock cannot tell a person's wish to stop from its own end.
    return interrupt.aborted ? { ...plan, request: { ...plan.request, isStoppedEarly: true } } : plan;
  } catch (error) {
    if (error instanceof DesignError)
      throw new CommandEnd(exitCodes.unusable, error.message, { cause: error });
    if (error instanceof ImpossibleRulesError)
      throw new CommandEnd(exitCodes.impossible, error.message, { cause: error });
    throw error;
  }
}

/** Reads a school, designs it, writes the plan's folder and says what to look at first. */
export async function runDesign(rosters: readonly string[], options: DesignOptions): Promise<void> {
  await refuseFile(options.out);
  const isSilent = options.quiet === true;
  const display = progressDisplay(process.stderr, isSilent || options.json === true);
  const interrupt = listenForInterrupt(
    () => {
      display.end();
      process.stderr.write('\nStopping with the best plan so far. Press Ctrl-C again to end at once.\n');
    },
    () => display.end(),
  );
  try {
    const reading = await readSchool(rosters, options, display);
    display.end();
    const hasErrors = reading.problems.some((summary) => summary.errors > 0);
    if (options.json !== true && (!isSilent || hasErrors))
      process.stderr.write(problemLines(reading.problems, options.problems, colorsFor(process.stderr)));
    const plan = await designed(reading, await requestOf(options, reading.school), display, interrupt);
    const names = await writePlanFolder(plan, reading.school, options.out);
    if (options.json === true)
      process.stdout.write(`${JSON.stringify(summaryJson(plan, options.out, names), null, 2)}\n`);
    else if (!isSilent)
      process.stdout.write(
        summaryText(plan, options.out, screenOf(process.stdout), colorsFor(process.stdout)),
      );
  } finally {
    display.end();
    interrupt.end();
  }
  if (interrupt.aborted) throw new CommandEnd(exitCodes.interrupted, '');
}
