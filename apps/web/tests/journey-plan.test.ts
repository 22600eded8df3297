import { readFile } from 'node:fs/promises';
import { browserForTests, databasesForTests, type TestDatabase } from '@staffroom/testkit/services';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createServerClient } from '../src/workspace/server-workspace.ts';
import { designOf } from './design-of.ts';
import { inOrder } from './in-order.ts';
import { startStudio, type RunningStudio } from './running-studio.ts';

// A browser, a server, a database and a solver at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

inOrder();
const browser = browserForTests();
const [server] = databasesForTests();
let database: TestDatabase | undefined;
let studio: RunningStudio;
let page: Page;
/** Where the school plans its journey. */
let ofSchool: string;

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');

beforeAll(async () => {
  database = await server.create();
  studio = await startStudio({ databaseUrl: database.url });
  const client = createServerClient(studio.address);
  const [membership] = (await client.session.get()).memberships;
  if (membership === undefined) throw new Error('The person at the computer leads the first district');
  const { districtId } = membership;
  const [school] = (await client.schools.list({ districtId, limit: 1 })).items;
  if (school === undefined) throw new Error('The first district has an example school');
  await designOf(client, districtId, school);
  page = await browser.open();
  ofSchool = `${studio.address}/d/${districtId}/s/${school.id}/journey`;
});

afterAll(async () => {
  await studio?.close();
  await database?.drop();
});

/** Opens the menu of exports and saves one; answers its name and bytes. */
async function saved(choice: string): Promise<readonly [string, Buffer]> {
  await button('Export').click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: choice }).click();
  const file = await download;
  return [file.suggestedFilename(), await readFile(await file.path())];
}

test('a school begins its journey with the day of the launch', async () => {
  await page.goto(`${studio.address}/studio?next=journey`);
  await page.waitForURL(/\/d\/[^/]+\/journey$/);
  await page.getByText('No school has begun its journey yet.').waitFor();
  await page.goto(ofSchool);
  await page.getByRole('heading', { level: 1, name: 'Journey' }).waitFor();
  await browser.look(page);
  await page.getByLabel('Day of the launch').fill('2027-08-09');
  await button('Begin the journey').click();
  await page.getByText('Launch on Aug 9, 2027', { exact: false }).waitFor();
  const stages = page.getByRole('list', { name: 'Stages' }).getByRole('button');
  expect((await stages.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
    'Explore',
    'Prepare',
    'Launch',
    'Expand',
    'Sustain',
  ]);
});

test('somebody plans a milestone by keyboard: status, owner, days, notes, a file', async () => {
  await button('Form the design team').focus();
  await page.keyboard.press('Enter');
  await dialog().getByLabel('Owner').fill('Ana Ortiz');
  await dialog().getByLabel('Their e-mail address').fill('ana@lake.example');
  await dialog().getByLabel('Due', { exact: true }).fill('2027-06-04');
  await dialog().getByText('7 days before').click();
  await dialog().getByLabel('Notes').fill('Two teachers of each grade.');
  const chooser = page.waitForEvent('filechooser');
  await dialog().getByRole('button', { name: 'Attach a file' }).click();
  const charter = { name: 'charter.txt', mimeType: 'text/plain', buffer: Buffer.from('Our charter') };
  await (await chooser).setFiles(charter);
  await dialog().getByRole('link', { name: 'charter.txt' }).waitFor();
  await browser.look(page);
  await dialog().getByRole('button', { name: 'Save', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
  const row = page
    .getByRole('listitem')
    .filter({ has: button('Form the design team') })
    .last();
  await expect.poll(() => row.innerText()).toMatch(/Ana Ortiz · 1 file · notes[\s\S]*due Jun 4, 2027/);

  await page.getByRole('button', { name: /Status of Form the design team/ }).click();
  await page.getByRole('option', { name: 'Done' }).click();
  await page.getByText('1 of', { exact: false }).first().waitFor();
  await button('Form the design team').click();
  await dialog().getByText('Status: ', { exact: false }).waitFor();
  await dialog().getByRole('button', { name: 'Take the last change back' }).click();
  await dialog().getByText(' took a change back').waitFor();
  await dialog().getByRole('button', { name: 'Close' }).last().click();
});

test('the plan is seen on a line of time, as a table, and narrowed to an owner', async () => {
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const bars = page.getByRole('list', { name: 'Milestones by time' }).getByRole('listitem');
  await expect.poll(() => bars.count()).toBeGreaterThan(15);
  await page.getByText('Show it as a table').click();
  await page.getByRole('table', { name: 'Milestones by time' }).waitFor();
  await button(/Owner$/).click();
  await page.getByRole('option', { name: 'Ana Ortiz' }).click();
  await expect
    .poll(() => page.getByRole('table').getByRole('rowheader').allInnerTexts())
    .toEqual(['Form the design team']);
  await button('Show all').click();
});

test('tied to a design, it tells how far the plan does what is asked, and is saved with it', async () => {
  await page.getByRole('tab', { name: 'Fidelity' }).click();
  await button(/Design$/).click();
  await page.getByRole('option', { name: 'Four-person teams' }).click();
  const measures = page.getByRole('list', { name: 'Measures of fidelity' });
  await measures.getByRole('heading', { name: 'Teams with a named lead' }).waitFor();
  const texts = await measures.innerText();
  expect(texts).toContain('Asked for: at least 75');
  expect(texts).toMatch(/Small-group minutes[\s\S]*Not evaluated/);

  const [sheetName, sheet] = await saved('Spreadsheet');
  expect(sheetName).toMatch(/^Journey of .+\.xlsx$/);
  const parts = unzipSync(new Uint8Array(sheet));
  const words = Object.values(parts).map((part) => new TextDecoder().decode(part));
  expect(words.some((text) => text.includes('Ana Ortiz'))).toBe(true);
  expect(words.some((text) => text.includes('Teams with a named lead'))).toBe(true);
  const [calendarName, calendar] = await saved('Calendar');
  expect(calendarName).toMatch(/^Journey of .+\.ics$/);
  expect(calendar.toString()).toMatch(
    /DTSTART;VALUE=DATE:20270604\r\n[\s\S]*SUMMARY:Form the design team\r\n[\s\S]*TRIGGER:-PT159H/,
  );
});

test('on a phone nothing runs over the side', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const bars = page.getByRole('list', { name: 'Milestones by time' }).getByRole('listitem');
  await expect.poll(() => bars.count()).toBeGreaterThan(15);
});
