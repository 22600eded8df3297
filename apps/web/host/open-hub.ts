import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HubOptions, HubRenderer } from '@staffroom/contract';
import { builtFolder, type BuildOptions } from './built-folder.ts';

/** What the hub is opened with. */
export type HubSettings = BuildOptions & Pick<HubOptions, 'origin' | 'formsAt'>;

/** The hub, built. */
export interface OpenHub {
  readonly renderer: HubRenderer;
  /** The folder with the files that pages name: `assets/`, and what lies in the public folder. */
  readonly folder: string;
}

/** What the built writer of pages exports. */
interface Writer {
  readonly createHub: (options: HubOptions) => HubRenderer;
}

/** The list of built files, as Vite writes it (https://vite.dev/guide/backend-integration). */
interface Manifest {
  readonly [source: string]: {
    readonly file: string;
    readonly css?: readonly string[];
    readonly assets?: readonly string[];
  };
}

const client = 'client';
const writer = 'writer';

/** The fonts that every page needs at once: the Latin part of both families. */
function isFirstFont(path: string): boolean {
  return /-latin-wght-normal[^/]*\.woff2$/.test(path);
}

/**
 * Opens the hub: builds it first where its sources have changed, and loads what writes its pages. Throws what Vite throws where the
 * sources do not build.
 */
export async function openHub({ origin, formsAt, onBuild }: HubSettings): Promise<OpenHub> {
  const folder = await builtFolder(
    {
      name: 'hub',
      message: 'Building the pages of the hub from their sources; this happens once after a change.',
      sources: [
        'apps/web/src/hub',
        'apps/web/src/system',
        'apps/web/host',
        'apps/web/public',
        ...['school', 'engine', 'knowledge', 'design', 'exchange', 'sample', 'contract'].map(
          (name) => `packages/${name}`,
        ),
      ],
      marker: 'whole',
      async build(into) {
        const { build } = await import('vite');
        const { hubClientBuild, hubWriterBuild } = await import('./hub-build.ts');
        for (const config of [hubClientBuild(join(into, client)), hubWriterBuild(join(into, writer))])
          await build({ ...config, configFile: false, logLevel: 'error' });
        await writeFile(join(into, 'whole'), '');
      },
    },
    onBuild === undefined ? {} : { onBuild },
  );
  const manifest = JSON.parse(await readFile(join(folder, client, 'manifest.json'), 'utf8')) as Manifest;
  const entry = manifest['src/hub/client.ts'];
  if (entry === undefined) throw new Error('The build of the hub made no script for its pages');
  const { createHub } = (await import(pathToFileURL(join(folder, writer, 'create-hub.js')).href)) as Writer;
  const renderer = createHub({
    assets: {
      script: `/${entry.file}`,
      styles: (entry.css ?? []).map((file) => `/${file}`),
      fonts: (entry.assets ?? []).filter(isFirstFont).map((file) => `/${file}`),
    },
    origin,
    formsAt,
  });
  return { renderer, folder: join(folder, client) };
}
