import { browserForTests, databasesForTests, type TestDatabase } from '@staffroom/testkit/services';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServerClient } from '../src/workspace/server-workspace.ts';
import { inOrder } from './in-order.ts';
import { startStudio, type RunningStudio } from './running-studio.ts';

inOrder();
const browser = browserForTests();
const [server] = databasesForTests();
let database: TestDatabase | undefined;
let studio: RunningStudio;
let page: Page;

beforeAll(async () => {
  database = await server.create();
  studio = await startStudio({ databaseUrl: database.url });
  const client = createServerClient(studio.address);
  const [membership] = (await client.session.get()).memberships;
  if (membership === undefined) throw new Error('The person at the computer leads the first district');
  const { districtId } = membership;
  await client.schools.addExample({ districtId, level: 'elementary' });
  await client.schools.addExample({ districtId, level: 'high' });
  page = await browser.open();
  await page.goto(`${studio.address}/d/${districtId}/overview`);
});

afterAll(async () => {
  await studio?.close();
  await database?.drop();
});

test('a lead looks the district over and tries a model with two values on every school', async () => {
  await page.getByRole('heading', { level: 1, name: 'My district' }).waitFor();
  await page.getByText('3 schools,', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Try models over schools' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Next Education Workforce core and extended team').click();
  await dialog.getByLabel('Core teachers on a team').fill('3, 4');
  await dialog.getByText('6 designs over 3 schools.').waitFor();
  await browser.look(page);
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Models over our schools' }).waitFor();
  await expect.poll(() => page.getByText('6 designs over 3 schools.').count()).toBe(1);
});

test('the results are a table of schools by values, and each measure has its own', async () => {
  const results = page.getByRole('group', { name: 'Results by school' });
  const figures = async (): Promise<readonly (readonly string[])[]> => {
    const rows = results.getByRole('row', { name: / (Elementary|Middle|High) / });
    return Promise.all((await rows.all()).map((row) => row.getByRole('cell').allInnerTexts()));
  };
  const ofEach = [1, 2, 3].map(() => [expect.stringMatching(/\d/), expect.stringMatching(/\d/)]);
  await expect.poll(figures, { timeout: 120_000 }).toEqual(ofEach);
  const before = await figures();
  await page.getByRole('button', { name: /Measure$/ }).click();
  await page.getByRole('option').nth(1).click();
  await expect.poll(figures).not.toEqual(before);
  await expect.poll(figures).toEqual(ofEach);
});
