import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { designSchool } from '@staffroom/design';
import { loadMilpSolver, runToEnd } from '@staffroom/engine';
import { sampleSchool } from '@staffroom/sample';
import type { Plan, School } from '@staffroom/school';
import { openBrowser } from '@staffroom/testkit/services';
import { build } from 'vite';
import { studioBuild } from '../host/studio-build.ts';
import type { LongTask } from './main-thread.ts';
import { measureRescoring, type Rescored } from './rescore-run.ts';
import { measureStudio, type StudioFigures } from './studio-session.ts';

/** What one decision by hand may take until every measure has followed: a frame of the screen. */
const frame = 16;
/** What opening the board of a large school may take, and what may keep the page from answering while somebody works. */
const [longestOpening, longestTask] = [3000, 100];
const triesWhenBusy = 3;

/**
 * Measures work by hand on the boards of large sample schools: how long until every measure has followed a decision, and,
 * in a browser, how the Studio as it is built for people opens a board and answers in a working session on it. Prints
 * tables, and what of the promises was kept; the exit code is 1 where one was not.
 *
 * @param args `--students N,…` (default 2500, in a browser 600,2500); `--model ID` (default newCoreTeam); `--state XX`
 *   (default NC); `--browser` measures in headless Chromium instead of Node; `--cpu` judges by time on the processor instead
 *   of on the wall, for a machine that is busy with other things; a page does not know its own, so that the shortest of three
 *   tries counts there.
 */
export async function benchRescore(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      students: { type: 'string' },
      model: { type: 'string', default: 'newCoreTeam' },
      state: { type: 'string', default: 'NC' },
      browser: { type: 'boolean', default: false },
      cpu: { type: 'boolean', default: false },
    },
  });
  const sizes = values.students ?? (values.browser ? '600,2500' : '2500');
  for (const size of sizes.split(',')) {
    const school = sampleSchool({ level: 'high', students: Number(size), seed: 1 });
    const plan = await designed(school, values.model, values.state);
    print(
      `${school.students.length} students, ${plan.teams.length} teams, ${plan.analysis.length} measures, ${values.browser ? 'Chromium' : 'Node'}`,
    );
    if (values.browser) {
      judgeRescoring(await inBrowser(school, plan, values.cpu ? triesWhenBusy : 1));
      judgeSession(await measureStudio(school, plan), values.cpu ? 'processor' : 'wall');
    } else {
      judgeRescoring(measureRescoring(school, plan, values.cpu ? processorTime : () => performance.now()));
    }
  }
}

function judgeRescoring(results: readonly Rescored[]): void {
  for (const { name, count, median, p95, longest } of results)
    print(
      `  ${name.padEnd(32)} ${String(count).padStart(4)} times  p50 ${ms(median)}  p95 ${ms(p95)}  longest ${ms(longest)}`,
    );
  const slowest = Math.max(...results.filter(({ count }) => count > 1).map(({ p95 }) => p95));
  verdict(`every measure follows a decision within ${frame} ms (p95)`, slowest, frame);
}

function judgeSession({ opened, steps }: StudioFigures, by: keyof LongTask): void {
  print(
    `  ${'in the Studio'.padEnd(32)}  longest answer   tasks over 50 ms   longest on the wall, processor`,
  );
  for (const { name, slowestAnswer, longTasks } of steps)
    print(
      `  ${name.padEnd(32)} ${ms(slowestAnswer)}  ${String(longTasks.length).padStart(17)}          ${ms(longestOf(longTasks, 'wall'))}  ${ms(longestOf(longTasks, 'processor'))}`,
    );
  verdict(`the board opens within ${longestOpening} ms`, opened, longestOpening);
  const longest = Math.max(...steps.map(({ longTasks }) => longestOf(longTasks, by)));
  verdict(
    `no task takes over ${longestTask} ms${by === 'wall' ? '' : ' on the processor'}`,
    longest,
    longestTask,
  );
}

function longestOf(tasks: readonly LongTask[], by: keyof LongTask): number {
  return Math.max(0, ...tasks.map((task) => task[by]));
}

function verdict(promise: string, value: number, limit: number): void {
  const isKept = value <= limit;
  print(`  ${isKept ? 'kept    ' : 'NOT KEPT'}  ${promise}: ${ms(value).trim()}`);
  if (!isKept) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Milliseconds that this thread has spent on the processor. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1).padStart(6)} ms`;
}

async function designed(school: School, modelId: string, state: string): Promise<Plan> {
  const tools = {
    milp: await loadMilpSolver(),
    sha256: (text: string): string => createHash('sha256').update(text).digest('hex'),
    versions: { staffroom: '0.1.0', knowledge: '0' },
    inputFormat: 'sample',
  };
  const request = {
    modelId,
    parameters: {},
    state,
    grades: null,
    seed: 1,
    effort: 'quick',
    seconds: null,
  } as const;
  return runToEnd(designSchool(school, request, tools));
}

/** The same measurement in a page of its own, bundled as the web application is. */
async function inBrowser(school: School, plan: Plan, tries: number): Promise<readonly Rescored[]> {
  const code = await bundled();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    // The page knows the function by the name of the bundle.
    return await page.evaluate<readonly Rescored[], string>(
      (input) => {
        const [at, ofSchool, times] = JSON.parse(input) as [School, Plan, number];
        const { rescore } = globalThis as unknown as RescorePage;
        return rescore.measureRescoring(at, ofSchool, () => performance.now(), times);
      },
      JSON.stringify([school, plan, tries]),
    );
  } finally {
    await browser.close();
  }
}

interface RescorePage {
  readonly rescore: { readonly measureRescoring: typeof measureRescoring };
}

async function bundled(): Promise<string> {
  const studio = studioBuild();
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: [...(studio.resolve?.conditions ?? [])] },
    build: {
      write: false,
      target: studio.build?.target ?? false,
      lib: {
        entry: join(import.meta.dirname, 'rescore-run.ts'),
        formats: ['iife'],
        name: 'rescore',
        fileName: 'rescore',
      },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bundler gave no script.');
  return chunk.code;
}
