import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studioPath } from '@staffroom/contract';
import type { Plugin } from 'vite';
import { appFolder } from './app-folder.ts';

const fileName = 'service-worker.js';
const source = join(appFolder, 'src', 'offline', 'service-worker.ts');

/**
 * Builds the service worker beside the Studio and writes into it which files there are, so that all of them are kept for
 * working offline, and a hash of them, so that browsers notice a new build.
 */
export function serviceWorkerPlugin(): Plugin {
  let publicFolder = '';
  return {
    name: 'staffroom-service-worker',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[fileName];
        if (worker?.type !== 'chunk') throw new Error(`The build made no ${fileName}`);
        if (worker.imports.length > 0)
          throw new Error(`${fileName} must stand alone and imports ${worker.imports.join(', ')}`);
        const hash = createHash('sha256');
        const built = Object.keys(bundle).filter((name) => name !== fileName && !name.endsWith('.map'));
        for (const name of built.toSorted()) {
          const file = bundle[name];
          if (file !== undefined) hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
        }
        const own = publicFolder === '' ? [] : readdirSync(publicFolder).toSorted();
        for (const name of own) hash.update(name).update(readFileSync(join(publicFolder, name)));
        // The page has its address, not its file's name: that may be another page's where the hub is sent from the same folder.
        const names = [...built, ...own].filter((name) => name !== 'index.html');
        const files = ['/studio/', ...names.map((name) => `/${name}`)];
        worker.code = [
          `const STUDIO_FILES = ${JSON.stringify([...new Set(files)])};`,
          `const STUDIO_PATH = ${studioPath};`,
          `const STUDIO_VERSION = ${JSON.stringify(hash.digest('hex').slice(0, 16))};`,
          worker.code,
        ].join('\n');
      },
    },
  };
}
