import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { designSchool } from '@staffroom/design';
import { runToEnd } from '@staffroom/engine';
import { writeReport } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import type { School } from '@staffroom/school';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { designTools } from '../src/run-design.ts';
import { openBrowser } from '@staffroom/testkit/services';

const school = sampleSchool({ level: 'middle', students: 240, seed: 7 });

/** The same school where the files told nothing but who sits in which class. */
const hardlyKnown: School = {
  ...school,
  students: school.students.map((student) => ({
    ...student,
    supports: null,
    measures: {},
    groups: {},
    audits: {},
  })),
  staff: school.staff.map((member) => ({
    ...member,
    credentials: null,
    pay: null,
    yearsExperience: null,
    isLeadEligible: null,
  })),
  rules: null,
  finance: null,
};

const cases = [
  { name: 'a core team model', of: school, modelId: 'newCoreTeam', state: 'NC' },
  { name: 'a model without teams', of: school, modelId: 'baselineSoloClassroom', state: null },
  { name: 'a school of which little is known', of: hardlyKnown, modelId: 'newCoreTeam', state: null },
] as const;

const places = new Map<string, string>();
let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staffroom-report-'));
  browser = await openBrowser();
  page = await browser.newPage();
  const tools = await designTools('generated');
  for (const [index, { name, of, modelId, state }] of cases.entries()) {
    const plan = runToEnd(
      designSchool(
        of,
        { modelId, parameters: {}, state, grades: null, seed: 1, effort: 'quick', seconds: null },
        tools,
      ),
    );
    const path = join(folder, `report-${index}.html`);
    await writeFile(path, writeReport(plan, of));
    places.set(name, pathToFileURL(path).href);
  }
}, 60_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

function placeOf(name: string): string {
  const place = places.get(name);
  if (place === undefined) throw new Error(`No report of ${name} was made.`);
  return place;
}

async function withPage<Result>(
  name: string,
  look: { readonly width: number; readonly scheme: 'light' | 'dark' },
  use: () => Promise<Result>,
): Promise<Result> {
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.emulateMedia({ colorScheme: look.scheme });
  // A report runs no script and keeps nothing, so that it begins anew whenever it is opened.
  await page.goto(placeOf(name));
  await page.evaluate(() => document.fonts.ready);
  return use();
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function openEverything(): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function violations(): Promise<readonly string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page })
    .withTags(standards)
    // There are no frames, so that no second page is needed to put results together.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

// axe looks at every element of a long page, several times.
const patience = 60_000;

describe.each(cases)('the report of $name', ({ name }) => {
  test.each([
    { width: 1440, scheme: 'light' },
    { width: 390, scheme: 'dark' },
  ] as const)(
    'has no accessibility violation at $width pixels, $scheme',
    async (look) => {
      expect(await withPage(name, look, violations)).toEqual([]);
    },
    patience,
  );

  test.each([1440, 1024, 390])('does not run over the side at %i pixels, closed or opened', async (width) => {
    const widths = await withPage(name, { width, scheme: 'light' }, async () => {
      const closed = await page.evaluate(() => document.documentElement.scrollWidth);
      await openEverything();
      return [closed, await page.evaluate(() => document.documentElement.scrollWidth)];
    });
    expect(widths).toEqual([width, width]);
  });

  test('asks nothing of any server and runs no script', async () => {
    const { requests, scripts, fonts } = await withPage(name, { width: 1440, scheme: 'light' }, async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      return {
        requests: asked.filter((url) => !url.startsWith('data:')),
        scripts: await page.locator('script').count(),
        fonts: await page.evaluate(
          () =>
            document.fonts.check('600 16px "Source Serif 4"') && document.fonts.check('16px "Public Sans"'),
        ),
      };
    });
    expect(requests).toEqual([placeOf(name)]);
    expect(scripts).toBe(0);
    expect(fonts).toBe(true);
  });

  test('prints on numbered pages with every section', async () => {
    const { pdf, headings } = await withPage(name, { width: 1440, scheme: 'dark' }, async () => ({
      pdf: await page.pdf({ preferCSSPageSize: true, printBackground: true }),
      headings: await page
        .locator('section > h2')
        .evaluateAll((nodes) =>
          nodes
            .filter((node) => node.getBoundingClientRect().height > 0)
            .map((node) => node.textContent?.trim()),
        ),
    }));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(20);
    expect(headings).toContain('How this was made');
    expect(headings).toContain('What it costs');
    expect(headings).toContain('What the law allows');
  });
});

test(
  'a report with everything opened has no accessibility violation',
  async () => {
    const found = await withPage('a core team model', { width: 390, scheme: 'light' }, async () => {
      await openEverything();
      return violations();
    });
    expect(found).toEqual([]);
  },
  patience,
);

describe('the first screen of a report', () => {
  test('shows the title, today beside the design and the measures that tell most, at 1440 by 900', async () => {
    const bottoms = await withPage('a core team model', { width: 1440, scheme: 'light' }, () =>
      page
        .locator('h1, .bands, .keys')
        .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().bottom))),
    );
    expect(bottoms).toHaveLength(3);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(900);
  });

  test('has targets of at least 24 pixels', async () => {
    const small = await withPage('a core team model', { width: 390, scheme: 'light' }, () =>
      page
        .locator('summary:visible, nav a:visible')
        .evaluateAll((nodes) =>
          nodes.filter((node) => node.getBoundingClientRect().height < 24).map((node) => node.textContent),
        ),
    );
    expect(small).toEqual([]);
  });

  test('is worked by keyboard alone: a row opens to how its number came about', async () => {
    const isOpen = await withPage('a core team model', { width: 1440, scheme: 'light' }, async () => {
      await page.locator('#compared summary').first().focus();
      await page.keyboard.press('Enter');
      return page.locator('#compared details').first().getByText('Source').isVisible();
    });
    expect(isOpen).toBe(true);
  });
});
