import type { JobFailure, JobProgress } from '@staffroom/contract';
import type { FromWorker, ToWorker, WorkerOf } from './task-messages.ts';

/** A task ended without a result, for the reason given. */
export class TaskFailedError extends Error {
  override readonly name = 'TaskFailedError';
  readonly failure: JobFailure;

  constructor(failure: JobFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** A task was cancelled; nothing is kept of it. */
export class TaskCancelledError extends Error {
  override readonly name = 'TaskCancelledError';
}

export interface RunningTask<Result> {
  /** Rejects with TaskFailedError or TaskCancelledError. */
  readonly result: Promise<Result>;
  /** Asks for the best so far. */
  stop(): void;
  /** Ends the worker at once. */
  cancel(): void;
}

/** Runs a task in a worker of its own, which ends with it. */
export function runTask<Task, Result>(
  startWorker: () => WorkerOf<Task, Result>,
  task: Task,
  onProgress: (progress: JobProgress) => void,
): RunningTask<Result> {
  const worker = startWorker();
  const tell = (message: ToWorker<Task>): void => worker.postMessage(message);
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Result>>) => {
    switch (data.type) {
      case 'progress':
        onProgress(data.progress);
        return;
      case 'done':
        resolve(data.result);
        break;
      case 'failed':
        reject(new TaskFailedError(data.failure));
        break;
      default:
        data satisfies never;
    }
    worker.terminate();
  });
  worker.addEventListener('error', ({ message }) => {
    const text = `The work stopped: ${message || 'its program could not be loaded; reload the page and try again'}`;
    reject(new TaskFailedError({ code: 'fault', message: text, problems: [], rules: [] }));
    worker.terminate();
  });
  tell({ type: 'run', task });
  return {
    result: promise,
    stop: () => tell({ type: 'stop' }),
    cancel() {
      worker.terminate();
      reject(new TaskCancelledError('cancelled'));
    },
  };
}
