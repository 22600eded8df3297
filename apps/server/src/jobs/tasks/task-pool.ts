import { fork, type ChildProcess } from 'node:child_process';
import { TaskFailure } from './task-failure.ts';
import type { FromProcess, Task, TaskResult, ToProcess } from './task.ts';

/** A task whose process ended without an answer: out of memory, killed, or a fault of the program. May be tried again. */
class TaskFaultError extends Error {
  override readonly name = 'TaskFaultError';
}

/** A task that its caller gave up. */
class TaskCancelledError extends Error {
  override readonly name = 'TaskCancelledError';
}

export interface TaskOptions {
  /** Asks for the best so far. */
  readonly stop?: AbortSignal;
  /** Gives the task up: its process is ended. */
  readonly cancel?: AbortSignal;
  readonly onProgress?: (progress: Extract<FromProcess, { type: 'progress' }>) => void;
}

/** Processes that do one task at a time, kept warm between tasks. */
export interface TaskPool {
  /**
   * Runs a task in a process of its own.
   *
   * @throws TaskFailure with words for people, TaskCancelledError, or TaskFaultError when the process ended without an answer.
   */
  run(task: Task, options?: TaskOptions): Promise<TaskResult>;
  close(): void;
}

/** Sources and built files alike: the ending follows this module's own. */
const program = new URL(`./task-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** A pool that starts processes as they are needed. How many run at once is its callers' matter. */
export function createTaskPool(): TaskPool {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();

  function start(): ChildProcess {
    const child = fork(program, {
      execArgv: ['--conditions=staffroom-source', '--max-old-space-size=4096'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // No secret of the server reaches a process that reads strangers' files.
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
    });
    all.add(child);
    child.once('exit', () => {
      all.delete(child);
      const place = idle.indexOf(child);
      if (place >= 0) idle.splice(place, 1);
    });
    return child;
  }

  function run(task: Task, { stop, cancel, onProgress }: TaskOptions = {}): Promise<TaskResult> {
    if (cancel?.aborted === true) return Promise.reject(new TaskCancelledError('cancelled before it began'));
    const child = idle.pop() ?? start();
    return new Promise<TaskResult>((resolve, reject) => {
      const tell = (message: ToProcess): void => {
        child.send(message, (error) => {
          if (error !== null)
            fail(new TaskFaultError('the task process cannot be reached', { cause: error }));
        });
      };
      const onStop = (): void => tell({ type: 'stop' });
      const onCancel = (): void => {
        child.kill('SIGKILL');
        fail(new TaskCancelledError('cancelled'));
      };
      const onExit = (code: number | null, signal: string | null): void =>
        fail(new TaskFaultError(`the task process ended (${signal ?? `exit code ${code}`})`));
      const settle = (isReusable: boolean): void => {
        child.off('message', onMessage);
        child.off('exit', onExit);
        child.off('error', onExit);
        stop?.removeEventListener('abort', onStop);
        cancel?.removeEventListener('abort', onCancel);
        if (isReusable && child.connected) idle.push(child);
        else child.kill('SIGKILL');
      };
      const fail = (error: Error): void => {
        settle(false);
        reject(error);
      };
      const onMessage = (message: FromProcess): void => {
        switch (message.type) {
          case 'ready':
            return;
          case 'progress':
            onProgress?.(message);
            return;
          case 'done':
            settle(true);
            resolve(message.result);
            return;
          case 'failed':
            settle(true);
            reject(new TaskFailure(message.failure));
            return;
          case 'fault':
            fail(new TaskFaultError(message.message));
            return;
          default:
            message satisfies never;
        }
      };
      child.on('message', onMessage);
      child.once('exit', onExit);
      child.once('error', onExit);
      stop?.addEventListener('abort', onStop, { once: true });
      cancel?.addEventListener('abort', onCancel, { once: true });
      tell({ type: 'run', task });
      if (stop?.aborted === true) onStop();
    });
  }

  return {
    run,
    close: () => {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}
