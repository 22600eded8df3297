import { designSchool } from '@staffroom/design';
import { loadMilpSolver, runToEnd } from '@staffroom/engine';
import { sampleSchool } from '@staffroom/sample';
import { sha256 } from '@staffroom/school';
import { browserForTests } from '@staffroom/testkit/services';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptDesign } from './kept-design.ts';
import { studioFolder } from '../host/index.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

// The rows of a board in a browser: walked through, dragged and acted on.

// No server answers where the Studio is only sent as files.
const browser = browserForTests({ usual: [/status of 404/] });
const school = sampleSchool({ level: 'elementary', students: 120, seed: 1 });
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(await studioFolder());
  const request = { modelId: 'newCoreTeam', parameters: {}, state: 'NC', grades: null, seed: 1 } as const;
  const tools = {
    milp: await loadMilpSolver(),
    sha256,
    versions: { staffroom: '0.1.0', knowledge: '0' },
    inputFormat: 'sample',
  };
  const plan = runToEnd(designSchool(school, { ...request, effort: 'quick', seconds: null }, tools));
  page = await browser.open();
  const path = await keptDesign(page, server.address, school, plan);
  await page.goto(`${server.address}${path}/teams`);
  await rows('Adults of Heron').first().waitFor();
});
afterAll(() => server.close());

function rows(list: string): Locator {
  return page.getByRole('grid', { name: list }).getByRole('row');
}

/** What has the focus, by its name. */
function focused(): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}

function nameOf(row: Locator): Promise<string | null> {
  return row.getAttribute('aria-label');
}

test('arrow keys walk through the rows and to the list beside, and Tab comes by once', async () => {
  const heron = rows('Adults of Heron');
  await heron.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(await nameOf(heron.nth(1)));
  await page.keyboard.press('End');
  await expect.poll(focused).toBe(await nameOf(heron.last()));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe(await nameOf(heron.first()));
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toBe(await nameOf(rows('Adults of Kestrel').first()));
  await expect.poll(() => heron.locator('xpath=self::*[@tabindex="0"]').count()).toBe(1);
});

test('whoever stands in the place of somebody who left has the focus, and a drag brings them back', async () => {
  const heron = rows('Adults of Heron');
  const [leaving, next] = [await nameOf(heron.nth(1)), await nameOf(heron.nth(2))];
  await heron.nth(1).focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('row').first().waitFor();
  await page.keyboard.press('End');
  await page.getByRole('dialog').getByRole('row', { name: 'Time outside the teams' }).press('Enter');
  await expect.poll(focused).toBe(next);
  const outside = rows('Adults with time outside the teams').filter({ hasText: String(leaving) });
  await expect.poll(() => outside.count()).toBe(1);
  await outside.dragTo(page.getByRole('heading', { name: 'Heron' }));
  await expect.poll(() => nameOf(heron.nth(1))).toBe(leaving);
  await expect.poll(() => outside.count()).toBe(0);
});

test('the menu of a row says whose it is, and gives the focus back', async () => {
  const button = rows('Adults of Heron')
    .nth(1)
    .getByRole('button', { name: /^Actions for/ });
  await button.click();
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('menuitem', { name: 'Move to…' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
  await expect.poll(focused).toBe(await button.getAttribute('aria-label'));
});
