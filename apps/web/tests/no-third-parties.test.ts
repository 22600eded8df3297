import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '@staffroom/testkit/services';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { studioFolder } from '../host/index.ts';
import { startStudio, type RunningStudio } from './running-studio.ts';

// A browser, a server and a database at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Where something is loaded from, in what a browser reads: another site's address begins with a scheme or two slashes. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  '.html': /(?:src|href|action|content)\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]+/gi,
  '.css': /(?:url\(\s*["']?|@import\s+["']?)(?:https?:)?\/\/[^"')\s]+/gi,
  '.js':
    /(?:import|importScripts|fetch|new Worker|new WebSocket|new EventSource|sendBeacon)\(\s*["'`](?:https?:|wss?:)?\/\/[^"'`]+/g,
  '.webmanifest': /"(?:https?:)?\/\/[^"]+"/g,
};

describe('the files of the Studio', () => {
  test('load nothing from another site', async () => {
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
});

describe('the pages of a server', () => {
  let studio: RunningStudio;
  let browser: Browser;
  beforeAll(async () => {
    [studio, browser] = await Promise.all([startStudio(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await studio.close();
  });

  test('ask no other site for anything and break no rule of the server’s policy', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => refused.push(message.text()));

    const session = (await (await page.request.get(`${studio.address}/api/v1/session`)).json()) as {
      memberships: readonly { districtId: string }[];
    };
    const district = session.memberships[0]?.districtId ?? '';
    const listed = await page.request.get(`${studio.address}/api/v1/districts/${district}/schools`);
    const { items } = (await listed.json()) as { items: readonly { id: string }[] };
    const school = `/d/${district}/s/${items[0]?.id ?? ''}`;
    const paths = [
      '/',
      '/sign-in',
      '/style',
      '/shared/a-link-that-leads-nowhere',
      `/d/${district}/schools`,
      `/d/${district}/import`,
      `/d/${district}/overview`,
      ...['people', 'privacy', 'sign-in', 'audit'].map((screen) => `/d/${district}/settings/${screen}`),
      ...['roster', 'import', 'model', 'compare'].map((screen) => `${school}/${screen}`),
      '/api/v1/docs',
    ];
    for (const path of paths) await page.goto(`${studio.address}${path}`, { waitUntil: 'networkidle' });

    const isOwn = (url: string) => url.startsWith(`${studio.address}/`) || /^(?:data|blob):/.test(url);
    expect(asked.length).toBeGreaterThan(paths.length);
    expect(asked.filter((url) => !isOwn(url))).toEqual([]);
    expect(refused.filter((text) => /content security policy/i.test(text))).toEqual([]);
  });
});
