import type { JobFailure } from '@staffroom/contract';
import {
  filesInMemory,
  ImportRefusedError,
  importSchools,
  MappingError,
  NotARosterError,
  UnreadableSourceError,
} from '@staffroom/exchange/browser';
import type { ImportTask } from './import-task.ts';
import { serveTask } from './serve-task.ts';

serveTask(({ files, ...options }: ImportTask, host) => {
  const began = performance.now();
  return importSchools(filesInMemory(files), {
    ...options,
    onProgress: ({ table, rows }) =>
      host.progress({
        message: `reading ${table}, line ${rows}`,
        fraction: 0.3,
        elapsed: performance.now() - began,
      }),
  });
}, failureOf);

function failureOf(error: unknown): JobFailure | null {
  if (error instanceof ImportRefusedError)
    return { code: error.code, message: error.message, problems: [...error.problems], rules: [] };
  if (error instanceof MappingError)
    return { code: 'mapping', message: error.message, problems: [], rules: [] };
  if (error instanceof NotARosterError || error instanceof UnreadableSourceError)
    return { code: 'notARoster', message: error.message, problems: [], rules: [] };
  return null;
}
