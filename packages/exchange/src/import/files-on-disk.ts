import { join } from 'node:path';
import { filesApart } from '../roster/files-apart.ts';
import { readRoster } from '../roster/read-roster.ts';
import { readSideFiles } from '../side-files/read-side-files.ts';
import { sideFileNames, sideFilePlaces } from '../side-files/side-paths.ts';
import { openTableSource } from '../tabular/path-source.ts';
import type { ImportedFiles } from './import-schools.ts';

/** Files of these names in a folder that holds nothing else. */
export function filesOnDisk(folder: string, names: readonly string[]): ImportedFiles {
  const each = filesApart(names, (name) => name);
  const paths = each.length > 0 ? each.map((name) => join(folder, name)) : [folder];
  return {
    sources: () => paths.map((path) => ({ label: path, open: () => openTableSource(path) })),
    readRoster: (options) => readRoster(paths, options),
    readSideFiles: async (school, log, rosterTables) =>
      readSideFiles(await sideFilePlaces(paths), school, log, rosterTables),
    sideFileNames: async () => sideFileNames(await sideFilePlaces(paths)),
  };
}
