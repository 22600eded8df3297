import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupingModel } from './grouping-model.ts';
import {
  evaluateGrouping,
  type GroupingProblem,
  loadMilpSolver,
  type MilpSolver,
  parseProblemFile,
  solveGrouping,
} from '../src/index.ts';
import { makeRosterProblem } from './roster-problem.ts';
import { parseDiverseGrouping } from './diverse-grouping.ts';

/**
 * Measures grouping: every problem file of a folder, several seeds each, against the proven bound and against HiGHS alone
 * on the same problem in the same run. Prints one line a problem.
 *
 * @param args `--data PATH` a problem file or a folder of them (JSON of either form, or `.txt` of diverse grouping, whose values
 *   are distances to maximise, shown negative); without it, problems made here. `--seconds N` for each run (default 2). `--seeds K` (default 3).
 *   `--highs N` seconds for HiGHS (default as `--seconds`; 0 leaves it out).
 */
export async function benchGrouping(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      seconds: { type: 'string', default: '2' },
      seeds: { type: 'string', default: '3' },
      highs: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds);
  const highsSeconds = Number(values.highs ?? values.seconds);
  const solver = highsSeconds > 0 ? await loadMilpSolver() : null;
  print([
    'problem',
    'best',
    'worst',
    'bound',
    'gap %',
    'proved',
    't best',
    't 1%',
    'moves/s',
    'HiGHS',
    'its bound',
  ]);
  for (const { name, problem } of problemsAt(values.data)) {
    const runs = Array.from({ length: Number(values.seeds) }, (_, seed) => measure(problem, seed, seconds));
    print([
      name,
      ...summaryOf(runs),
      ...(solver === null ? ['', ''] : highsAlone(solver, problem, highsSeconds)),
    ]);
  }
}

interface NamedProblem {
  readonly name: string;
  readonly problem: GroupingProblem;
}

function problemsAt(path: string | undefined): readonly NamedProblem[] {
  if (path === undefined) {
    return [
      [120, 4],
      [600, 6],
      [1000, 10],
    ].map(([students = 0, groups = 0]) => ({
      name: `${students} made students`,
      problem: makeRosterProblem(students, groups, 1),
    }));
  }
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .map((file) => join(path, file))
    : [path];
  return files
    .filter((file) => /\.(json|txt)$/.test(file))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const problem = file.endsWith('.txt') ? parseDiverseGrouping(text) : parseProblemFile(JSON.parse(text));
      return { name: basename(file), problem };
    });
}

interface Run {
  readonly value: number;
  readonly bound: number;
  readonly isProved: boolean;
  /** Seconds until the final value, and until within 1% of it. */
  readonly toBest: number;
  readonly toOnePercent: number;
  readonly movesPerSecond: number;
}

function measure(problem: GroupingProblem, seed: number, seconds: number): Run {
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  const improvements: { readonly value: number; readonly at: number }[] = [];
  const search = solveGrouping(problem, { seed, effort: Number.MAX_SAFE_INTEGER });
  let step = search.next();
  while (step.done !== true) {
    const { value } = step.value;
    if (value !== null && value < (improvements.at(-1)?.value ?? Infinity))
      improvements.push({ value, at: elapsed() });
    step = search.next(elapsed() >= seconds);
  }
  const solution = step.value;
  improvements.push({ value: solution.value, at: elapsed() });
  const reached = (limit: number): number =>
    improvements.find(({ value }) => value <= limit)?.at ?? elapsed();
  return {
    value: solution.value,
    bound: solution.bound,
    isProved: solution.provedOptimal,
    toBest: reached(solution.value + 1e-9),
    toOnePercent: reached(solution.value + Math.abs(solution.value) * 0.01),
    movesPerSecond: solution.iterations / elapsed(),
  };
}

function summaryOf(runs: readonly Run[]): readonly string[] {
  const values = runs.map((run) => run.value);
  const best = Math.min(...values);
  const bound = Math.max(...runs.map((run) => run.bound));
  const proved = runs.filter((run) => run.isProved).length;
  return [
    best.toFixed(3),
    Math.max(...values).toFixed(3),
    bound.toFixed(3),
    best === 0 ? '' : ((100 * (best - bound)) / Math.abs(best)).toFixed(2),
    `${proved}/${runs.length}`,
    Math.max(...runs.map((run) => run.toBest)).toFixed(2),
    Math.max(...runs.map((run) => run.toOnePercent)).toFixed(2),
    `${(Math.max(...runs.map((run) => run.movesPerSecond)) / 1e6).toFixed(1)} M`,
  ];
}

/** Value and bound of HiGHS on the problem as one model, within a time limit of its own. */
function highsAlone(solver: MilpSolver, problem: GroupingProblem, seconds: number): readonly string[] {
  const { model, groupOfItem } = groupingModel(problem);
  const outcome = solver.solve(model, { seconds });
  const value = outcome.value === null ? null : evaluateGrouping(problem, groupOfItem(outcome.columns)).value;
  return [
    value === null ? 'none' : value.toFixed(3),
    Number.isFinite(outcome.bound) ? outcome.bound.toFixed(3) : 'none',
  ];
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(12))).join(''));
}
