// Draws the README's pictures of the Studio and the hub: starts `staffroom serve` on a folder of its own, designs the example school there, and
// keeps what a browser shows in docs/pictures, light and dark. `npm run picture` after a screen has changed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { DesignId, DistrictId, InterfaceClient, RosterId, SchoolRecordId } from '@staffroom/contract';
import type { Browser } from 'playwright-core';
import { clientAt } from '../apps/server/tests/program.ts';
import { startStudio } from '../apps/web/tests/running-studio.ts';
import { openBrowser } from '../packages/testkit/src/services/browser.ts';

const pictures = join(import.meta.dirname, '..', 'docs/pictures');

interface Picture {
  readonly name: string;
  /** A screen below the address of the design, or a page of the hub, which begins with a slash. */
  readonly screen: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const shots: readonly Picture[] = [
  { name: 'board', screen: 'teams', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'board-dark', screen: 'teams', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'board-phone', screen: 'teams', width: 390, height: 844, colorScheme: 'light' },
  { name: 'money', screen: 'money', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'hub', screen: '/', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'hub-dark', screen: '/', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'policy', screen: '/policy', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'model-phone', screen: '/models/new-core-team', width: 390, height: 844, colorScheme: 'light' },
];

interface Place {
  readonly districtId: DistrictId;
  readonly schoolId: SchoolRecordId;
  readonly rosterId: RosterId;
}

async function exampleSchool(client: InterfaceClient): Promise<Place> {
  const { memberships } = await client.session.get();
  const districtId = memberships[0]?.districtId;
  if (districtId === undefined) throw new Error('The server has no district');
  const school = (await client.schools.list({ districtId, limit: 1 })).items[0];
  if (school === undefined) throw new Error('The server has no example school');
  const roster = (await client.rosters.list({ districtId, schoolId: school.id, limit: 1 })).items[0];
  if (roster === undefined) throw new Error('The example school has no roster');
  return { districtId, schoolId: school.id, rosterId: roster.id };
}

async function designed(client: InterfaceClient, place: Place): Promise<DesignId> {
  const { design, job } = await client.designs.create({
    ...place,
    name: 'Core teams for next year',
    request: {
      modelId: 'newCoreTeam',
      parameters: {},
      state: 'NC',
      grades: null,
      seed: 1,
      effort: 'standard',
      seconds: null,
      useAverages: true,
    },
  });
  const { districtId } = place;
  for await (const { state, failure } of await client.jobs.watch({ districtId, jobId: job.id })) {
    if (state === 'done') return design.id;
    if (failure !== null) throw new Error(failure.message);
  }
  throw new Error('The design came to no end');
}

async function photograph(
  browser: Browser,
  address: string,
  { name, screen, colorScheme, ...viewport }: Picture,
) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(screen.startsWith('/') ? new URL(screen, address).href : `${address}/${screen}`);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.locator('[data-island]:not([data-awake])').first().waitFor({ state: 'detached' });
  await page
    .getByText(/^Loading /)
    .first()
    .waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
  await context.close();
}

const studio = await startStudio();
const browser = await openBrowser();
try {
  await mkdir(pictures, { recursive: true });
  const client = clientAt(studio.address);
  const place = await exampleSchool(client);
  const design = `${studio.address}/d/${place.districtId}/s/${place.schoolId}/x/${await designed(client, place)}`;
  for (const shot of shots) await photograph(browser, design, shot);
} finally {
  await browser.close();
  await studio.close();
}
