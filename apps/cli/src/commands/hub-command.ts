import { resolve } from 'node:path';
import { readHubState } from '@staffroom/server';
import { exportHub, openHub, studioFolder } from '@staffroom/web';
import { Command } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { siteValue } from '../option-values.ts';
import { openServerStore } from '../server-store.ts';

interface ExportOptions {
  readonly data?: string;
  readonly live: boolean;
  readonly origin?: string;
  readonly forms?: string;
  readonly studio: boolean;
}

/** What moderators and schools have added to the hub, from its database. */
async function liveState(data: string | undefined) {
  const store = await openServerStore(data);
  try {
    return await readHubState(store);
  } finally {
    await store.close();
  }
}

async function exportFiles(folder: string, options: ExportOptions): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const state = options.live ? await liveState(options.data) : null;
  const hub = await openHub({ origin: options.origin ?? null, formsAt: options.forms ?? null, onBuild: say });
  const studio = options.studio ? await studioFolder({ onBuild: say }) : null;
  try {
    const { documents, bytes } = await exportHub(resolve(folder), { hub, state, studioFolder: studio });
    say(`${documents} pages and files (${(bytes / 1e6).toFixed(1)} MB) and what they load are in ${folder}`);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The folder'))
      throw new CommandEnd(exitCodes.unusable, error.message, { cause: error });
    throw error;
  }
}

/** `staffroom hub`: the public pages. */
export function hubCommand(): Command {
  return new Command('hub').description('the public pages of the movement').addCommand(
    new Command('export')
      .description('write the public pages as files that any web server can send')
      .argument('<folder>', 'where to write; new or empty')
      .option(
        '--live',
        'with what moderators and schools added, from the database of "staffroom serve"',
        false,
      )
      .option('--data <folder>', 'where that database lies (default: STAFFROOM_DATA or ./staffroom-data)')
      .option('--origin <address>', 'where the site will stand, for search engines and feeds', siteValue)
      .option('--forms <address>', 'a Staffroom server that takes the forms of the site', siteValue)
      .option('--no-studio', 'leave the Studio out, which works on the visitor’s device')
      .addHelpText(
        'after',
        `
The site belongs at the root of a host. Without --forms its forms say that messages are not taken.

Example:
  $ staffroom hub export site --origin https://hub.example.org
`,
      )
      .action(exportFiles),
  );
}
