import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

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

async function packagedBrowser(): Promise<string> {
  // The package brings its own NSS libraries only where it takes the machine for a Lambda runtime; it looks when imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * A headless Chromium: the one the variable CHROME names, else one of the system, else the one of the package. Throws
 * where CHROME names a file that does not exist.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROME'];
  if (named !== undefined && !existsSync(named)) {
    throw new Error(
      `The variable CHROME names ${named}, which does not exist. Maybe unset it to use the system's browser.`,
    );
  }
  const executablePath =
    named ?? systemBrowsers.find((path) => existsSync(path)) ?? (await packagedBrowser());
  return chromium.launch({ executablePath, args: [...quietFlags] });
}
