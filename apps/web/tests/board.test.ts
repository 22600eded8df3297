import { AxeBuilder } from '@axe-core/playwright';
import { openBrowser } from '@staffroom/testkit/services';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startStudio, type RunningStudio } from './running-studio.ts';

// Browsers and a server start here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });
const soon = { timeout: 15_000, interval: 50 };

let studio: RunningStudio;
let browser: Browser;
let path: string;
const contexts: BrowserContext[] = [];

/** Asks the server as the Studio does, and gives what it answers. */
async function ask(method: string, address: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${studio.address}/api/v1${address}`, {
    method,
    headers: { 'content-type': 'application/json', origin: studio.address },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${answer}`);
  // What the interface declares for these addresses; the tests below would show if it were not so.
  return JSON.parse(answer) as Record<string, unknown>;
}

/** A design of the example school with its plan made; the address of its teams. */
async function designTheExample(): Promise<string> {
  const session = await ask('GET', '/session');
  const [membership] = session['memberships'] as readonly { readonly districtId: string }[];
  const district = `/districts/${membership?.districtId ?? ''}`;
  const schools = await ask('GET', `${district}/schools`);
  const [school] = schools['items'] as readonly { readonly id: string }[];
  const place = `${district}/schools/${school?.id ?? ''}`;
  const rosters = await ask('GET', `${place}/rosters`);
  const [roster] = rosters['items'] as readonly { readonly id: string }[];
  const { design, job } = await ask('POST', `${place}/designs`, {
    rosterId: roster?.id,
    name: 'Four-person teams',
    request: {
      modelId: 'newCoreTeam',
      parameters: {},
      state: 'NC',
      grades: null,
      seed: 1,
      effort: 'quick',
      seconds: null,
      useAverages: true,
    },
  });
  const jobId = (job as { readonly id: string }).id;
  await vi.waitFor(
    async () => expect((await ask('GET', `${district}/jobs/${jobId}`))['state']).toBe('done'),
    { timeout: 90_000, interval: 250 },
  );
  const designId = (design as { readonly id: string }).id;
  return `/d/${membership?.districtId ?? ''}/s/${school?.id ?? ''}/x/${designId}/teams`;
}

/** A window of its own: another browser as far as the server knows. */
async function openBoard(width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${studio.address}${path}`);
  await page.getByRole('heading', { level: 1, name: /teams share/ }).waitFor();
  return page;
}

function rowsOf(page: Page, list: string): Locator {
  return page.getByRole('grid', { name: list }).getByRole('row');
}

async function showStudents(page: Page, team: string): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^Show \\d+ students? of ${team}$`) }).click();
  const rows = rowsOf(page, `Students of ${team}`);
  await rows.first().waitFor();
  return rows;
}

/** The number of students that a team's card tells. */
async function studentsOn(page: Page, team: string): Promise<number> {
  const text = await page.getByRole('button', { name: new RegExp(`\\d+ students? of ${team}$`) }).innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

async function teamNames(page: Page): Promise<readonly [string, string]> {
  const names = await page.locator('section[data-board-card] h2').allInnerTexts();
  return [names[0] ?? '', names[1] ?? ''];
}

function said(page: Page): Locator {
  return page.locator('[data-board-status]');
}

async function saved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
}

/** Moves a student by keys to the place of that name. */
async function moveByKeys(page: Page, row: Locator, team: string): Promise<void> {
  await row.focus();
  await page.keyboard.press('m');
  const choice = page.getByRole('dialog').getByRole('row', { name: new RegExp(`^${team}`) });
  await choice.waitFor();
  await choice.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

beforeAll(async () => {
  studio = await startStudio();
  browser = await openBrowser();
  path = await designTheExample();
}, 180_000);

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await studio?.close();
});

test.each([
  [1440, 'light'],
  [1024, 'dark'],
  [390, 'light'],
] as const)('everybody can use the board at %i px, %s', async (width, scheme) => {
  const page = await openBoard(width, scheme);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a student is moved by keys alone, what that did is said, and it is undone and done again', async () => {
  const page = await openBoard();
  const [first, second] = await teamNames(page);
  const before = [await studentsOn(page, first), await studentsOn(page, second)] as const;
  const rows = await showStudents(page, first);
  await moveByKeys(page, rows.first(), second);
  await expect
    .poll(() => said(page).innerText(), soon)
    .toMatch(new RegExp(`^Moved .+ to ${second}\\. .+ → `));
  expect([await studentsOn(page, first), await studentsOn(page, second)]).toEqual([
    before[0] - 1,
    before[1] + 1,
  ]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => studentsOn(page, second), soon).toBe(before[1]);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => studentsOn(page, second), soon).toBe(before[1] + 1);
  await saved(page);

  await page.reload();
  await page.getByRole('heading', { level: 1, name: /teams share/ }).waitFor();
  expect(await studentsOn(page, second)).toBe(before[1] + 1);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => studentsOn(page, second), soon).toBe(before[1]);
});

test('a student is dragged, and the team tells what that would do before', async () => {
  const page = await openBoard();
  const [first, second] = await teamNames(page);
  const before = await studentsOn(page, second);
  const rows = await showStudents(page, first);
  await rows.nth(1).hover();
  await page.mouse.down();
  const target = await page.getByRole('region', { name: second, exact: true }).boundingBox();
  await page.mouse.move((target?.x ?? 0) + 80, (target?.y ?? 0) + 60, { steps: 6 });
  await page.getByText('Dropped here').waitFor();
  await page.mouse.up();
  await expect.poll(() => studentsOn(page, second), soon).toBe(before + 1);
  expect(await page.getByText('Dropped here').count()).toBe(0);
  await saved(page);
});

test('an adult is pinned by the menu, and the answers to questions are in words', async () => {
  const page = await openBoard();
  const [first] = await teamNames(page);
  const row = rowsOf(page, `Adults of ${first}`).first();
  await row.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: /^Pin here/ }).click();
  await expect.poll(() => said(page).innerText(), soon).toMatch(/^Pinned /);
  await row.getByText('pinned', { exact: true }).waitFor();
  await row.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: /^Why here/ }).click();
  const answer = page.getByRole('region', { name: /^Why is .+ here\?$/ });
  await answer.getByRole('listitem').first().waitFor();
  await saved(page);
});

test('names stay hidden until the end, and what was decided meanwhile is listed', async () => {
  const page = await openBoard();
  const [first, second] = await teamNames(page);
  const names = await rowsOf(page, `Adults of ${first}`).allInnerTexts();
  await page.getByRole('button', { name: 'Hide names' }).click();
  const hidden = await rowsOf(page, `Adults of ${first}`).allInnerTexts();
  expect(hidden.every((text) => /^Adult \d+/.test(text))).toBe(true);
  expect(names.some((text) => /^Adult \d+/.test(text))).toBe(false);
  const rows = await showStudents(page, first);
  await moveByKeys(page, rows.nth(2), second);
  await expect.poll(() => said(page).innerText(), soon).toMatch(/^Moved Student \d+ to /);
  await saved(page);
  await page.getByRole('button', { name: 'Show at the end' }).click();
  await page.getByText('You made 1 decision while names and labels were hidden').waitFor();
});

test('two windows see each other’s decisions within a second', async () => {
  const [ana, ben] = [await openBoard(), await openBoard()];
  const [first, second] = await teamNames(ana);
  const before = await studentsOn(ben, second);
  const rows = await showStudents(ana, first);
  await moveByKeys(ana, rows.nth(3), second);
  await expect.poll(() => studentsOn(ben, second), { timeout: 1000, interval: 20 }).toBe(before + 1);
});

test('two decisions about one student: nothing is lost, and the person is asked', async () => {
  const [ana, ben] = [await openBoard(), await openBoard()];
  const [first, second] = await teamNames(ana);
  const hers = (await showStudents(ana, first)).nth(4);
  const his = (await showStudents(ben, first)).nth(4);
  const before = await studentsOn(ana, first);
  // Ben's decision waits on his device while his connection is away.
  await ben.context().setOffline(true);
  await moveByKeys(ben, his, 'No team');
  await ben.getByText(/decision waits on this device/).waitFor();
  await moveByKeys(ana, hers, second);
  await saved(ana);
  await ben.context().setOffline(false);
  const asked = ben.getByRole('alert').getByText('Two decisions about the same.');
  await asked.waitFor({ timeout: 20_000 });
  expect(await ben.getByRole('alert').innerText()).toMatch(
    new RegExp(`moved .+ to ${second} a moment ago\\. You were taking .+ off their team`),
  );
  await ben.getByRole('button', { name: 'Do mine as well' }).click();
  await expect
    .poll(() => ben.getByRole('alert').getByText('Two decisions about the same.').count(), soon)
    .toBe(0);
  await expect
    .poll(() => ana.getByText(/1 students? without a team|1 students without a team/).count(), soon)
    .toBe(1);
  expect(await studentsOn(ana, first)).toBe(before - 1);
});
