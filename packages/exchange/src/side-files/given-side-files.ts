import { compareText, type School } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import { bytesOf, givenFileSource, type GivenFile } from '../tabular/given-file.ts';
import { membersOfZip } from '../tabular/zip-in-memory.ts';
import { addSideFiles, type SideFilesResult } from './add-side-files.ts';
import { isSideFileName, packedCandidates, type SideCandidate } from './side-sources.ts';

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
  return addSideFiles(candidatesAmong(files), school, log, rosterTables);
}

/** The names of the side files among files in memory, those inside zips included. */
export function givenSideFileNames(files: readonly GivenFile[]): readonly string[] {
  return candidatesAmong(files).flatMap(({ file }) => (isSideFileName(file) ? [file] : []));
}

/** What lies beside a zip comes before what lies in it. */
function candidatesAmong(files: readonly GivenFile[]): readonly SideCandidate[] {
  const visible = files
    .filter(({ name }) => !/^[.~]/.test(name))
    .toSorted((a, b) => compareText(a.name, b.name));
  const [zips, single] = [visible.filter(isZip), visible.filter((file) => !isZip(file))];
  return [
    ...single.map((file): SideCandidate => ({
      file: file.name,
      isNamed: false,
      open: bytesOf(file),
      openTables: () => givenFileSource(file),
    })),
    ...zips.flatMap(({ name, bytes }) => packedCandidates(membersOfZip(bytes, name))),
  ];
}

function isZip({ name }: GivenFile): boolean {
  return /\.zip$/i.test(name);
}
