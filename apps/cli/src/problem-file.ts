import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { problemCsvHeader, problemCsvRow, type Problem } from '@staffroom/exchange';

/** A file that takes every problem as it is found. */
export interface ProblemFile {
  readonly write: (problem: Problem) => void;
  end(): Promise<void>;
}

/** Opens a CSV for problems; where no file was asked for, problems go nowhere. Rejects on the first write error at the end. */
export function openProblemFile(path: string | undefined): ProblemFile {
  if (path === undefined) return { write: () => undefined, end: async () => undefined };
  const stream = createWriteStream(path, 'utf8');
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  stream.write(problemCsvHeader);
  return {
    write: (problem) => void stream.write(problemCsvRow(problem)),
    async end() {
      if (failure === null) {
        stream.end();
        await Promise.race([once(stream, 'close'), once(stream, 'error')]);
      }
      if (failure !== null) throw failure;
    },
  };
}
