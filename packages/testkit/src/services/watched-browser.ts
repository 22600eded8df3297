import { join } from 'node:path';
import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { isFoundGood, rememberGood } from './run-folder.ts';
import { pageStructure } from './page-structure.ts';

/** A browser whose pages are watched, see `browserForTests`. */
export interface TestBrowser {
  /** A window of its own: another browser as far as a server knows. One that a test opens is closed at its end. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Throws where not everybody can use the page as it is now; each open page is looked at when a test ends as well. */
  look(page: Page): Promise<void>;
  /** Says that the test at hand brings about such a problem on purpose. It fails where there is none. */
  expectProblem(text: RegExp): void;
}

export interface TestBrowserOptions {
  /** Errors that belong to what the whole file is about, such as requests of a page without a network. */
  readonly usual?: readonly RegExp[];
  /** Whether pages are looked at for what keeps people out; not needed where another test sees the same pages as wide. */
  readonly isLooking?: boolean;
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** How long a page may take for what a test waits for, in milliseconds. */
const patience = 60_000;
const desk = { viewport: { width: 1440, height: 900 } } as const;

/**
 * A Chromium for the tests of a file, which get the time that takes; call it once at the top of the file. A test fails where a page of it logs an
 * error, throws, breaks the content policy, asks another computer for anything, runs over the side, or cannot be used
 * by everybody (WCAG 2.2 AA by axe, in light and in dark). Of pages with the same structure axe looks at the first of a run.
 */
export function browserForTests({ usual = [], isLooking = true }: TestBrowserOptions = {}): TestBrowser {
  // A browser, a server, a database and a solver at once, on a machine that may have much other work.
  vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
  const seenIn = (page: Page): Promise<readonly string[]> =>
    isLooking ? barriers(page) : Promise.resolve([]);
  let browser: Browser;
  let isInTest = false;
  const ofTest: BrowserContext[] = [];
  const problems: string[] = [];
  const expected: RegExp[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(() => {
    isInTest = true;
  });
  afterEach(async ({ task }) => {
    isInTest = false;
    const isLeft = task.result?.state !== 'pass';
    const pages = browser.contexts().flatMap((context) => context.pages());
    try {
      if (task.result?.state === 'fail') await keepPictures(pages);
      // What a test left half-way says nothing about the page.
      if (!isLeft) for (const page of pages) problems.push(...(await seenIn(page)));
    } finally {
      await Promise.all(ofTest.splice(0).map((context) => context.close()));
    }
    const found = problems.splice(0);
    const announced = expected.splice(0);
    if (isLeft) return;
    const missing = announced.filter((pattern) => !found.some((text) => pattern.test(text)));
    const unexpected = found.filter(
      (text) => ![...announced, ...usual].some((pattern) => pattern.test(text)),
    );
    throwWhereAny([...unexpected, ...missing.map((pattern) => `expected and not there: ${pattern}`)]);
  });
  afterAll(async () => {
    await browser.close();
  });

  return {
    async open(options = {}) {
      const context = await browser.newContext({
        ...desk,
        reducedMotion: 'reduce',
        // It fetches everything else in the background, for later.
        serviceWorkers: 'block',
        ...options,
      });
      if (isInTest) ofTest.push(context);
      context.setDefaultTimeout(patience);
      watch(context, problems);
      return context.newPage();
    },
    async look(page) {
      throwWhereAny(await seenIn(page));
    },
    expectProblem(text) {
      expected.push(text);
    },
  };
}

/** What a failed test last saw, where the variable STAFFROOM_PICTURES names a folder for it. */
async function keepPictures(pages: readonly Page[]): Promise<void> {
  const folder = process.env['STAFFROOM_PICTURES'];
  if (folder === undefined) return;
  for (const [index, page] of pages.entries())
    await page.screenshot({ path: join(folder, `${Date.now()}-${index}.png`) });
}

function throwWhereAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`The page has problems:\n${problems.join('\n')}`);
}

function watch(context: BrowserContext, problems: string[]): void {
  context.on('console', (message) => {
    // The browser tells what broke the content policy as an error as well.
    if (message.type() === 'error') problems.push(`error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (thrown) => {
    problems.push(`thrown: ${thrown.error().message}`);
  });
  context.on('request', (request) => {
    if (!isOfThisComputer(new URL(request.url()))) problems.push(`another computer: ${request.url()}`);
  });
}

function isOfThisComputer({ protocol, hostname }: URL): boolean {
  return (
    ['data:', 'blob:', 'file:', 'about:'].includes(protocol) || ['127.0.0.1', 'localhost'].includes(hostname)
  );
}

/** What keeps somebody from using a page, in words. */
async function barriers(page: Page): Promise<readonly string[]> {
  if (page.isClosed() || page.url() === 'about:blank') return [];
  const { pathname } = new URL(page.url());
  // As text: tests are not compiled for a browser.
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  const structure = await pageStructure(page);
  const found = isFoundGood(structure) ? [] : await violations(page);
  if (found.length === 0) rememberGood(structure);
  return [
    ...(over > 0 ? [`${pathname} runs ${over} pixels over the side`] : []),
    ...found.map((text) => `${pathname} ${text}`),
  ];
}

// What is told readers of the screen in passing is about elements that may be gone by now.
const announcer = '[data-live-announcer]';

/** What axe finds on a page as it is, and of its colours when the system changes between light and dark. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .exclude(announcer)
    .withTags([...standards])
    // There are no frames, so that no second page is needed to put results together.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const isDark = await page.evaluate<boolean>(`matchMedia('(prefers-color-scheme: dark)').matches`);
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' });
  // Of everything that axe looks at, only contrast depends on the colours. Axe is in the page by now.
  const inOtherColors = await page.evaluate<Violations>(
    `axe.run({ exclude: [['${announcer}']] }, { runOnly: ['color-contrast'], resultTypes: ['violations'] })
      .then(({ violations }) => violations)`,
  );
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  return [...told(found), ...told(inOtherColors).map((text) => `in the other colours ${text}`)];
}

function told(violation: Violations): readonly string[] {
  return violation.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
