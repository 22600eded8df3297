import type { Store } from '@staffroom/store';
import type { Logger } from 'pino';

/** What works on jobs until it is stopped. */
export interface Working {
  /** Takes no more jobs and gives those under way back to the queue. */
  stop(): Promise<void>;
}

/** Works on so many jobs of a store at once. What runs jobs is loaded here and not before: a server without a worker needs none of it. */
export async function work(store: Store, concurrency: number, log: Logger): Promise<Working> {
  const { startWorker } = await import('../jobs/start-worker.ts');
  return startWorker(store, { concurrency, log });
}
