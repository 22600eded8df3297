import type { BrowserContextOptions, FileChooser, Locator, Page } from 'playwright-core';

/** How somebody works the Studio; what they do is the same for all. */
export interface Hands {
  readonly window: BrowserContextOptions;
  /** Whether each page is looked at for what keeps people out. */
  readonly isLooking: boolean;
  /** Presses a button, follows a link, chooses a radio button, tab or menu item. */
  press(target: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  /** Opens the list of a select and chooses from it. */
  choose(select: Locator, option: string | RegExp): Promise<void>;
  /** Goes to another screen by the navigation. */
  goTo(page: Page, screen: string): Promise<void>;
  /** Does something with an adult or a student of the board. */
  act(row: Locator, action: 'Pin here' | 'Why here?'): Promise<void>;
  /** Moves a student of the board to another team, and gives its name. */
  move(row: Locator): Promise<string>;
  undo(page: Page): Promise<void>;
  redo(page: Page): Promise<void>;
}

/** The chooser of files that a press opens. */
export async function fileChooser(hands: Hands, button: Locator): Promise<FileChooser> {
  const [chooser] = await Promise.all([button.page().waitForEvent('filechooser'), hands.press(button)]);
  return chooser;
}

/** The first place that the dialog for moving somebody offers, and its name. */
export async function firstPlace(page: Page): Promise<readonly [Locator, string]> {
  const place = page.getByRole('dialog').getByRole('row').first();
  const [name = ''] = (await place.innerText()).split('\n');
  return [place, name];
}
