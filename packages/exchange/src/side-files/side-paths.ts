import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compareText } from '@staffroom/school';
import { fileBytes } from '../tabular/file-bytes.ts';
import { openTableSource } from '../tabular/path-source.ts';
import { UnreadableSourceError } from '../tabular/unreadable-source.ts';
import { openZip } from '../tabular/zip-archive.ts';
import { isSideFileName, packedCandidates, type SideCandidate } from './side-sources.ts';

/** Files that may be side files. Close them when they were read. */
export interface SideCandidates {
  readonly files: readonly SideCandidate[];
  readonly close: () => void;
}

const zipFile = /\.zip$/i;

/**
 * Where the side files of a roster lie, by the paths that it was read from: in its folder or the one that holds its file, and inside its
 * zip.
 */
export async function sideFilePlaces(rosters: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = [];
  const zips: string[] = [];
  for (const path of rosters) {
    const isFolder = (await stat(path)).isDirectory();
    folders.push(isFolder ? path : dirname(path));
    const packed = isFolder ? (await readdir(path)).filter((name) => zipFile.test(name)) : [];
    if (packed.length === 1 && packed[0] !== undefined) zips.push(join(path, packed[0]));
    if (!isFolder && zipFile.test(path)) zips.push(path);
  }
  return [...new Set([...folders, ...zips])];
}

/** The names of the side files in these places. */
export async function sideFileNames(paths: readonly string[]): Promise<readonly string[]> {
  const { files, close } = await sideCandidates(paths);
  close();
  return files.flatMap(({ file }) => (isSideFileName(file) ? [file] : []));
}

/**
 * The files of folders, in the order of their names, those inside zips, and single files, in the order in which they are given. Throws
 * UnreadableSourceError for a path that does not exist, and for a zip that cannot be opened.
 */
export async function sideCandidates(paths: readonly string[]): Promise<SideCandidates> {
  const files: SideCandidate[] = [];
  const closings: (() => void)[] = [];
  const close = (): void => closings.forEach((each) => each());
  try {
    for (const path of paths) {
      const kind = await stat(path).catch((cause: unknown) => {
        throw new UnreadableSourceError(`${path} does not exist or cannot be read`, { cause });
      });
      if (kind.isDirectory()) files.push(...(await candidatesIn(path)));
      else if (zipFile.test(path)) {
        const archive = await openZip(path, path);
        closings.push(() => archive.close());
        files.push(...packedCandidates(archive.members));
      } else files.push(candidateOf(path, true));
    }
    return { files, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function candidatesIn(folder: string): Promise<readonly SideCandidate[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
    .map((entry) => entry.name);
  return names.toSorted(compareText).map((name) => candidateOf(join(folder, name), false));
}

function candidateOf(path: string, isNamed: boolean): SideCandidate {
  return {
    file: basename(path),
    isNamed,
    open: fileBytes(path),
    openTables: () => openTableSource(path),
  };
}
