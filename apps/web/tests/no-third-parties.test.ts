import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { studioFolder } from '../host/index.ts';

// It may have to be built first.
vi.setConfig({ testTimeout: 60_000 });

/** Where something is loaded from, in what a browser reads: another site's address begins with a scheme or two slashes. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  '.html': /(?:src|href|action|content)\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]+/gi,
  '.css': /(?:url\(\s*["']?|@import\s+["']?)(?:https?:)?\/\/[^"')\s]+/gi,
  '.js':
    /(?:import|importScripts|fetch|new Worker|new WebSocket|new EventSource|sendBeacon)\(\s*["'`](?:https?:|wss?:)?\/\/[^"'`]+/g,
  '.webmanifest': /"(?:https?:)?\/\/[^"]+"/g,
};

test('the files of the Studio load nothing from another site', async () => {
  const folder = await studioFolder();
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const [ending, pattern] of Object.entries(elsewhere))
    for (const file of files.filter((name) => name.endsWith(ending))) {
      const text = await readFile(join(folder, file), 'utf8');
      found.push(...[...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));
    }
  expect(found).toEqual([]);
});
