import { databaseProblem } from '@staffroom/store';
import type { Logger } from 'pino';

export interface RepeatedWork {
  /** In milliseconds, from beginning to beginning; work that takes longer is not begun twice. */
  readonly interval: number;
  /** Whether it is done at the start as well. */
  readonly isAtOnce: boolean;
  readonly work: () => Promise<unknown>;
  /** What the log says where it failed. */
  readonly failure: string;
  readonly log: Logger;
}

/** Work that goes on until it is stopped. */
export interface Repeating {
  /** Ends after what is being done. */
  stop(): Promise<void>;
}

/** Does some work again and again, one time after the other. Where the database is away, the next time makes up for it. */
export function repeatedly({ interval, isAtOnce, work, failure, log }: RepeatedWork): Repeating {
  let running: Promise<void> = Promise.resolve();
  async function once(): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (databaseProblem(error) !== 'gone') log.error({ err: error }, failure);
    }
  }
  const timer = setInterval(() => (running = running.then(once)), interval);
  if (isAtOnce) running = once();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
