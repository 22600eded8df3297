import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { emptyHubState, type HubState } from '@staffroom/contract';
import type { OpenHub } from './open-hub.ts';

export interface ExportOptions {
  readonly hub: OpenHub;
  /** What moderators and schools have added; null writes the facts as they ship. */
  readonly state: HubState | null;
  /** The built files of the Studio, to go along for work on the visitor's device; null leaves it out. */
  readonly studioFolder: string | null;
  /** Told now and then how many documents are written. */
  readonly onProgress?: (written: number, total: number) => void;
}

/** What an export wrote. */
export interface Exported {
  readonly documents: number;
  readonly bytes: number;
}

/** Where a file server looks for what stands at a path: a page is the index of its folder. */
function fileOf(path: string): string {
  return extname(path) === '' ? join(path, 'index.html') : path;
}

/**
 * Writes the hub as files that any web server can send from its root: a folder for each page, data and feeds under their names, the
 * built files beside them, and `404.html`.
 *
 * @throws Error where the folder holds something already; nothing is written then.
 */
export async function exportHub(
  folder: string,
  { hub, state: live, studioFolder, onProgress }: ExportOptions,
): Promise<Exported> {
  const state = live ?? emptyHubState;
  await mkdir(folder, { recursive: true });
  const found = await readdir(folder);
  if (found.length > 0)
    throw new Error(
      `The folder ${folder} is not empty (it holds ${found[0]}). Name a new one, or empty it first.`,
    );
  // The Studio first: what both have under one name is the same public file.
  if (studioFolder !== null) {
    await cp(studioFolder, folder, { recursive: true });
    await mkdir(join(folder, 'studio'));
    await cp(join(folder, 'index.html'), join(folder, 'studio', 'index.html'));
  }
  await cp(hub.folder, folder, { recursive: true, filter: (path) => !path.endsWith('manifest.json') });
  const query = new URLSearchParams();
  const paths = hub.renderer.paths(state);
  let bytes = 0;
  const write = async (file: string, body: string): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
    bytes += Buffer.byteLength(body);
  };
  for (const [index, path] of paths.entries()) {
    const document = hub.renderer.render({ path, query }, state);
    if (document.status !== 200) throw new Error(`The hub lists ${path} and has no page there.`);
    await write(join(folder, fileOf(path)), document.body);
    if (index % 50 === 49) onProgress?.(index + 1, paths.length);
  }
  await write(join(folder, '404.html'), hub.renderer.render({ path: '/404', query }, state).body);
  return { documents: paths.length + 1, bytes };
}
