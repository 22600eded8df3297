import type { Locator } from 'playwright-core';
import { firstPlace, type Hands } from './hands.ts';
import { screens } from './mouse.ts';

/** Things that take the focus as one: Tab goes there, arrows go about within. */
const composites = '[role=grid], [role=radiogroup], [role=tablist], [role=menu], [role=listbox]';
const mostSteps = 600;

type Step = 'here' | 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'ArrowLeft';

/** The next key on the way to a target, seen from where the focus is. Runs in the page. */
function nextStep(target: Element, composite: string): Step {
  const active = document.activeElement ?? document.body;
  if (active === target) return 'here';
  const before = (a: Element, b: Element): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const tab: Step = before(active, target) ? 'Shift+Tab' : 'Tab';
  const whole = target.closest(composite);
  if (whole === null || !whole.contains(active)) return tab;
  // Within a row its buttons follow one another by Tab, and from them it leads back to the row.
  if (target.closest('[role=row]')?.contains(active) === true) return tab;
  if (active.closest('[role=row]') !== null && !active.matches('[role=row]')) return 'Shift+Tab';
  const isAcross = whole.matches('[role=tablist]');
  return before(active, target)
    ? isAcross
      ? 'ArrowLeft'
      : 'ArrowUp'
    : isAcross
      ? 'ArrowRight'
      : 'ArrowDown';
}

/** Goes to a target as somebody without a mouse does; a target that keys do not lead to fails. */
async function reach(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const keys = target.page().keyboard;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = await target.evaluate(nextStep, composites);
    if (next === 'here') return;
    await keys.press(next);
  }
  throw new Error(`No key leads to ${String(target)}`);
}

async function pressed(target: Locator, key: string): Promise<void> {
  await reach(target);
  await target.page().keyboard.press(key);
}

/** Somebody with the keyboard alone. */
export const keyboard: Hands = {
  // The mouse sees the same pages, as wide.
  isLooking: false,
  window: {},
  async press(target) {
    const isChosen = await target.evaluate((element) =>
      element.matches('input[type=radio], input[type=checkbox]'),
    );
    await pressed(target, isChosen ? 'Space' : 'Enter');
  },
  async fill(field, text) {
    await pressed(field, 'ControlOrMeta+a');
    await field.page().keyboard.type(text);
  },
  async choose(select, option) {
    await pressed(select, 'Enter');
    await pressed(select.page().getByRole('option', { name: option }), 'Enter');
  },
  goTo: (page, screen) => pressed(screens(page).getByRole('link', { name: screen }), 'Enter'),
  act: (row, action) => pressed(row, action === 'Pin here' ? 'p' : 'w'),
  async move(row) {
    await pressed(row, 'm');
    const [place, name] = await firstPlace(row.page());
    await pressed(place, 'Enter');
    return name;
  },
  undo: (page) => page.keyboard.press('Control+z'),
  redo: (page) => page.keyboard.press('Control+Shift+Z'),
};
