import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** Where a pointer meets a field: radio buttons and boxes to tick are hidden behind what their label draws. */
export function surfaceOf(target: Locator): Locator {
  return target.locator('xpath=(self::*[not(self::input)] | self::input/ancestor::label)[1]');
}

/** Drags a student to the team beside. */
async function drag(row: Locator): Promise<string> {
  const page = row.page();
  const team = page.locator('[data-board-card]').nth(1);
  await row.hover();
  await page.mouse.down();
  const target = await team.boundingBox();
  if (target === null) throw new Error('The team beside is not in sight');
  await page.mouse.move(target.x + 80, target.y + 60, { steps: 6 });
  await page.getByText('Dropped here').waitFor();
  await page.mouse.up();
  return (await team.locator('h2').textContent()) ?? '';
}

/** Somebody at a desk with a mouse. */
export const mouse: Hands = {
  isLooking: true,
  window: {},
  press: (target) => surfaceOf(target).click(),
  fill: (field, text) => field.fill(text),
  async choose(select, option) {
    await select.click();
    await select.page().getByRole('option', { name: option }).click();
  },
  goTo: (page, screen) => screens(page).getByRole('link', { name: screen }).click(),
  async act(row, action) {
    await row.getByRole('button', { name: /^Actions for/ }).click();
    await row.page().getByRole('menuitem', { name: action }).click();
  },
  move: drag,
  undo: (page) => page.getByRole('button', { name: /^Undo/ }).click(),
  redo: (page) => page.getByRole('button', { name: /^Redo/ }).click(),
};

/** The navigation beside the screens. */
export function screens(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Screens' });
}
