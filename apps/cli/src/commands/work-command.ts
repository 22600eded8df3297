import { availableParallelism } from 'node:os';
import { createLog, work } from '@staffroom/server';
import { Command } from 'commander';
import { workersValue } from '../option-values.ts';
import { openServerStore } from '../server-store.ts';
import { untilStopped } from '../until-stopped.ts';

interface WorkOptions {
  readonly data?: string;
  readonly workers?: number;
}

async function workOn({ data, workers = availableParallelism() }: WorkOptions): Promise<void> {
  const store = await openServerStore(data);
  try {
    const worker = await work(store, workers, createLog('warn'));
    process.stdout.write(
      `Working on jobs of ${store.place.description}, ${workers} at once. Stop with Ctrl-C.\n`,
    );
    await untilStopped('Stopping: what is under way is handed back.');
    await worker.stop();
  } finally {
    await store.close();
  }
}

/** `staffroom work`: a worker without a server, on this machine or another. */
export function workCommand(): Command {
  return new Command('work')
    .description('work on the jobs of a server: designs, sweeps, imports, exports')
    .option('--data <folder>', 'the embedded database of a server on this computer (default: DATABASE_URL)')
    .option('--workers <number>', 'how many jobs at once (default: one a processor)', workersValue)
    .addHelpText(
      'after',
      '\nExample, on any machine that reaches the database:\n  $ DATABASE_URL=postgres://… staffroom work\n',
    )
    .action(workOn);
}
