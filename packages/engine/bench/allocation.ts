import process from 'node:process';
import { parseArgs } from 'node:util';
import { evaluateAllocation, loadMilpSolver, solveAllocation } from '../src/index.ts';
import type { AllocationOutcome, AllocationProblem, MilpSolver } from '../src/index.ts';
import { makeSchoolAllocation, schoolKinds } from './school-allocations.ts';

/**
 * Measures allocations of random schools: value, proven bound, seconds passed and processor seconds used of each, one line a school and seed.
 *
 * @param args `--schools N` seeds of each shape of school (default 2), `--effort X` (default 1), `--only TEXT` shapes whose name holds the text.
 */
export async function benchAllocation(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schools: { type: 'string', default: '2' },
      effort: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
    },
  });
  const solver = await loadMilpSolver();
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(11))).join(''));
  row(['school', 'posts', 'pairs', 'status', 'value', 'bound', 'gap', 'vacant', 'seconds', 'processor']);
  for (const kind of schoolKinds.filter(({ name }) => name.includes(values.only))) {
    for (let seed = 1; seed <= Number(values.schools); seed++) {
      const problem = makeSchoolAllocation(kind, seed);
      const started = performance.now();
      const before = process.cpuUsage();
      const outcome = solveToEnd(problem, solver, Number(values.effort));
      const seconds = (performance.now() - started) / 1000;
      const { user, system } = process.cpuUsage(before);
      row([
        `${kind.name} (${seed})`,
        String(problem.posts.length),
        String(problem.eligible.length),
        ...outcomeCells(problem, outcome),
        seconds.toFixed(2),
        ((user + system) / 1_000_000).toFixed(2),
      ]);
    }
  }
}

function solveToEnd(problem: AllocationProblem, solver: MilpSolver, effort: number): AllocationOutcome {
  const run = solveAllocation(problem, solver, { seed: 1, effort });
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

function outcomeCells(problem: AllocationProblem, outcome: AllocationOutcome): string[] {
  if (outcome.status === 'infeasible' || outcome.status === 'undecided')
    return [outcome.status, '', '', '', ''];
  const { value, bound, gap, vacant } = outcome;
  const { broken } = evaluateAllocation(problem, outcome.shares);
  if (broken.length > 0) throw new Error(`The allocation breaks ${JSON.stringify(broken)}`);
  const missing = vacant.reduce((total, amount) => total + amount, 0) / 1000;
  return [
    outcome.status,
    value.toFixed(1),
    bound.toFixed(1),
    `${(gap * 100).toFixed(2)}%`,
    missing.toFixed(2),
  ];
}
