import { firstPlace, type Hands } from './hands.ts';
import { surfaceOf } from './mouse.ts';

/** Somebody with a telephone: fingers, and 390 pixels. */
export const touch: Hands = {
  isLooking: true,
  window: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  press: (target) => surfaceOf(target).tap(),
  fill: (field, text) => field.fill(text),
  async choose(select, option) {
    await select.tap();
    await select.page().getByRole('option', { name: option }).tap();
  },
  async goTo(page, screen) {
    await page.getByRole('navigation', { name: 'Main screens' }).getByRole('button', { name: 'More' }).tap();
    await page.getByRole('navigation', { name: 'All screens' }).getByRole('link', { name: screen }).tap();
  },
  async act(row, action) {
    await row.getByRole('button', { name: /^Actions for/ }).tap();
    await row.page().getByRole('menuitem', { name: action }).tap();
  },
  async move(row) {
    const page = row.page();
    await row.getByRole('button', { name: /^Actions for/ }).tap();
    await page.getByRole('menuitem', { name: /^Move to/ }).tap();
    const [place, name] = await firstPlace(page);
    await place.tap();
    return name;
  },
  undo: (page) => page.getByRole('button', { name: /^Undo/ }).tap(),
  redo: (page) => page.getByRole('button', { name: /^Redo/ }).tap(),
};
