import { givenFilesSource, givenFileSource, type GivenFile } from '../tabular/given-file.ts';
import { filesApart } from './files-apart.ts';
import { readSources, type ReadRosterOptions, type RosterResult, type RosterSource } from './read-sources.ts';

/** What messages call several files that were chosen together. */
const together = 'the chosen files';

/**
 * Reads a roster from files in memory, as `readRoster` does from paths: one file is read itself, several zips in their
 * order, anything else together as if it lay in one folder. Throws the same errors.
 */
export async function readRosterFiles(
  files: readonly GivenFile[],
  options: ReadRosterOptions = {},
): Promise<RosterResult> {
  return readSources(rosterSources(files), options);
}

/** The sources that files make up; also for showing what is in them. */
export function rosterSources(files: readonly GivenFile[]): readonly RosterSource[] {
  const each = filesApart(files, ({ name }) => name);
  if (each.length > 0) return each.map((file) => ({ label: file.name, open: () => givenFileSource(file) }));
  return files.length === 0 ? [] : [{ label: together, open: () => givenFilesSource(files, together) }];
}
