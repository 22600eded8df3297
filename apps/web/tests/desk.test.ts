import {
  browserForTests,
  databasesForTests,
  startMailServer,
  type MailServer,
  type TestDatabase,
} from '@staffroom/testkit/services';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inOrder } from './in-order.ts';
import { startStudio, type RunningStudio } from './running-studio.ts';

inOrder();
const browser = browserForTests();
const [server] = databasesForTests();
const moderator = 'mona@hub.example';
let database: TestDatabase | undefined;
let mailServer: MailServer;
let studio: RunningStudio;
/** The window of somebody of the staff. */
let desk: Page;
/** Two of somebody who visits the hub, a form open in each. */
let asking: Page;
let adding: Page;
let formsOpenedAt = 0;

const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The newest mail to an address whose text holds something. */
async function mailTo(email: string, text: RegExp): Promise<string> {
  const found = () => mailServer.mails.findLast((mail) => mail.to.includes(email) && text.test(mail.text));
  await vi.waitFor(() => expect(found()).toBeDefined(), { timeout: 20_000, interval: 50 });
  return found()?.text ?? '';
}

/** Nobody reads and fills in a form within three seconds: one that is sent as soon is taken for spam. */
async function readForms(): Promise<void> {
  await asking.waitForTimeout(Math.max(0, formsOpenedAt + 3_500 - Date.now()));
}

const linkIn = (text: string): string => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

beforeAll(async () => {
  mailServer = await startMailServer();
  database = await server.create();
  studio = await startStudio({
    databaseUrl: database.url,
    smtpUrl: mailServer.url,
    hubStaff: moderator,
  });
  [desk, asking, adding] = [await browser.open(), await browser.open(), await browser.open()];
  await asking.goto(`${studio.address}/connect/question`);
  await adding.goto(`${studio.address}/schools/add`);
  formsOpenedAt = Date.now();
});

afterAll(async () => {
  await studio?.close();
  await database?.drop();
  await mailServer.stop();
});

test('the desk opens for whom the settings name', async () => {
  await desk.goto(`${studio.address}/desk/inbox`);
  await heading(desk, 'Sign in');
  await desk.getByLabel('Your e-mail address').fill(moderator);
  await button(desk, 'Send me a link').click();
  await desk.goto(linkIn(await mailTo(moderator, /http/)));
  await button(desk, /^Sign in$/).click();
  await heading(desk, 'Inbox');
  expect(new URL(desk.url()).pathname).toBe('/desk/inbox');
  await desk.getByText('Nothing waits').waitFor();
});

test('a question arrives, is taken by somebody, answered by mail and done', async () => {
  await asking.getByLabel('Your question').fill('Does a class-size cap stop a team of 110 students?');
  await asking.getByLabel('Your name').fill('Ana Ruiz');
  await asking.getByLabel('Your e-mail address').fill('ana@lake.example');
  await readForms();
  await button(asking, 'Send the question').click();
  await heading(asking, /thank/i);

  await desk.reload();
  await desk.getByRole('link', { name: /Ana Ruiz/ }).click();
  await button(desk, /Whose it is$/).click();
  await desk.getByRole('option', { name: /mona/i }).click();
  await desk.getByText(/took it/).waitFor();
  await browser.look(desk);

  await desk.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('r');
  await desk.locator('textarea:focus').waitFor();
  await desk.keyboard.type('Dear Ana, a ratio counts the adults of the team.');
  await button(desk, 'Send the reply').click();
  expect(await mailTo('ana@lake.example', /a ratio counts/)).toContain('Dear Ana');
  await desk.getByText('a ratio counts the adults', { exact: false }).first().waitFor();

  await desk.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('e');
  await desk.getByText('1 message: done').waitFor();
  await desk.getByText('Nothing waits').waitFor();
  await desk.getByRole('link', { name: /^Done/ }).click();
  await desk.getByRole('link', { name: /Ana Ruiz/ }).waitFor();
});

test('spam stands aside with the reasons, and can be restored', async () => {
  const spam = new URLSearchParams({
    name: 'Best Offer',
    email: 'offer@spam.example',
    body: 'Win http://a.example http://b.example http://c.example',
    website2: 'http://spam.example',
  });
  const { status } = await fetch(`${studio.address}/connect/question`, {
    method: 'POST',
    headers: { origin: studio.address },
    body: spam,
    redirect: 'manual',
  });
  expect(status).toBe(303);
  await desk.goto(`${studio.address}/desk/inbox`);
  await desk.getByText('Nothing waits').waitFor();
  await desk.getByRole('link', { name: /^Set aside/ }).click();
  await desk.getByRole('link', { name: /Best Offer/ }).click();
  await desk.getByText('A field that people do not see was filled in').waitFor();
  await button(desk, 'Restore').click();
  await desk.getByText('1 message restored').waitFor();
  await button(desk, 'Undo').click();
  await desk.getByText('1 message as before').waitFor();
  await desk.getByRole('link', { name: /Best Offer/ }).waitFor();
});

test('a school adds itself and has a page once it is approved', async () => {
  await adding.getByRole('radio', { name: 'School', exact: true }).check();
  await adding.getByLabel('Its name').fill('Lakeside Middle School');
  await adding.getByLabel('State', { exact: true }).selectOption('AZ');
  await adding.getByLabel('Contact person: name').fill('Ana Ruiz');
  await adding.getByLabel('Contact person: e-mail address').fill('ana@lake.example');
  await button(adding, 'Send the entry').click();
  await heading(adding, /thank/i);
  await adding.goto(linkIn(await mailTo('ana@lake.example', /schools\/confirm/)));
  await button(adding, /confirm/i).click();

  await desk.getByRole('link', { name: 'Directory' }).click();
  await desk.getByText(/confirmed the address/).waitFor();
  await button(desk, 'Approve').click();
  await button(desk, 'Approve it').click();
  await desk.getByText('Approved: its page is public').waitFor();
  await desk.getByRole('tab', { name: 'Approved' }).click();
  const address = await desk.getByRole('link', { name: 'Its page' }).getAttribute('href');
  await adding.goto(`${studio.address}${address}`);
  await heading(adding, 'Lakeside Middle School');
  expect(await adding.content()).not.toContain('ana@lake.example');
});

test('a fact is corrected with its source, in words where it cannot be, and its page says so', async () => {
  await desk.goto(`${studio.address}/desk/facts/state/AL?at=/indicators/classSizeWaiver/value`);
  await button(desk, 'Change Indicators › Class size waiver').click();
  const editor = desk.getByRole('dialog');
  await editor.getByLabel('Note', { exact: true }).fill('Decided within 30 days.');
  await editor.getByLabel('Address of the page').fill('https://law.example/resolution');
  await editor.getByLabel('Year', { exact: true }).fill('2024');
  await editor.getByLabel('Title of the page').fill('Resolution of 2024');
  await button(desk, 'Save the change').click();
  await editor.getByText('This is needed.').waitFor();
  await browser.look(desk);
  await editor.getByLabel('Why, in a sentence').fill('The resolution of 1997 was replaced.');
  await button(desk, 'Save the change').click();
  await desk.getByText('The pages of the hub show it at once.').waitFor();
  const history = desk.getByRole('region', { name: 'History' });
  await history.getByRole('link', { name: 'Resolution of 2024' }).waitFor();

  const alabama = async () => (await fetch(`${studio.address}/policy/al`)).text();
  await expect.poll(alabama).toContain('Decided within 30 days.');
  expect(await alabama()).toContain('href="https://law.example/resolution"');

  await button(desk, 'Take back').click();
  await desk.getByLabel('Why, in a sentence').fill('It was another state.');
  await button(desk, 'Take it back').click();
  await history.getByText('Takes a change back').waitFor();
  await expect.poll(alabama).not.toContain('Decided within 30 days.');
});

test.each([
  ['response times', '/desk/figures', 'Response times'],
  ['templates', '/desk/templates', 'Templates'],
  ['cohorts', '/desk/cohorts', 'Cohorts'],
  ['a kind of facts', '/desk/facts/finding', 'Findings of studies'],
  ['changes of facts', '/desk/changes', 'Changes of facts'],
])('the screen of %s can be used on a telephone', async (_name, path, title) => {
  await desk.setViewportSize({ width: 390, height: 844 });
  await desk.goto(`${studio.address}${path}`);
  await heading(desk, title);
  await expect.poll(() => desk.title()).toMatch(/ · Desk · Staffroom$/);
  await desk.getByText(/^Loading /).waitFor({ state: 'detached' });
});
