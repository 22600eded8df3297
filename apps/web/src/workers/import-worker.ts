import type { JobFailure } from '@staffroom/contract';
import { MappingError, NotARosterError, UnreadableSourceError } from '@staffroom/exchange/browser';
import { ImportFailure, importFiles } from './import-files.ts';
import { serveTask } from './serve-task.ts';

serveTask((task: Parameters<typeof importFiles>[0], host) => {
  const began = performance.now();
  return importFiles(task, ({ table, rows }) =>
    host.progress({
      message: `reading ${table}, line ${rows}`,
      fraction: 0.3,
      elapsed: performance.now() - began,
    }),
  );
}, failureOf);

function failureOf(error: unknown): JobFailure | null {
  if (error instanceof ImportFailure) return error.failure;
  if (error instanceof MappingError)
    return { code: 'mapping', message: error.message, problems: [], rules: [] };
  if (error instanceof NotARosterError || error instanceof UnreadableSourceError)
    return { code: 'notARoster', message: error.message, problems: [], rules: [] };
  return null;
}
