import { readRosterFiles, rosterSources } from '../roster/read-roster-files.ts';
import { givenSideFileNames, readGivenSideFiles } from '../side-files/given-side-files.ts';
import type { GivenFile } from '../tabular/given-file.ts';
import type { ImportedFiles } from './import-schools.ts';

/** Files that somebody chose, with all of their bytes. */
export function filesInMemory(files: readonly GivenFile[]): ImportedFiles {
  return {
    sources: () => rosterSources(files),
    readRoster: (options) => readRosterFiles(files, options),
    readSideFiles: (school, log, rosterTables) => readGivenSideFiles(files, school, log, rosterTables),
    sideFileNames: async () => givenSideFileNames(files),
  };
}
