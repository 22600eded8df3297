import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { appFolder } from './app-folder.ts';
import { onlyOne } from './only-one.ts';
import { sourceHash } from './source-hash.ts';

export interface BuildOptions {
  /** Told in a sentence when the files have to be built first, which takes some seconds. */
  readonly onBuild?: (message: string) => void;
}

/** Something that is built from sources of the workspace. */
export interface Built {
  /** The folder below `dist` in which builds of it lie, each under the hash of its sources. */
  readonly name: string;
  /** What people are told while it is built. */
  readonly message: string;
  /** What it is built from, below the root of the workspace. */
  readonly sources: readonly string[];
  /** Folders below those that it is not built from. */
  readonly leftOut?: readonly string[];
  /** A file that is there when a build is whole. */
  readonly marker: string;
  /** Builds into a folder. */
  readonly build: (folder: string) => Promise<void>;
}

/** A build that nobody may still be sending files from is removed after so long. */
const keptFor = 24 * 60 * 60 * 1000;

async function removeOldBuilds(buildsFolder: string, current: string): Promise<void> {
  for (const name of await readdir(buildsFolder)) {
    const path = join(buildsFolder, name);
    // Gone where another process has just finished with it.
    const found = await stat(path).catch(() => null);
    if (found !== null && name !== current && Date.now() - found.mtimeMs > keptFor) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/**
 * The folder with what was built from the sources as they are now. Builds it first where they have changed since the last build; two
 * processes may ask at once. Throws what Vite throws where the sources do not build.
 */
export async function builtFolder(built: Built, { onBuild }: BuildOptions = {}): Promise<string> {
  const root = join(appFolder, '..', '..');
  const name = await sourceHash(root, built.sources, built.leftOut);
  const buildsFolder = join(appFolder, 'dist', built.name);
  const folder = join(buildsFolder, name);
  const isBuilt = (): boolean => existsSync(join(folder, built.marker));
  if (!isBuilt()) {
    await onlyOne(`${folder}.lock`, async () => {
      if (isBuilt()) return;
      onBuild?.(built.message);
      await buildInto(folder, join(buildsFolder, `unfinished-${process.pid}`), built);
      await removeOldBuilds(buildsFolder, name);
    });
  }
  return folder;
}

/** Builds beside the place and moves there whole, so that nobody ever sends files of half a build. */
async function buildInto(folder: string, unfinished: string, { build, marker }: Built): Promise<void> {
  await asForPeople(() => build(unfinished));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Another process finished the same build first.
    if (!existsSync(join(folder, marker))) throw error;
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Builds what people get, whatever the process is for that asks: under a test's NODE_ENV it would be for developing. */
async function asForPeople<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
