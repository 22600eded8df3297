import { compareText, type School } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import { bytesOf, givenFileSource, type GivenFile } from '../tabular/given-file.ts';
import { addSideFiles, type SideFilesResult } from './add-side-files.ts';
import type { SideCandidate } from './side-sources.ts';

/**
 * Adds the side files among files in memory to a school, as `readSideFiles` does for the files of a folder: files that
 * are no side files are passed over.
 */
export async function readGivenSideFiles(
  files: readonly GivenFile[],
  school: School,
  log: ProblemLog,
  rosterTables: ReadonlySet<string> = new Set(),
): Promise<SideFilesResult> {
  const visible = files.filter(({ name }) => !/^[.~]/.test(name));
  const candidates = visible
    .toSorted((a, b) => compareText(a.name, b.name))
    .map((file): SideCandidate => ({
      file: file.name,
      isNamed: false,
      open: bytesOf(file),
      openTables: () => givenFileSource(file),
    }));
  return addSideFiles(candidates, school, log, rosterTables);
}
