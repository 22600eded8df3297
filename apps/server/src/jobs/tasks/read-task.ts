import type { JobFailure } from '@staffroom/contract';
import {
  filesOnDisk,
  ImportRefusedError,
  importSchools,
  MappingError,
  NotARosterError,
  UnreadableSourceError,
} from '@staffroom/exchange';
import { packedSchool } from './packed-school.ts';
import { TaskFailure } from './task-failure.ts';
import type { Task, TaskResult } from './task.ts';

type ReadTask = Extract<Task, { kind: 'read' }>;

/**
 * Reads uploaded files into schools, packed for keeping. A spreadsheet without a mapping is an answer, not a failure.
 *
 * @throws TaskFailure where the files are no roster, a mapping or a side file cannot be used, or the school is not in them.
 */
export async function readTask(task: ReadTask, onProgress: (message: string) => void): Promise<TaskResult> {
  const { folder, files, mapping, dateOrder, leaveOutNames, sourceId } = task;
  // Where the files lay meanwhile is nobody's business.
  const told = (text: string): string =>
    text.replaceAll(`${folder}/`, '').replaceAll(folder, 'what was sent');
  try {
    const read = await importSchools(filesOnDisk(folder, files), {
      ...(mapping === undefined ? {} : { mapping }),
      dateOrder,
      leaveOutNames,
      sourceId,
      onProgress: ({ table, rows }) => onProgress(`reading ${table}, line ${rows}`),
    });
    return read.kind === 'mappingNeeded'
      ? read
      : { ...read, schools: read.schools.map(packedSchool), assumptions: read.assumptions.map(told) };
  } catch (error) {
    const failure = failureOf(error, told);
    throw failure === null ? error : new TaskFailure(failure, { cause: error });
  }
}

/** Foreseen errors as an answer; anything else is a fault. */
function failureOf(error: unknown, told: (text: string) => string): JobFailure | null {
  if (error instanceof ImportRefusedError)
    return { code: error.code, message: told(error.message), problems: [...error.problems], rules: [] };
  if (error instanceof MappingError)
    return { code: 'mapping', message: error.message, problems: [], rules: [] };
  if (error instanceof NotARosterError || error instanceof UnreadableSourceError)
    return { code: 'notARoster', message: told(error.message), problems: [], rules: [] };
  return null;
}
