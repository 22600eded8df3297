import process from 'node:process';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { appFolder } from './app-folder.ts';
import { serviceWorkerPlugin } from './service-worker-plugin.ts';

/** The browsers that the build is made for: those that know `light-dark()` in style sheets. */
export const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/**
 * How the Studio is built and served while developing. Packages of the workspace are bundled from their TypeScript
 * sources. While developing, requests to the server go to `STAFFROOM_URL`, or port 4747 of this computer.
 */
export function studioBuild(): UserConfig {
  const server = process.env['STAFFROOM_URL'] ?? 'http://127.0.0.1:4747';
  return {
    root: appFolder,
    plugins: [react(), tailwind(), serviceWorkerPlugin()],
    resolve: { conditions: ['staffroom-source', 'browser', 'module', 'import', 'default'] },
    worker: { format: 'es' },
    build: {
      target: browsers,
      cssTarget: browsers,
      outDir: 'dist/build',
      emptyOutDir: true,
      // A font or picture inside a style sheet would be a data address, which the content policy refuses.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      reportCompressedSize: false,
    },
    server: { host: '127.0.0.1', proxy: { '/api': { target: server, changeOrigin: false } } },
  };
}
