import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { oneRosterFiles, sideFiles, zipEntries } from '@staffroom/exchange';
import { financeNotes, sampleSchool } from '@staffroom/sample';
import { browserForTests } from '@staffroom/testkit/services';
import type { Page } from 'playwright-core';
import { studioFolder } from '../host/index.ts';
import { deviceDistrictId } from '../src/workspace/workspace.ts';
import { inOrder } from './in-order.ts';
import { serveFolder } from './static-server.ts';

// One journey of somebody without a server and, after the first visit, without a network.

const school = sampleSchool({ level: 'middle', students: 600, seed: 1 });
const rosterZip = {
  name: 'roster.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipEntries(oneRosterFiles(school).map(({ name, text }) => [name, text] as const))),
};
const sides = sideFiles(school, financeNotes()).map(({ name, text }) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
}));

inOrder();
const browser = browserForTests({
  usual: [/ERR_INTERNET_DISCONNECTED/, /status of 404 .*\/api\/v1\/session/],
});
let page: Page;
let address: string;
let schoolPath: string;
let designPath: string;
let savedFile: Buffer;

beforeAll(async () => {
  const server = await serveFolder(await studioFolder());
  address = server.address;
  page = await browser.open({ serviceWorkers: 'allow' });
  // Asking where to save needs a person; without the question a file goes where downloads go.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await page.goto(`${address}/studio`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await server.close();
  await page.context().setOffline(true);
});

const schoolsPath = `/d/${deviceDistrictId}/schools`;

async function visit(path: string): Promise<void> {
  await page.goto(`${address}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('the Studio opens without a network after the first visit, and says that nothing leaves the computer', async () => {
  await visit(schoolsPath);
  await page.getByText('Nothing leaves this computer').waitFor();
  await expect.poll(() => page.getByText('The server does not answer').count()).toBe(0);
});

test('a roster is read in the browser, with its side files', async () => {
  await visit(`/d/${deviceDistrictId}/import`);
  await page.locator('input[type=file]').setInputFiles([rosterZip, ...sides]);
  await page.getByRole('button', { name: /^Import \d+ files$/ }).click();
  const link = page.getByRole('link', { name: 'Choose a model' });
  await link.waitFor();
  schoolPath = String(await link.getAttribute('href')).replace(/\/model$/, '');
  await visit(`${schoolPath}/roster`);
  await page.getByText('600').first().waitFor();
  expect(schoolPath).toMatch(/\/s\/[0-9a-f-]{36}$/);
});

test('the school is designed in a worker', async () => {
  await visit(`${schoolPath}/model`);
  await page.getByText('Look and set up').nth(1).click();
  await page.locator('label', { hasText: 'A first look' }).click();
  await page.getByRole('button', { name: 'Design', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /teams for/ }).waitFor();
  designPath = new URL(page.url()).pathname.replace(/\/[^/]*$/, '');
  expect(designPath).toContain(`${schoolPath}/x/`);
});

test('a student is moved by hand, and the move outlives a reload', async () => {
  await visit(`${designPath}/teams`);
  await page
    .getByRole('button', { name: /^Show \d+ students/ })
    .first()
    .click();
  const counts = (): Promise<readonly string[]> =>
    page.getByRole('button', { name: /^Show \d+ students/ }).allTextContents();
  const student = page
    .getByRole('grid', { name: /^Students of/ })
    .getByRole('row')
    .first();
  await student.waitFor();
  const before = await counts();
  await student.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  // The first team that still offers to show its students is the other one of the opened team's grade.
  const partner = String(before[0]).replace(/^.* of /, '');
  await page.getByRole('dialog').getByRole('row').filter({ hasText: partner }).first().press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(counts).not.toEqual(before);
  const after = await counts();
  await page.getByText('Saved').waitFor();
  await page.reload();
  await page.getByText('Saved').waitFor();
  await page
    .getByRole('button', { name: /^Show \d+ students/ })
    .first()
    .click();
  await expect.poll(counts).toEqual(after);
});

test('the school is saved as a file', async () => {
  await visit(schoolsPath);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.staffroom$/);
  savedFile = await readFile(await download.path());
});

test('everything is deleted, and the file brings it back with the move', async () => {
  await page.getByRole('button', { name: 'Delete everything here' }).click();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await page.waitForURL(`${address}/studio`);
  await visit(schoolsPath);
  await page.getByText('No school here yet').waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'school.staffroom',
    mimeType: 'application/octet-stream',
    buffer: savedFile,
  });
  await page.waitForURL(/\/roster$/);
  await page.getByText('600').first().waitFor();
  await visit(schoolsPath);
  await page.getByRole('link', { name: school.name }).click();
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Compare' }).click();
  await page.getByText('1 decision by hand', { exact: false }).waitFor();
  await expect.poll(() => page.getByRole('columnheader').count()).toBe(3);
});
