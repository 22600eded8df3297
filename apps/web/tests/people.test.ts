import {
  browserForTests,
  databasesForTests,
  startIdentityProvider,
  startMailServer,
  type IdentityProvider,
  type MailServer,
  type TestDatabase,
} from '@staffroom/testkit/services';
import type { DistrictId, SchoolRecord } from '@staffroom/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { designOf } from './design-of.ts';
import { inOrder } from './in-order.ts';
import { interfaceOf } from './interface-of-page.ts';
import { startStudio, type RunningStudio } from './running-studio.ts';

// A browser, a server and a database at once, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

inOrder();
const browser = browserForTests();
const [server] = databasesForTests();
let database: TestDatabase | undefined;
let mailServer: MailServer;
let provider: IdentityProvider;
let studio: RunningStudio;
/** The window of somebody who leads a district; the others join it. */
let lead: Page;
let districtId: DistrictId;
let middle: SchoolRecord;
let high: SchoolRecord;

const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();
const button = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });

beforeAll(async () => {
  mailServer = await startMailServer();
  database = await server.create();
  studio = await startStudio({ databaseUrl: database.url, smtpUrl: mailServer.url });
  lead = await browser.open();
});

afterAll(async () => {
  await studio?.close();
  await database?.drop();
  await provider?.stop();
  await mailServer.stop();
});

/** The link of the mail that an address gets next. */
async function linkTo(email: string, ask: () => Promise<void>): Promise<string> {
  const before = mailServer.mails.length;
  await ask();
  await vi.waitFor(
    () => expect(mailServer.mails.slice(before).some(({ to }) => to.includes(email))).toBe(true),
    { timeout: 15_000, interval: 50 },
  );
  const mail = mailServer.mails.slice(before).find(({ to }) => to.includes(email));
  return /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
}

/** Signs in on the sign-in screen with a link by mail. */
async function signInByMail(page: Page, email: string): Promise<void> {
  const link = await linkTo(email, async () => {
    await page.getByLabel('Your e-mail address').fill(email);
    await button(page, 'Send me a link').click();
    await page.getByText('Please look into your mail.').waitFor();
  });
  await page.goto(link);
  await browser.look(page);
  await button(page, 'Sign in').click();
}

/** Invites somebody, who opens the mail in a window of their own, signs in and accepts. */
async function join(email: string, role: string, school: string): Promise<Page> {
  await lead.goto(`${studio.address}/d/${districtId}/settings/people`);
  await button(lead, 'Invite somebody').click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('E-mail address').fill(email);
  await dialog.getByRole('button', { name: /Role$/ }).click();
  await lead.getByRole('option', { name: role }).click();
  await dialog.getByRole('button', { name: /For$/ }).click();
  await lead.getByRole('option', { name: school, exact: true }).click();
  const link = await linkTo(email, () => dialog.getByRole('button', { name: 'Send the invitation' }).click());
  const page = await browser.open();
  await page.goto(link);
  await heading(page, 'Sign in');
  await signInByMail(page, email);
  await button(page, 'Accept the invitation').click();
  return page;
}

test('somebody signs in by a link in a mail and starts a district', async () => {
  await lead.goto(`${studio.address}/studio`);
  await heading(lead, 'Sign in');
  await signInByMail(lead, 'ada@lake.example');
  await heading(lead, 'Welcome to Staffroom');
  await lead.getByLabel('Name of the district').fill('Lakeside');
  await button(lead, 'Start the district').click();
  await lead.waitForURL(/\/d\/[^/]+\/schools$/);
  const client = interfaceOf(lead);
  const [membership] = (await client.session.get()).memberships;
  expect(membership).toMatchObject({ districtName: 'Lakeside', role: 'districtLead', schoolId: null });
  districtId = membership?.districtId as DistrictId;
  middle = await client.schools.addExample({ districtId, level: 'middle' });
  high = await client.schools.addExample({ districtId, level: 'high' });
  await designOf(client, districtId, middle);
});

test('a passkey signs in without a mail', async () => {
  const devtools = await lead.context().newCDPSession(lead);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await lead.goto(`${studio.address}/account`);
  await button(lead, 'Add a passkey').click();
  await lead.getByText('The passkey was added').waitFor();
  await button(lead, 'You and this Studio').click();
  await lead.getByRole('menuitem', { name: 'Sign out' }).click();
  await heading(lead, 'Sign in');
  await button(lead, 'Use a passkey').click();
  await lead.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor({ state: 'detached' });
  expect((await interfaceOf(lead).session.get()).user?.email).toBe('ada@lake.example');
});

test('a viewer sees designs without people, and nothing to change them with', async () => {
  const viewer = await join('ben@lake.example', 'Viewer', 'The whole district');
  await viewer.getByRole('link', { name: middle.name }).waitFor();
  const navigation = viewer.getByRole('navigation', { name: 'Screens' });
  await expect
    .poll(() => navigation.getByRole('link').allInnerTexts())
    .toEqual(['Schools', 'Overview', 'Journey']);
  await expect.poll(() => viewer.getByRole('link', { name: 'Import a roster' }).count()).toBe(0);

  await viewer.getByRole('link', { name: middle.name }).click();
  await viewer.getByRole('heading', { level: 1, name: middle.name }).waitFor();
  await browser.look(viewer);
  await navigation.getByRole('link', { name: 'Teams' }).click();
  await viewer.getByText('Your role sees this design in sums and counts, without people.').waitFor();
  // Adults of the example are called T-001 and students S-00001 and so on; nobody is told.
  await expect.poll(() => viewer.locator('body').innerText()).not.toMatch(/\b[ST]-\d{3,}/);
  for (const change of [/^Undo/, /^Design again/, /^Actions for/, /^Hide names/])
    await expect.poll(() => viewer.getByRole('button', { name: change }).count()).toBe(0);
  await browser.look(viewer);
  await navigation.getByRole('link', { name: 'Share' }).click();
  await viewer.getByText('School leaders and district leads make links.').waitFor();
  await expect.poll(() => viewer.getByRole('button', { name: /^Write/ }).count()).toBe(0);
});

test('a design-team member of one school works on it and does not see the other', async () => {
  const member = await join('cyn@lake.example', 'Design team member', middle.name);
  await member.getByRole('link', { name: middle.name }).waitFor();
  await expect.poll(() => member.getByRole('link', { name: high.name }).count()).toBe(0);
  await member.getByRole('link', { name: middle.name }).click();
  await heading(member, middle.name);
  await member.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Teams' }).click();
  await heading(member, /teams share/);
  await button(member, 'Design again').waitFor();

  browser.expectProblem(/status of 404 .*\/schools\//);
  await member.goto(`${studio.address}/d/${districtId}/s/${high.id}/roster`);
  await member.getByRole('alert').waitFor();
  expect(await member.content()).not.toContain(high.name);
});

test('a district signs its people in by its own identity provider', async () => {
  const { origin } = new URL(studio.address);
  provider = await startIdentityProvider(`${origin}/api/auth/callback/${districtId}`);
  await lead.goto(`${studio.address}/d/${districtId}/settings/sign-in`);
  await lead.getByLabel('Issuer').fill(provider.issuer);
  await lead.getByLabel('Client id').fill(provider.clientId);
  await lead.getByLabel('Client secret').fill(provider.clientSecret);
  await lead.getByLabel('E-mail domains').fill('lake.example');
  await button(lead, 'Save').click();
  await lead.getByText('Saved', { exact: true }).waitFor();

  provider.signInAs({
    sub: 'grace-1',
    email: 'grace@lake.example',
    emailVerified: true,
    name: 'Grace Hopper',
  });
  const page = await browser.open();
  await page.goto(`${studio.address}/d/${districtId}/schools`);
  await heading(page, 'Sign in');
  await button(page, 'Sign in with Lakeside').click();
  await page.waitForURL(`${studio.address}/d/${districtId}/schools`);
  await page.getByRole('link', { name: middle.name }).waitFor();
  const { user, memberships } = await interfaceOf(page).session.get();
  expect(user?.name).toBe('Grace Hopper');
  expect(memberships.map(({ role }) => role)).toEqual(['viewer']);
});
