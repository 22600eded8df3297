import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { openBrowser } from '@staffroom/testkit/services';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startStudio, type RunningStudio } from './running-studio.ts';

// A browser, a server, a database and a solver at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 120_000 });

let studio: RunningStudio;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Addresses of the example school and of the design that the first test makes. */
let school: string;
let design: string;
let district: string;

async function violationsOf(shown: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: shown })
    // What React Aria tells readers of the screen in passing, about elements that may be gone by now.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function go(address: string, heading: RegExp | string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

beforeAll(async () => {
  studio = await startStudio();
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    acceptDownloads: true,
  });
  page = await context.newPage();
  await page.goto(studio.address);
  await page.getByRole('link', { name: 'Open the example school' }).click();
  await page.waitForURL(/\/roster$/);
  const [, , districtId = '', , schoolId = ''] = new URL(page.url()).pathname.split('/');
  district = `${studio.address}/d/${districtId}`;
  school = `${district}/s/${schoolId}`;
}, 180_000);

afterAll(async () => {
  await browser.close();
  await studio.close();
});

describe('from a model to a decision', () => {
  test('a model is chosen, set up and designed, and kept', async () => {
    await go(`${school}/model`, 'Choose a staffing model');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Next Education Workforce core and extended team' }).click();
    await page.getByLabel('Students on a team', { exact: true }).fill('700');
    await page.getByText(/must be a whole number from 1 to 600/i).waitFor();
    expect(await page.getByRole('button', { name: 'Design', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'All defaults' }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Design', exact: true }).click();
    await page.getByRole('heading', { name: 'Look at these first' }).waitFor({ timeout: 90_000 });
    design = page.url().replace(/\/design$/, '');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep and open the teams' }).click();
    await page.waitForURL(/\/teams$/);
  });

  test('every number of the money opens to its lines', async () => {
    await go(`${design}/money`, 'What it costs');
    await page.getByRole('button', { name: 'Supplements for roles: lines' }).click();
    const lines = page.getByRole('group', { name: 'Lines of the cost' });
    await lines.getByText('Supplements for roles').first().waitFor();
    expect(await lines.getByText('Salaries').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('the waivers are letters that a word processor opens', async () => {
    await go(`${design}/policy`, 'What the law allows');
    await page.getByRole('button', { name: 'Read the letters' }).click();
    await page.getByText('[the school’s reasons, in its own words]').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take along' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Word document/ }).click(),
    ]);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('Request for a waiver');
  });

  test('several values are tried, and a point of the front becomes a design', async () => {
    await go(`${school}/compare`, 'Compare');
    await page.getByRole('table').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Trade-offs' }).click();
    await page.getByRole('button', { name: 'Try several values' }).click();
    await page.getByLabel('Core teachers on a team').fill('3, 4');
    await page.getByText('2 designs will be made.').waitFor();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText('nothing beats it').first().waitFor({ timeout: 90_000 });
    await page.getByText('Planning time comes with the timetable', { exact: false }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Design this' }).first().click();
    await page.waitForURL(/\/design$/);
  });

  test('a link shows the design to somebody without an account, and ends', async () => {
    await go(`${design}/share`, 'Share and take along');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const address = await page.getByLabel('Address').inputValue();
    expect(await violationsOf(page)).toEqual([]);
    const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
    const guest = await elsewhere.newPage();
    await guest.goto(address);
    await guest.getByRole('heading', { level: 1, name: /share the students/ }).waitFor();
    expect(await violationsOf(guest)).toEqual([]);
    // Students of the example are called S-00001 and so on.
    expect(await guest.content()).not.toMatch(/S-\d{4}/);
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await guest.reload();
    await guest.getByRole('heading', { name: 'This link no longer works' }).waitFor();
    await elsewhere.close();
  });

  test('the report is written and comes down', async () => {
    await go(`${design}/share`, 'Share and take along');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Write Report for a school board' }).click(),
    ]);
    expect((await readFile(await download.path(), 'utf8')).slice(0, 200)).toContain('<!doctype html>');
  });

  test('the print view leaves controls out on paper', async () => {
    await go(`${design}/print`, /share the students/);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('the district is looked over', async () => {
    await go(`${district}/overview`, 'The district');
    await page.getByRole('heading', { name: 'Every school on one line' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('nothing is wider than a telephone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const addresses = [
    `${school}/model`,
    `${school}/model?model=newCoreTeam`,
    `${school}/compare`,
    ...['design', 'money', 'policy', 'share', 'print'].map((screen) => `${design}/${screen}`),
    `${district}/overview`,
  ];
  const wide: string[] = [];
  for (const address of addresses) {
    // An open design keeps listening, so that the network is never idle.
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${address}: ${over}`);
  }
  expect(wide).toEqual([]);
});
