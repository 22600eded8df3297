import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareText } from '@staffroom/school';
import { fileBytes } from '../tabular/file-bytes.ts';
import { openTableSource } from '../tabular/path-source.ts';
import { UnreadableSourceError } from '../tabular/unreadable-source.ts';
import type { SideCandidate } from './side-sources.ts';

/**
 * The files of folders, in the order of their names, and single files, in the order in which they are given. Throws
 * UnreadableSourceError for a path that does not exist.
 */
export async function sideCandidates(paths: readonly string[]): Promise<readonly SideCandidate[]> {
  const found: SideCandidate[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch((cause: unknown) => {
      throw new UnreadableSourceError(`${path} does not exist or cannot be read`, { cause });
    });
    if (!kind.isDirectory()) found.push(candidateOf(path, true));
    else {
      const entries = await readdir(path, { withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
        .map((entry) => entry.name);
      found.push(...names.toSorted(compareText).map((name) => candidateOf(join(path, name), false)));
    }
  }
  return found;
}

function candidateOf(path: string, isNamed: boolean): SideCandidate {
  return {
    file: basename(path),
    isNamed,
    open: fileBytes(path),
    openTables: () => openTableSource(path),
  };
}
