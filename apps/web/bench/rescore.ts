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
import { measureRescoring, type Rescored } from './rescore-run.ts';

/** What one decision by hand may take until every measure has followed: a frame of the screen. */
const targetMilliseconds = 16;

/**
 * Measures decisions by hand on the board of a large sample school: how long until every measure has followed, against
 * one frame of the screen. Prints one line for each kind of decision.
 *
 * @param args `--students N` (default 2500); `--model ID` (default newCoreTeam); `--state XX` (default NC); `--browser` runs
 *   the same in headless Chromium instead of Node; `--cpu` counts time on the processor instead of on the wall, for a machine
 *   that is busy with other things (Node only).
 */
export async function benchRescore(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      students: { type: 'string', default: '2500' },
      model: { type: 'string', default: 'newCoreTeam' },
      state: { type: 'string', default: 'NC' },
      browser: { type: 'boolean', default: false },
      cpu: { type: 'boolean', default: false },
    },
  });
  const school = sampleSchool({ level: 'high', students: Number(values.students), seed: 1 });
  const plan = await designed(school, values.model, values.state);
  const results = values.browser
    ? await inBrowser(school, plan)
    : measureRescoring(school, plan, values.cpu ? processorTime : () => performance.now());
  process.stdout.write(
    `${school.students.length} students, ${plan.teams.length} teams, ${plan.analysis.length} measures, ${values.browser ? 'Chromium' : 'Node'}\n`,
  );
  for (const { name, count, median, p95, longest } of results)
    process.stdout.write(
      `${name.padEnd(24)} ${String(count).padStart(4)} times  median ${ms(median)}  p95 ${ms(p95)}  longest ${ms(longest)}${count === 1 ? '' : `  (target ${targetMilliseconds} ms)`}\n`,
    );
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
async function inBrowser(school: School, plan: Plan): Promise<readonly Rescored[]> {
  const code = await bundled();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    // The page knows the function by the name of the bundle.
    return await page.evaluate<readonly Rescored[], string>(
      (input) =>
        (globalThis as unknown as RescorePage).rescore.measureRescoring(
          ...(JSON.parse(input) as [School, Plan]),
          () => performance.now(),
        ),
      JSON.stringify([school, plan]),
    );
  } finally {
    await browser.close();
  }
}

interface RescorePage {
  readonly rescore: { readonly measureRescoring: typeof measureRescoring };
}

async function bundled(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['staffroom-source'] },
    build: {
      write: false,
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
