import { join } from 'node:path';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { appFolder } from './app-folder.ts';
import { browsers } from './studio-build.ts';

const source = (name: string): string => join(appFolder, 'src', 'hub', name);

/** How the files are built that a browser gets with the pages of the hub: one script, its islands, style sheet and fonts. */
export function hubClientBuild(folder: string): UserConfig {
  return {
    root: appFolder,
    plugins: [react(), tailwind()],
    resolve: { conditions: ['staffroom-source', 'browser', 'module', 'import', 'default'] },
    worker: { format: 'es' },
    build: {
      target: browsers,
      cssTarget: browsers,
      outDir: folder,
      emptyOutDir: true,
      manifest: 'manifest.json',
      assetsInlineLimit: 0,
      // Islands are small and load what they need; a list of preloads would be fetched for pages without any.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: source('client.ts') },
    },
  };
}

/** How the writer of the pages is built: one module for Node that needs nothing installed beside it. */
export function hubWriterBuild(folder: string): UserConfig {
  return {
    root: appFolder,
    plugins: [react()],
    resolve: { conditions: ['staffroom-source', 'node', 'module', 'import', 'default'] },
    ssr: {
      noExternal: true,
      resolve: { conditions: ['staffroom-source', 'node', 'module', 'import', 'default'] },
    },
    publicDir: false,
    build: {
      ssr: source('create-hub.tsx'),
      target: 'node24',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      reportCompressedSize: false,
    },
  };
}
