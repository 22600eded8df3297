import type { JobFailure, JobProgress } from '@staffroom/contract';
import type { FromWorker, ToWorker } from './task-messages.ts';

/** What a task may ask of the worker that runs it. */
export interface TaskHost {
  /** Raised when somebody wants the best so far. */
  readonly stop: { readonly aborted: boolean };
  progress(progress: JobProgress): void;
}

/** Why a task failed, for an error that is no fault of the program; null for any other. */
export type FailureOf = (error: unknown) => JobFailure | null;

/** Makes this worker one that runs a task when told to, and answers with its progress and its end. */
export function serveTask<Result>(
  work: (task: never, host: TaskHost) => Promise<Result>,
  failureOf: FailureOf,
): void {
  const stop = { aborted: false };
  const answer = (message: FromWorker<Result>): void => self.postMessage(message);
  const host: TaskHost = { stop, progress: (progress) => answer({ type: 'progress', progress }) };
  // Only the window that started this worker can speak to it.
  self.addEventListener('message', ({ data }: MessageEvent<ToWorker<never>>) => {
    if (data.type === 'stop') {
      stop.aborted = true;
      return;
    }
    work(data.task, host).then(
      (result) => answer({ type: 'done', result }),
      (error: unknown) => answer({ type: 'failed', failure: failureOf(error) ?? faultOf(error) }),
    );
  });
}

/** A fault of the program, told with what is known of it. */
export function faultOf(error: unknown): JobFailure {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'fault', message: `A fault of the program: ${message}`, problems: [], rules: [] };
}
