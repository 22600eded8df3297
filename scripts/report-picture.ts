// Draws the README's picture of a real report: designs an example school, opens the report in a browser and keeps its first
// screen in docs/pictures, light and dark. `npm run picture` after the report or the example has changed.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { designSchool } from '@staffroom/design';
import { runToEnd } from '@staffroom/engine';
import { createProblemLog, readRoster, readSideFiles, writePlanFolder } from '@staffroom/exchange';
import type { School } from '@staffroom/school';
import { designTools } from '../apps/cli/src/run-design.ts';
import { openBrowser } from '../packages/testkit/src/services/browser.ts';

const root = join(import.meta.dirname, '..');
const example = join(root, 'examples/riverbend-middle');
const pictures = join(root, 'docs/pictures');
const screen = { width: 1440, height: 900 };

async function exampleSchool(): Promise<{ readonly school: School; readonly format: string }> {
  const { schools, format } = await readRoster([example]);
  const [school] = schools;
  if (school === undefined)
    throw new Error(`${example} holds no school; make it again with "npx staffroom sample".`);
  return { school: (await readSideFiles([example], school, createProblemLog())).school, format };
}

/** Designs the example as `npx staffroom design` does and writes its folder; gives the path of the report. */
async function reportInto(folder: string): Promise<string> {
  const { school, format } = await exampleSchool();
  const request = {
    modelId: 'newCoreTeam',
    parameters: {},
    state: school.rules?.state ?? null,
    grades: null,
    seed: 1,
    effort: 'standard',
    seconds: null,
  } as const;
  await writePlanFolder(runToEnd(designSchool(school, request, await designTools(format))), school, folder);
  return join(folder, 'report.html');
}

async function photograph(report: string): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: screen, colorScheme, deviceScaleFactor: 1.5 });
      const page = await context.newPage();
      await page.goto(pathToFileURL(report).href);
      await page.evaluate(() => document.fonts.ready);
      const path = join(pictures, colorScheme === 'light' ? 'report.png' : 'report-dark.png');
      await page.screenshot({ path });
      process.stdout.write(`${path}\n`);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'staffroom-picture-'));
try {
  await mkdir(pictures, { recursive: true });
  await photograph(await reportInto(folder));
} finally {
  await rm(folder, { recursive: true });
}
