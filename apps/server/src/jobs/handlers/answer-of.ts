import { JobFailedError } from '@staffroom/store';
import { TaskFailure } from '../tasks/task-failure.ts';
import type { TaskResult } from '../tasks/task.ts';

/** The answer of a task; what a task says in words ends its job without another try. */
export async function answerOf(running: Promise<TaskResult>): Promise<TaskResult> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof TaskFailure) throw new JobFailedError(error.failure, { cause: error });
    throw error;
  }
}
