import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
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

/**
 * Something that is made once for all test files of a run because making it takes long and gives the same every time.
 * It has to outlive JSON.
 *
 * @param name of a file
 */
export async function oncePerRun<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const file = join(inject('runFolder'), `${name}.json`);
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(await make()));
    renameSync(unfinished, file);
  }
  // What another file of the same run made by the same function, or this one just now.
  return JSON.parse(readFileSync(file, 'utf8')) as Made;
}
