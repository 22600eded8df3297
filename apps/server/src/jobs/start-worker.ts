import { rm } from 'node:fs/promises';
import type { Store } from '@staffroom/store';
import type { Logger } from 'pino';
import { designHandler } from './handlers/design-handler.ts';
import { districtExportHandler } from './handlers/district-export-handler.ts';
import { exportHandler } from './handlers/export-handler.ts';
import { importHandler } from './handlers/import-handler.ts';
import { sweepCaseHandler } from './handlers/sweep-case-handler.ts';
import { sweepHandler } from './handlers/sweep-handler.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { createTaskPool } from './tasks/task-pool.ts';

/** A worker that takes jobs from the queue until it is stopped. */
export interface Worker {
  /** Takes no more jobs, gives those under way back to the queue, and ends the task processes. */
  stop(): Promise<void>;
}

/** Starts a worker that runs at most `concurrency` jobs at once, each in a process of its own. */
export async function startWorker(
  store: Store,
  { concurrency, log }: { readonly concurrency: number; readonly log: Logger },
): Promise<Worker> {
  const tasks = createTaskPool();
  const scratchFolder = await makeScratchFolder();
  const tools = { store, tasks, scratchFolder };
  const working = await store.queue.work(
    {
      import: importHandler(tools),
      design: designHandler(tools),
      sweep: sweepHandler(tools),
      sweepCase: sweepCaseHandler(tools),
      export: exportHandler(tools),
      districtExport: districtExportHandler(tools),
    },
    {
      concurrency,
      onError: (error, job) =>
        log.error(
          { err: error, jobId: job?.id, kind: job?.kind, attempt: job?.attempts },
          job === null ? 'the queue had a fault' : 'a job had a fault',
        ),
    },
  );
  return {
    stop: async () => {
      await working.stop();
      tasks.close();
      await rm(scratchFolder, { recursive: true, force: true });
    },
  };
}
