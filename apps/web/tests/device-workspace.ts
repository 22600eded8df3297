import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { DistrictIdSchema, UploadIdSchema } from '@staffroom/contract';
import { openBrowser } from '@staffroom/testkit/services';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { studioBuild } from '../host/studio-build.ts';
import { deviceDistrictId } from '../src/workspace/workspace.ts';
import { clientOfPage } from './device-client.ts';
import type { PageWorkspace } from './device-page/page-workspace.ts';
import { serveFolder } from './static-server.ts';
import type { WorkspaceUnderTest } from './workspace-under-test.ts';

declare const staffroomPage: PageWorkspace;

export interface DeviceUnderTest extends WorkspaceUnderTest {
  /** Loads a window again, which ends whatever it was doing. */
  reload(window: 'client' | 'other'): Promise<void>;
}

/** Builds the page that runs the device workspace. */
async function buildPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-device-'));
  const config = studioBuild();
  await build({
    ...config,
    // The service worker belongs to the Studio's own build.
    plugins: [],
    root: fileURLToPath(new URL('device-page', import.meta.url)),
    publicDir: false,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir: folder },
  });
  return folder;
}

let built: Promise<string> | null = null;
afterAll(async () => {
  if (built !== null) await rm(await built, { recursive: true });
});

/** The device workspace in a new browser, with two windows of it. */
export async function openDeviceInBrowser(): Promise<DeviceUnderTest> {
  built ??= buildPage();
  const folder = await built;
  const server = await serveFolder(folder);
  const browser = await openBrowser();
  const context = await browser.newContext({ acceptDownloads: true });
  const [page, second] = await Promise.all([
    opened(await context.newPage()),
    opened(await context.newPage()),
  ]);

  async function opened(window: Page): Promise<Page> {
    await window.goto(server.address);
    await window.waitForFunction(() => 'staffroomPage' in globalThis);
    return window;
  }

  return {
    client: clientOfPage(page),
    other: clientOfPage(second),
    districtId: DistrictIdSchema.parse(deviceDistrictId),
    async upload(name, bytes) {
      const id = await page.evaluate(
        ([districtId, fileName, content]) => staffroomPage.upload(districtId, fileName, content),
        [deviceDistrictId, name, Buffer.from(bytes).toString('base64')] as const,
      );
      return UploadIdSchema.parse(id);
    },
    async download(fileId) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.evaluate(([districtId, id]) => staffroomPage.download(districtId, id), [
          deviceDistrictId,
          fileId,
        ] as const),
      ]);
      return readFile(await download.path());
    },
    async reload(name) {
      const window = name === 'client' ? page : second;
      await window.reload();
      await window.waitForFunction(() => 'staffroomPage' in globalThis);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
