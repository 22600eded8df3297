// Runs the project's benchmarks: `npm run bench` runs every one in its short form, `npm run bench -- NAME [arguments]` one
// of them with its own arguments. Each is a function in the bench folder of the package it measures.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

type Benchmark = (args: readonly string[]) => unknown;

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  grouping: async () => (await import('../packages/engine/bench/grouping.ts')).benchGrouping,
  allocation: async () => (await import('../packages/engine/bench/allocation.ts')).benchAllocation,
  design: async () => (await import('../apps/cli/bench/design.ts')).benchDesign,
  import: async () => (await import('../apps/cli/bench/import.ts')).benchImport,
  rescore: async () => (await import('../apps/web/bench/rescore.ts')).benchRescore,
  server: async () => (await import('../apps/server/bench/server-load.ts')).benchServer,
  hub: async () => (await import('../apps/cli/bench/hub.ts')).benchHub,
  sweep: async () => (await import('../apps/server/bench/sweep-scaling.ts')).benchSweep,
};

/** Runs each benchmark in a process of its own, so that none is measured with its neighbour's memory. */
function runAll(): void {
  for (const name of Object.keys(benchmarks)) {
    process.stdout.write(`\n## ${name}\n`);
    const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}

async function runOne(name: string, args: readonly string[]): Promise<void> {
  const load = benchmarks[name];
  if (load === undefined) {
    const names = Object.keys(benchmarks).join(', ');
    process.stderr.write(`There is no benchmark "${name}". Maybe one of: ${names}.\n`);
    process.exitCode = 2;
    return;
  }
  const benchmark = await load();
  await benchmark(args);
}

const [name, ...args] = process.argv.slice(2);
if (name === undefined) runAll();
else await runOne(name, args);
