import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Folders that hold nothing the Studio is built from. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', 'dist', 'tests', 'bench', 'coverage', '.git']);

async function filesBelow(folder: string, without: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(
        (entry) =>
          !leftOut.has(entry.name) &&
          !/\.test\.tsx?$/.test(entry.name) &&
          !without.has(join(folder, entry.name)),
      )
      .map((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path, without) : Promise.resolve([path]);
      }),
  );
  return nested.flat();
}

/**
 * A short hash over the names and bytes of every file below some folders: equal sources, equal hash. Tests and what
 * tools write are left out, and the folders that are named so.
 */
export async function sourceHash(
  root: string,
  folders: readonly string[],
  without: readonly string[] = [],
): Promise<string> {
  const notBelow = new Set(without.map((folder) => join(root, folder)));
  const found = await Promise.all(folders.map((folder) => filesBelow(join(root, folder), notBelow)));
  const paths = found.flat().toSorted();
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(relative(root, path).replaceAll('\\', '/')).update('\0');
    hash.update(await readFile(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}
