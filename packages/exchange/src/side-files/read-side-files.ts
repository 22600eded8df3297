import type { School } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import { addSideFiles, type SideFilesResult } from './add-side-files.ts';
import { sideCandidates } from './side-paths.ts';

/**
 * Adds the side files found in the paths (folders, zips or single files) to a school: `staff`, `students`, `requests` and
 * `absences` as CSV or as sheets of one workbook, `rules`, `bells` and `finance` as YAML. All are optional; what no file
 * tells stays as it was. Every problem goes to the log in one pass, with its place and a remedy.
 * Tables named in `rosterTables` were read as part of the roster already: their other columns are no mistake.
 * Throws UnreadableSourceError where a path does not exist.
 */
export async function readSideFiles(
  paths: readonly string[],
  school: School,
  log: ProblemLog,
  rosterTables: ReadonlySet<string> = new Set(),
): Promise<SideFilesResult> {
  const { files, close } = await sideCandidates(paths);
  try {
    return await addSideFiles(files, school, log, rosterTables);
  } finally {
    close();
  }
}
