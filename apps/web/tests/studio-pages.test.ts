import { gzipSync } from 'node:zlib';
import { oneRosterFiles, zipFiles } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import { browserForTests, databasesForTests, type TestDatabase } from '@staffroom/testkit/services';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServerClient } from '../src/workspace/server-workspace.ts';
import { startStudio, type RunningStudio } from './running-studio.ts';

/** What the first page may weigh, compressed, with everything it loads to be used. */
const firstLoadBudget = 350_000;

const school = sampleSchool({ level: 'middle', students: 300, seed: 5 });
const rosterZip = {
  name: 'roster.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipFiles(oneRosterFiles(school))),
};
const spreadsheet = {
  name: 'classes.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Student ID,Student Name,Grade,Course,Teacher',
      '1001,"Ruiz, Ana",7,Science 7,"Chen, Bo"',
      '1002,"Okoye, Ife",7,Science 7,"Chen, Bo"',
      '1003,"Lund, Per",8,Math 8,"Diaz, Eva"',
    ].join('\n'),
  ),
};

const browser = browserForTests();
const [server] = databasesForTests();
let database: TestDatabase | undefined;
let studio: RunningStudio;
let district: string;

async function open(path: string, width = 1440): Promise<Page> {
  const page = await browser.open({ viewport: { width, height: 844 } });
  await page.goto(`${studio.address}${path}`);
  return page;
}

async function choose(page: Page, file: typeof rosterZip): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(file);
}

beforeAll(async () => {
  database = await server.create();
  studio = await startStudio({ databaseUrl: database.url });
  const { memberships } = await createServerClient(studio.address).session.get();
  district = `/d/${memberships[0]?.districtId}`;
});

afterAll(async () => {
  await studio?.close();
  await database?.drop();
});

test.each([
  ['the schools', '/schools', 'From one teacher in one classroom'],
  ['an import', '/import', 'Import rosters'],
  ['the people', '/settings/people', 'People'],
  ['privacy', '/settings/privacy', 'Privacy'],
  ['single sign-on', '/settings/sign-in', 'Nobody signs in here'],
  ['the audit trail', '/settings/audit', 'Audit trail'],
])('everybody can use the screen of %s, at a desk and on a telephone', async (_name, path, heading) => {
  const page = await open(`${district}${path}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await expect.poll(() => page.title()).toMatch(/ · Staffroom$/);
  await browser.look(page);
  await page.setViewportSize({ width: 390, height: 844 });
});

test.each([
  ['the design system', '/style', 'what the Studio is made of'],
  ['an address that leads nowhere', '/studio/nowhere', 'There is nothing at this address'],
])('everybody can use the page of %s', async (_name, path, heading) => {
  const page = await open(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(heading);
});

test('the first page loads little', async () => {
  const page = await browser.open();
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname))
      weights.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${studio.address}/studio`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  process.stdout.write(`First page: ${weights.length} files, ${Math.round(total / 1000)} kB compressed.\n`);
  expect(weights.length).toBeGreaterThan(2);
  expect(total).toBeLessThan(firstLoadBudget);
});

test('a roster comes in without names, and its people are found by their ids', async () => {
  const page = await open(`${district}/import`);
  await choose(page, rosterZip);
  await page.locator('label', { hasText: 'Leave names out' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(`${school.name} is in.`).waitFor();
  await page.getByText('Nobody told which students have supports').waitFor();
  await page.getByRole('link', { name: 'Open the roster' }).click();
  await page.getByRole('tab', { name: 'Students 300' }).click();
  await page.getByRole('searchbox', { name: 'Search students' }).fill('S-00012');
  await page.getByText('1 of 300 students').waitFor();
  const student = school.students.find(({ id }) => id === 'S-00012');
  expect(student?.name?.family).toMatch(/^\w+$/);
  await expect
    .poll(() => page.getByRole('row', { name: /S-00012/ }).innerText())
    .not.toContain(student?.name?.family);
});

test('a spreadsheet asks what its columns mean, and is read when they are said', async () => {
  const page = await open(`${district}/import`, 390);
  await choose(page, spreadsheet);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Please check what the columns mean.').waitFor();
  await page.getByText('Say the name of the school.').waitFor();
  await browser.look(page);
  await page.getByRole('textbox', { name: 'Name of the school' }).fill('Alder Creek');
  await page.getByRole('button', { name: 'Import with these columns' }).click();
  await page.getByText('Alder Creek is in.').waitFor();
  await page.getByText('No row was left out.').waitFor();
  await expect
    .poll(() => page.getByRole('list', { name: 'Students by grade' }).getByRole('listitem').count())
    .toBe(2);
});

test('what is no roster is refused in words, and nothing is stored', async () => {
  const page = await open(`${district}/import`);
  await choose(page, { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear parents,\n') });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('alert').getByText('These files are not a roster that can be read').waitFor();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Nothing was stored');
});

test('going to another screen moves the focus to its heading and names it', async () => {
  const page = await open(`${district}/schools`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await expect.poll(() => page.title()).toBe('Audit trail · Staffroom');
});

test('the server may go and come back: the page says so and is whole again by itself', async () => {
  browser.expectProblem(/ERR_FAILED/);
  const page = await open(`${district}/schools`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByText('The server does not answer.').first().waitFor();
  await page.unroute('**/api/**');
  await page.getByRole('heading', { name: 'Nobody but you' }).waitFor();
  await expect.poll(() => page.getByText('The server does not answer.').count()).toBe(0);
});
