import type { JobHandler, Store } from '@staffroom/store';
import type { TaskPool } from '../tasks/task-pool.ts';

/** What every handler works with. */
export interface HandlerTools {
  readonly store: Store;
  readonly tasks: TaskPool;
  /** Where uploaded files lie while they are read: a folder that only this program can enter. */
  readonly scratchFolder: string;
}

export type MakeHandler = (tools: HandlerTools) => JobHandler;
