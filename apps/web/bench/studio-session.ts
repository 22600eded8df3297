import type { School, Plan } from '@staffroom/school';
import { openBrowser } from '@staffroom/testkit/services';
import type { Browser, Page } from 'playwright-core';
import { studioFolder } from '../host/index.ts';
import { serveFolder } from '../tests/static-server.ts';
import { keptDesign } from '../tests/kept-design.ts';
import { onMainThread, watchInputs, type MainThread } from './main-thread.ts';

/** One thing that somebody does at the board. */
export interface StepFigures extends MainThread {
  readonly name: string;
}

export interface StudioFigures {
  /** Milliseconds from the start of the page to the first card of a team, from files that the browser keeps already. */
  readonly opened: number;
  readonly steps: readonly StepFigures[];
}

/**
 * Works at the board of a school as somebody would, in the Studio as it is built for people, in headless Chromium: opens it,
 * moves students by key, menu and drag, undoes, asks, searches, scrolls.
 */
export async function measureStudio(school: School, plan: Plan): Promise<StudioFigures> {
  const server = await serveFolder(await studioFolder());
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await watchInputs(page);
    const path = await keptDesign(page, server.address, school, plan);
    let opened = 0;
    const opening = await onMainThread(browser, page, async () => {
      opened = await openTeams(page, `${server.address}${path}/teams`);
    });
    return {
      opened,
      steps: [{ name: 'open the board', ...opening }, ...(await work(browser, page))],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens the board; milliseconds until the first team can be worked with. */
async function openTeams(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/studio`, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(
    () => document.querySelector('[data-board-card] [role="row"]') !== null && performance.now(),
    undefined,
    { polling: 'raf', timeout: 120_000 },
  );
  // True stands for a number here: what the function above gives once it is not false.
  return (await handle.jsonValue()) as number;
}

// Places are found by selectors and what is done is done by keys and by the pointer: looking for roles and names among
// thousands of elements would itself keep the main thread busy.
const card = (index: number): string => `[data-board-card][aria-label] >> nth=${index}`;
const rows = '[data-board-list] [role="row"][aria-selected]';

async function work(browser: Browser, page: Page): Promise<readonly StepFigures[]> {
  const steps: StepFigures[] = [];
  const step = async (name: string, doing: () => Promise<void>): Promise<void> => {
    steps.push({ name, ...(await onMainThread(browser, page, doing)) });
  };
  const toggle = (index: number): Promise<void> =>
    page.locator(`${card(index)} >> button[aria-expanded]:not([aria-haspopup])`).click();
  const student = page.locator(`${card(0)} >> ${rows}`).first();
  const moveFirst = async (open: () => Promise<void>): Promise<void> => {
    await open();
    await page.locator('[role="dialog"] [role="row"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[role="dialog"]').waitFor({ state: 'hidden' });
  };

  await step('show the students of a team', async () => {
    await toggle(0);
    await student.waitFor();
  });
  await step('move a student by keys', async () => {
    await student.focus();
    await moveFirst(() => page.keyboard.press('m'));
  });
  await step('undo', () => page.keyboard.press('Control+z'));
  await step('do it again', () => page.keyboard.press('Control+Shift+z'));
  await step('move a student by the menu', async () => {
    await student.locator('button[aria-haspopup]').click();
    await moveFirst(() => page.locator('[role="menuitem"]').first().click());
  });
  await step('move a student by dragging', async () => {
    await student.dragTo(page.locator(`${card(1)} >> header`));
  });
  await step('move an adult by keys', async () => {
    await page
      .locator(`${card(0)} >> [data-board-list] [role="row"]`)
      .first()
      .focus();
    await moveFirst(() => page.keyboard.press('m'));
  });
  await step('pin', async () => {
    await student.focus();
    await page.keyboard.press('p');
  });
  await step('ask why here', async () => {
    await student.focus();
    await page.keyboard.press('w');
    await page.waitForTimeout(1500);
  });
  await step('ask who could swap', async () => {
    await student.focus();
    await page.keyboard.press('s');
    await page.waitForTimeout(2500);
  });
  await step('ask what would fix this', async () => {
    await page.locator('aside header button').click();
    await page.locator('aside button', { hasText: 'What would fix this?' }).first().click();
    await page.waitForTimeout(3000);
  });
  await step('show the history', async () => {
    await student.focus();
    await page.keyboard.press('h');
  });
  await step('search in a list', async () => {
    await page.locator(`${card(0)} >> input`).focus();
    await page.keyboard.type('maria', { delay: 80 });
    await page.keyboard.press('Escape');
  });
  await step('scroll a list', async () => {
    await student.hover();
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 120);
  });
  await step('scroll the board', async () => {
    await page.mouse.move(20, 700);
    for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, 200);
    for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, -200);
  });
  await step('compact cards', async () => {
    await student.focus();
    await page.keyboard.press('c');
  });
  await step('whole cards', () => page.keyboard.press('c'));
  await step('hide names', () => page.locator('button', { hasText: 'Hide names' }).click());
  await step('show names', () => page.locator('button', { hasText: 'Show at the end' }).click());
  return steps;
}
