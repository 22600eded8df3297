import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { packagedBrowser } from './packaged-browser.ts';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;

// A browser under test reaches for nothing by itself, and root has no sandbox to give it.
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * A headless Chromium: the one the variable CHROME names, else the one of the package, which is the same everywhere, else
 * one of the system. Throws where CHROME names a file that does not exist, and where there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROME'];
  if (named !== undefined && !existsSync(named)) {
    throw new Error(
      `The variable CHROME names ${named}, which does not exist. Maybe unset it to use the one of the package.`,
    );
  }
  const packaged = named === undefined ? await packagedBrowser() : null;
  const executablePath = packaged?.executablePath ?? named ?? systemBrowsers.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('There is no browser here. Name one with the variable CHROME.');
  }
  return chromium.launch({
    executablePath,
    args: [...quietFlags],
    ...(packaged === null ? {} : { env: { ...packaged.env } }),
  });
}
