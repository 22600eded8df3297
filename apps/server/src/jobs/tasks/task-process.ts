// The program of a task process: takes one task at a time from the server and answers. It has no database and no secrets.
import { designTask } from './design-task.ts';
import { readStudioTask } from './read-studio-task.ts';
import { readTask } from './read-task.ts';
import { TaskFailure } from './task-failure.ts';
import { writeTask } from './write-task.ts';
import type { FromProcess, Task, TaskResult, ToProcess } from './task.ts';

/** The wish to end the task under way with its best so far. */
let stop = { aborted: false };

function send(message: FromProcess): void {
  process.send?.(message);
}

async function resultOf(task: Task): Promise<TaskResult> {
  switch (task.kind) {
    case 'read':
      return readTask(task, (message) => send({ type: 'progress', message, fraction: 0 }));
    case 'readStudio':
      return readStudioTask(task);
    case 'design':
      return designTask(task, stop, (progress) => send({ type: 'progress', ...progress }));
    case 'write':
      return writeTask(task);
    default:
      return task satisfies never;
  }
}

async function run(task: Task): Promise<void> {
  stop = { aborted: false };
  try {
    send({ type: 'done', result: await resultOf(task) });
  } catch (error) {
    if (error instanceof TaskFailure) send({ type: 'failed', failure: error.failure });
    else
      send({
        type: 'fault',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
}

process.on('message', (message: ToProcess) => {
  if (message.type === 'stop') stop.aborted = true;
  else void run(message.task);
});
// The server ends its task processes; where it was killed before it could, they end with it. Ctrl-C is the server's to answer.
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {});
send({ type: 'ready' });
