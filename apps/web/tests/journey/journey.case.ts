import { readFile } from 'node:fs/promises';
import { browserForTests } from '@staffroom/testkit/services';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '../in-order.ts';
import { startStudio, type RunningStudio, type StudioOptions } from '../running-studio.ts';
import { checkPlanFile } from './check-plan.ts';
import { fileChooser, type Hands } from './hands.ts';
import { importedFiles, peopleOf, school } from './imported-school.ts';

/** What a journey is made on: a server, once its database is there. */
export type Place = () => Promise<StudioOptions>;

/**
 * The whole way of a design team, from the file that their student information system gave to the one that it takes
 * back. Written once; `hands` say how the Studio is worked and `place` on what it runs.
 */
export function expectJourney(name: string, hands: Hands, place: Place): void {
  describe.each([name])('%s', () => {
    const browser = browserForTests({ isLooking: hands.isLooking });
    let studio: RunningStudio;
    let page: Page;
    beforeAll(async () => {
      studio = await startStudio(await place());
      page = await browser.open(hands.window);
      await page.goto(`${studio.address}/studio`);
      await heading('From one teacher in one classroom');
    });
    afterAll(() => studio?.close());

    inOrder();

    const heading = (text: string | RegExp) => page.getByRole('heading', { level: 1, name: text }).waitFor();
    const button = (text: string | RegExp) => page.getByRole('button', { name: text, exact: true });
    const link = (text: string | RegExp) => page.getByRole('link', { name: text, exact: true });
    const studentsOf = async (team: string): Promise<number> => {
      const told = page.getByRole('button', { name: new RegExp(`\\d+ students? of ${team}$`) });
      return Number(/\d+/.exec((await told.textContent()) ?? '')?.[0]);
    };
    const saved = () => page.getByText('Saved', { exact: true }).waitFor();
    const downloaded = async (press: Locator): Promise<Download> => {
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press(press)]);
      return download;
    };

    test('a zip with its side files is read, and what came in is shown in pictures', async () => {
      await hands.press(link('Import a roster'));
      await heading('Import rosters');
      await (await fileChooser(hands, button('Choose files'))).setFiles([...importedFiles]);
      await hands.press(page.getByRole('radio', { name: /^Keep names/ }));
      await browser.look(page);
      await hands.press(button(`Import ${importedFiles.length} files`));
      await page.getByText(`${school.name} is in.`).waitFor();
      await page.getByText('No row was left out.').waitFor();
      await expect
        .poll(() => page.getByRole('list', { name: 'Students by grade' }).getByRole('listitem').count())
        .toBe(3);
    });

    test('a model is chosen, and says what of its questions cannot be used', async () => {
      await hands.press(link('Choose a model'));
      await heading('Choose a staffing model');
      await browser.look(page);
      await hands.press(link('Next Education Workforce core and extended team'));
      await heading('Next Education Workforce core and extended team');
      const size = page.getByLabel('Students on a team', { exact: true });
      await hands.fill(size, '700');
      await page.getByText(/must be a whole number from 1 to 600/i).waitFor();
      await expect.poll(() => button('Design').isDisabled()).toBe(true);
      await hands.fill(size, '50');
      await hands.fill(page.getByLabel('Fewest students on a team'), '30');
      await hands.fill(page.getByLabel('Most students on a team'), '60');
      await hands.choose(page.getByRole('button', { name: /State policy$/ }), 'Florida');
      await hands.fill(page.getByLabel('Name of the design'), 'Teams of fifty');
      await hands.press(page.getByRole('radio', { name: /^Until I stop it/ }));
    });

    test('the search comes down to its bound while one watches, and is stopped and kept', async () => {
      await hands.press(button('Design'));
      await heading('Designing “Teams of fifty”');
      await page.getByText(/proved bound \d/).waitFor();
      await hands.press(button('Stop, this is good enough'));
      await page.getByText(/Every part is .+ of the best possible/).waitFor();
      await page.getByRole('heading', { name: 'Look at these first' }).waitFor();
      await browser.look(page);
      await hands.press(button('Keep and open the teams'));
      await heading('Six teams share grades 6–8');
      await expect.poll(() => page.getByText('Saved', { exact: true }).count()).toBe(1);
    });

    test('a student is moved on the board, back, and again; an adult is pinned; one asks why', async () => {
      // A card out of sight is not drawn, and shows no text, but it holds it.
      const team = (await page.locator('[data-board-card] h2').first().textContent()) ?? '';
      const before = await studentsOf(team);
      await hands.press(page.getByRole('button', { name: new RegExp(`^Show \\d+ students? of ${team}$`) }));
      const students = page.getByRole('grid', { name: `Students of ${team}` }).getByRole('row');
      const other = await hands.move(students.first());
      await expect.poll(() => studentsOf(team)).toBe(before - 1);
      // What it did to the measures is told readers of the screen.
      await expect
        .poll(() => page.locator('[data-board-status]').innerText())
        .toMatch(new RegExp(`^Moved .+ to ${other}\\. .+ → `));
      await hands.undo(page);
      await expect.poll(() => studentsOf(team)).toBe(before);
      await hands.redo(page);
      await expect.poll(() => studentsOf(team)).toBe(before - 1);

      const adult = page
        .getByRole('grid', { name: `Adults of ${team}` })
        .getByRole('row')
        .first();
      await hands.act(adult, 'Pin here');
      await adult.getByText('pinned', { exact: true }).waitFor();
      await hands.act(adult, 'Why here?');
      const question = { name: /^Why is .+ here\?$/ };
      // Beside the board, or above it where there is no room.
      const answer = page.getByRole('region', question).or(page.getByRole('dialog', question));
      await answer.getByRole('listitem').first().waitFor();
      await browser.look(page);
      await hands.press(answer.getByRole('button', { name: /^(Back to the measures|Close)$/ }));
      await saved();
      await page.reload();
      await expect.poll(() => studentsOf(team)).toBe(before - 1);
      // What was decided can be taken back on another day as well.
      await hands.press(page.getByRole('button', { name: /^Undo/ }));
      await adult.getByText('pinned', { exact: true }).waitFor({ state: 'detached' });
      await saved();
    });

    test('every number of the money opens to its lines', async () => {
      await hands.goTo(page, 'Money');
      await heading('What it costs');
      await hands.press(button('Supplements for roles: lines'));
      const lines = page.getByRole('group', { name: 'Lines of the cost' });
      await lines.getByText('Supplements for roles').first().waitFor();
      await expect.poll(() => lines.getByText('Salaries').count()).toBe(0);
    });

    test('the waivers are letters that a word processor opens', async () => {
      await hands.goTo(page, 'Policy');
      await heading('What the law allows');
      await hands.press(button('Read the letters'));
      await page.getByText('[the school’s reasons, in its own words]').first().waitFor();
      await hands.press(button('Take along'));
      const file = await downloaded(page.getByRole('menuitem', { name: /^Word document/ }));
      expect(strFromU8((await unzipped(file))['word/document.xml'] ?? new Uint8Array())).toContain(
        'Request for a waiver',
      );
    });

    test('a second design stands beside the first and today', async () => {
      await hands.goTo(page, 'Model');
      await hands.press(link('Next Education Workforce core and extended team'));
      await hands.fill(page.getByLabel('Name of the design'), 'As published');
      await hands.press(page.getByRole('radio', { name: /^Quick/ }));
      await hands.press(button('Design'));
      await page.getByRole('heading', { name: 'Look at these first' }).waitFor();
      await hands.press(button('Keep and open the teams'));
      await heading(/teams? shares? /);
      await hands.goTo(page, 'Compare');
      await heading('Compare');
      const columns = page.getByRole('columnheader');
      await expect.poll(() => columns.count()).toBe(4);
      const told = (await columns.allInnerTexts()).join('\n');
      for (const column of ['Today', 'Teams of fifty', 'As published', '5 decisions by hand'])
        expect(told).toContain(column);
    });

    test('several values are tried, and a point that nothing beats can become a design', async () => {
      await hands.press(page.getByRole('tab', { name: 'Trade-offs' }));
      await hands.press(button('Try several values'));
      await hands.fill(page.getByLabel('Core teachers on a team'), '3, 4');
      await page.getByText('2 designs will be made.').waitFor();
      await browser.look(page);
      await hands.press(button('Start'));
      await page.getByText('nothing beats it').first().waitFor();
      await page.getByText('Planning time comes with the timetable', { exact: false }).waitFor();
      await expect.poll(() => button('Design this').count()).toBe(2);
    });

    test('a link shows the design and nobody in it to people without an account, until it is ended', async () => {
      await hands.goTo(page, 'Share');
      await heading('Share and take along');
      await hands.press(button('Make a link'));
      const address = await page.getByLabel('Address').inputValue();
      await browser.look(page);

      const guest = await browser.open(hands.window);
      await guest.goto(address);
      await guest.getByRole('heading', { level: 1, name: /share the students/ }).waitFor();
      const told = await guest.content();
      expect(peopleOf(school).filter((person) => told.includes(person))).toEqual([]);
      await expect.poll(() => guest.locator('body').innerText()).not.toMatch(/\b[1-9] students?\b/);
      await browser.look(guest);

      await hands.press(button('End it'));
      await hands.press(page.getByRole('dialog').getByRole('button', { name: 'End it' }));
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      browser.expectProblem(/status of 410 .*shared/);
      await guest.reload();
      await guest.getByRole('heading', { name: 'This link no longer works' }).waitFor();
    });

    test('the print view has no controls on paper', async () => {
      await hands.press(link('Print view'));
      await heading(/share the students/);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => button('Print').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await hands.press(link('Back'));
      await heading('Share and take along');
    });

    test('everything comes down as one archive, and its plan follows from the files that were imported', async () => {
      const files = await unzipped(await downloaded(button('Write All of it')));
      const named = (ending: string): string =>
        strFromU8(Object.entries(files).find(([file]) => file.endsWith(ending))?.[1] ?? new Uint8Array());
      expect(named('report.html')).toContain('<!doctype html>');
      expect(await checkPlanFile(named('plan.json'))).toBe(
        'plan.json: every number follows from the roster.\n',
      );
    });
  });
}

async function unzipped(download: Download): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await readFile(await download.path())));
}
