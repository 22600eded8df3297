import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { appFolder } from './app-folder.ts';
import { onlyOne } from './only-one.ts';
import { sourceHash } from './source-hash.ts';

export interface StudioFolderOptions {
  /** Told in a sentence when the files have to be built first, which takes some seconds. */
  readonly onBuild?: (message: string) => void;
}

/** What the Studio is bundled from, below the root of the workspace. */
const sourceFolders = [
  'apps/web',
  ...['school', 'engine', 'knowledge', 'design', 'exchange', 'sample', 'contract'].map(
    (name) => `packages/${name}`,
  ),
];

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
 * The folder with the files of the Studio: `index.html`, and `assets/` whose names hold a hash of their content. Builds
 * them first where the sources have changed since the last build; two processes may ask at once. Throws what Vite
 * throws where the sources do not build.
 */
export async function studioFolder(options: StudioFolderOptions = {}): Promise<string> {
  const root = join(appFolder, '..', '..');
  const name = await sourceHash(root, sourceFolders);
  const buildsFolder = join(appFolder, 'dist', 'studio');
  const folder = join(buildsFolder, name);
  const isBuilt = (): boolean => existsSync(join(folder, 'index.html'));
  if (!isBuilt()) {
    await onlyOne(`${folder}.lock`, async () => {
      if (isBuilt()) return;
      options.onBuild?.('Building the Studio from its sources; this happens once after a change.');
      await buildInto(folder, join(buildsFolder, `unfinished-${process.pid}`));
      await removeOldBuilds(buildsFolder, name);
    });
  }
  return folder;
}

/** Builds beside the place and moves there whole, so that nobody ever sends files of half a build. */
async function buildInto(folder: string, unfinished: string): Promise<void> {
  // Loaded only here: a server that finds its files built needs no builder.
  const { build } = await import('vite');
  const { studioBuild } = await import('./studio-build.ts');
  const config = studioBuild();
  await asForPeople(() =>
    build({
      ...config,
      configFile: false,
      logLevel: 'error',
      build: { ...config.build, outDir: unfinished },
    }),
  );
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Another process finished the same build first.
    if (!existsSync(join(folder, 'index.html'))) throw error;
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Builds what people get, whatever the process is for that asks: under a test's NODE_ENV it would be a Studio for developing. */
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
