import type { JobFailure, JobProgress } from '@staffroom/contract';

/** A worker that takes one kind of task and gives one kind of result; the types only say which. */
export interface WorkerOf<Task, Result> extends Worker {
  readonly takes?: Task;
  readonly gives?: Result;
}

/** What a window tells a worker. A worker takes one task in its life. */
export type ToWorker<Task> =
  | { readonly type: 'run'; readonly task: Task }
  /** Ends the search with the best so far. */
  | { readonly type: 'stop' };

/** What a worker answers: progress as it goes, then one end. */
export type FromWorker<Result> =
  | { readonly type: 'progress'; readonly progress: JobProgress }
  | { readonly type: 'done'; readonly result: Result }
  | { readonly type: 'failed'; readonly failure: JobFailure };
