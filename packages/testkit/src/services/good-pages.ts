import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the files of one run of the tests tell each other; goes with the run. */
    runFolder: string;
  }
}

/** Whether a page of this structure was found good in this run, by whatever file. */
export function isFoundGood(structure: string): boolean {
  return existsSync(join(inject('runFolder'), structure));
}

/** Remembers for all files of this run that a page of this structure is good. */
export function rememberGood(structure: string): void {
  writeFileSync(join(inject('runFolder'), structure), '');
}
