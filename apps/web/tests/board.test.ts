import { browserForTests, databasesForTests, type TestDatabase } from '@staffroom/testkit/services';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServerClient } from '../src/workspace/server-workspace.ts';
import { designOf } from './design-of.ts';
import { startStudio, type RunningStudio } from './running-studio.ts';

const browser = browserForTests();
const [server] = databasesForTests();
let database: TestDatabase | undefined;
let studio: RunningStudio;
let address: string;

/** A window of its own: another browser as far as the server knows. */
async function openBoard(width = 1440): Promise<Page> {
  const page = await browser.open({ viewport: { width, height: 900 } });
  await page.goto(address);
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
  const told = page.getByRole('button', { name: new RegExp(`\\d+ students? of ${team}$`) });
  return Number(/\d+/.exec((await told.textContent()) ?? '')?.[0]);
}

async function teamNames(page: Page): Promise<readonly [string, string]> {
  const headings = page.locator('section[data-board-card] h2');
  await headings.nth(1).waitFor();
  // A card out of sight is not drawn, and shows no text, but it holds it.
  const names = await headings.allTextContents();
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
  database = await server.create();
  studio = await startStudio({ databaseUrl: database.url });
  const client = createServerClient(studio.address);
  const [membership] = (await client.session.get()).memberships;
  if (membership === undefined) throw new Error('The person at the computer leads the first district');
  const { districtId } = membership;
  const [school] = (await client.schools.list({ districtId })).items;
  if (school === undefined) throw new Error('The example school is there');
  const design = await designOf(client, districtId, school);
  address = `${studio.address}/d/${districtId}/s/${school.id}/x/${design.id}/teams`;
});

afterAll(async () => {
  await studio?.close();
  await database?.drop();
});

test('between a desk and a telephone, the measures stand behind a tab', async () => {
  const page = await openBoard(1024);
  await page.getByRole('tab', { name: 'Compared with today' }).click();
  await page.getByRole('tabpanel', { name: 'Compared with today' }).waitFor();
  await expect.poll(() => page.locator('section[data-board-card]').count()).toBe(0);
});

test('names stay hidden until the end, and what was decided meanwhile is listed', async () => {
  const page = await openBoard();
  const [first, second] = await teamNames(page);
  await rowsOf(page, `Adults of ${first}`).first().waitFor();
  const names = await rowsOf(page, `Adults of ${first}`).allInnerTexts();
  await page.getByRole('button', { name: 'Hide names' }).click();
  expect(names.some((text) => /^Adult \d+/.test(text))).toBe(false);
  await expect
    .poll(async () => {
      const texts = await rowsOf(page, `Adults of ${first}`).allInnerTexts();
      return texts.filter((text) => !/^Adult \d+/.test(text));
    })
    .toEqual([]);
  const rows = await showStudents(page, first);
  await moveByKeys(page, rows.nth(2), second);
  await expect.poll(() => said(page).innerText()).toMatch(/^Moved Student \d+ to /);
  await saved(page);
  await page.getByRole('button', { name: 'Show at the end' }).click();
  await page.getByText('You made 1 decision while names and labels were hidden').waitFor();
});

test('two windows see each other’s decisions as they are made', async () => {
  const [ana, ben] = [await openBoard(), await openBoard()];
  const [first, second] = await teamNames(ana);
  const before = await studentsOn(ben, second);
  const rows = await showStudents(ana, first);
  await moveByKeys(ana, rows.nth(3), second);
  await expect.poll(() => studentsOn(ben, second)).toBe(before + 1);
});

test('two decisions about one student: nothing is lost, and the person is asked', async () => {
  const [ana, ben] = [await openBoard(), await openBoard()];
  const [first, second] = await teamNames(ana);
  const hers = (await showStudents(ana, first)).nth(4);
  const his = (await showStudents(ben, first)).nth(4);
  const before = await studentsOn(ana, first);
  browser.expectProblem(/ERR_INTERNET_DISCONNECTED/);
  // Ben's decision waits on his device while his connection is away.
  await ben.context().setOffline(true);
  await moveByKeys(ben, his, 'No team');
  await ben.getByText(/decision waits on this device/).waitFor();
  await moveByKeys(ana, hers, second);
  await saved(ana);
  await ben.context().setOffline(false);
  const asked = ben.getByRole('alert').getByText('Two decisions about the same.');
  await asked.waitFor();
  await expect
    .poll(() => ben.getByRole('alert').innerText())
    .toMatch(new RegExp(`moved .+ to ${second} a moment ago\\. You were taking .+ off their team`));
  await ben.getByRole('button', { name: 'Do mine as well' }).click();
  await expect.poll(() => ben.getByRole('alert').getByText('Two decisions about the same.').count()).toBe(0);
  await expect
    .poll(() => ana.getByText(/1 students? without a team|1 students without a team/).count())
    .toBe(1);
  await expect.poll(() => studentsOn(ana, first)).toBe(before - 1);
});
