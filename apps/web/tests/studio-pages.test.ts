import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { oneRosterFiles, zipFiles } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import { openBrowser } from '@staffroom/testkit/services';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

// A browser, a server and a database at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 90_000 });

let studio: RunningStudio;
let browser: Browser;
let district: string;

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function open(
  path: string,
  view: { readonly width: number; readonly colorScheme: 'light' | 'dark' },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 844 },
    colorScheme: view.colorScheme,
    // It fetches everything else in the background, for later.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${studio.address}${path}`, { waitUntil: 'networkidle' });
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
  studio = await startStudio();
  browser = await openBrowser();
  const page = await open('/', { width: 1440, colorScheme: 'light' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  district = new URL(page.url()).pathname.split('/')[2] ?? '';
  await page.context().close();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await studio.close();
});

const screens = [
  ['the schools', '/schools', 'From one teacher in one classroom'],
  ['an import', '/import', 'Import rosters'],
  ['the people', '/settings/people', 'People'],
  ['privacy', '/settings/privacy', 'Privacy'],
  ['single sign-on', '/settings/sign-in', 'Sign-in'],
  ['the audit trail', '/settings/audit', 'Audit trail'],
] as const;

describe.each(screens)('the screen of %s', (_name, path, heading) => {
  test.each([
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('can be used by everybody at $width px, $colorScheme', async (view) => {
    const page = await open(`/d/${district}${path}`, view);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await page.title()).toMatch(/ · Staffroom$/);
    await page.context().close();
  });
});

test('the page of the design system can be used by everybody', async () => {
  const page = await open('/style', { width: 1440, colorScheme: 'light' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test('the first page loads little, and nothing from elsewhere', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const weights: number[] = [];
  const origins = new Set<string>();
  page.on('response', async (response) => {
    origins.add(new URL(response.url()).origin);
    if (/\.(js|css)$/.test(new URL(response.url()).pathname))
      weights.push(gzipSync(await response.body()).length);
  });
  await page.goto(studio.address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  process.stdout.write(`First page: ${weights.length} files, ${Math.round(total / 1000)} kB compressed.\n`);
  expect(weights.length).toBeGreaterThan(2);
  expect(total).toBeLessThan(firstLoadBudget);
  expect([...origins]).toEqual([studio.address]);
  await page.context().close();
});

test('a zip is dropped in, read, and shown in pictures, with the keyboard alone', async () => {
  const page = await open(`/d/${district}/import`, { width: 1440, colorScheme: 'light' });
  await page.getByRole('button', { name: 'Choose files' }).focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(rosterZip);
  await page.getByRole('radio', { name: /Leave names out/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Import', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`${school.name} is in.`).waitFor();
  const students = page.getByRole('list', { name: 'Students by grade' });
  await students.waitFor();
  expect(await students.getByRole('listitem').allInnerTexts()).toHaveLength(3);
  await page.getByText('Nobody told which students have supports').waitFor();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open the roster' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Students 300' }).click();
  await page.getByRole('searchbox', { name: 'Search students' }).fill('S-00012');
  await page.getByText('1 of 300 students').waitFor();
  const row = page.getByRole('row', { name: /S-00012/ });
  expect(await row.innerText()).not.toContain(',');
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test('a spreadsheet asks what its columns mean, and is read when they are said', async () => {
  const page = await open(`/d/${district}/import`, { width: 390, colorScheme: 'dark' });
  await choose(page, spreadsheet);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Please check what the columns mean.').waitFor();
  await page.getByText('Say the name of the school.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Name of the school' }).fill('Alder Creek');
  await page.getByRole('button', { name: 'Import with these columns' }).click();
  await page.getByText('Alder Creek is in.').waitFor();
  await page.context().close();
});

test('what is no roster is refused in words, and nothing is stored', async () => {
  const page = await open(`/d/${district}/import`, { width: 1440, colorScheme: 'light' });
  await choose(page, { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear parents,\n') });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('alert').getByText('These files are not a roster that can be read').waitFor();
  await page.getByText('Nothing was stored').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test('going to another screen moves the focus to its heading and names it', async () => {
  const page = await open(`/d/${district}/schools`, { width: 1440, colorScheme: 'light' });
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  expect(await page.title()).toBe('Audit trail · Staffroom');
  await page.context().close();
});

test('the server may go and come back: the page says so and is whole again', async () => {
  const page = await open(`/d/${district}/schools`, { width: 1440, colorScheme: 'light' });
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByText('The server does not answer.').first().waitFor();
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByRole('heading', { name: 'Nobody but you' }).waitFor();
  expect(await page.getByText('The server does not answer.').count()).toBe(0);
  await page.context().close();
});

test('who is not signed in is asked to, and is led back afterwards', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const nobody = {
    mode: 'server',
    user: null,
    memberships: [],
    signIn: { email: true, passkey: true, districts: [{ id: 'riverbend', name: 'Riverbend Unified' }] },
    limits: { uploadBytes: 1_000_000 },
    version: '0.1.0',
  };
  await page.route('**/api/v1/session', (route) => route.fulfill({ json: nobody }));
  await page.goto(`${studio.address}/d/${district}/settings/people`);
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  const address = new URL(page.url());
  expect(address.pathname).toBe('/sign-in');
  expect(address.searchParams.get('next')).toBe(`/d/${district}/settings/people`);
  await page.getByRole('button', { name: 'Sign in with Riverbend Unified' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await context.close();
});
