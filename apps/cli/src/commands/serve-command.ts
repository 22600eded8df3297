import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import {
  assertReachable,
  createLog,
  serverSettings,
  SettingsError,
  startServer,
  type LogLevel,
  type ServerSettings,
} from '@staffroom/server';
import { openHub, studioFolder } from '@staffroom/web';
import { Command, Option } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { portValue, workersValue } from '../option-values.ts';
import { openServerStore } from '../server-store.ts';
import { untilStopped } from '../until-stopped.ts';

interface ServeOptions {
  readonly port?: number;
  readonly host: string;
  readonly data?: string;
  readonly worker: boolean;
  readonly studio: boolean;
  readonly workers?: number;
  readonly open?: boolean;
  readonly log?: LogLevel;
}

const defaultPort = 4747;

/** Opens the address in the person's browser; where there is none, the printed address serves. */
function openBrowser(address: string): void {
  const [command = '', ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function inWords(error: unknown, { host, port }: ServeOptions): unknown {
  if (error instanceof SettingsError)
    return new CommandEnd(exitCodes.unusable, error.message, { cause: error });
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return new CommandEnd(
      exitCodes.unusable,
      `Port ${port ?? defaultPort} of ${host} is taken by another program. Name another one with --port, or leave it out.`,
      { cause: error },
    );
  return error;
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return portValue(text);
  } catch (error) {
    throw new CommandEnd(
      exitCodes.unusable,
      `STAFFROOM_PORT is "${text}". A port is a whole number from 0 to 65535.`,
      {
        cause: error,
      },
    );
  }
}

/** Read before anything is started: a setting that cannot be used should not cost a minute. */
function settingsFor(options: ServeOptions): ServerSettings {
  try {
    const settings = serverSettings(process.env);
    assertReachable(options.host, settings);
    return settings;
  } catch (error) {
    throw inWords(error, options);
  }
}

async function serve(options: ServeOptions): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const port = options.port ?? portOf(process.env['STAFFROOM_PORT']);
  const settings = settingsFor(options);
  const store = await openServerStore(options.data);
  try {
    const files = options.studio ? await studioFolder({ onBuild: say }) : null;
    const origin = settings.signIn?.publicUrl.origin ?? null;
    const hub = options.studio ? await openHub({ origin, formsAt: '', onBuild: say }) : null;
    const server = await startServer({
      store,
      settings,
      studioFolder: files,
      hub,
      host: options.host,
      port: port ?? defaultPort,
      mayMove: port === undefined,
      workers: options.worker ? (options.workers ?? Math.max(1, availableParallelism() - 1)) : 0,
      log: createLog(options.log ?? (settings.signIn === null ? 'warn' : 'info')),
    });
    say(`Staffroom is at ${origin ?? server.address}`);
    say(`Schools are kept in ${store.place.description}. Stop with Ctrl-C.`);
    if (options.open === true) openBrowser(server.address);
    await untilStopped('Stopping: what is under way is handed back and goes on at the next start.');
    await server.stop();
  } catch (error) {
    throw inWords(error, options);
  } finally {
    await store.close();
  }
}

/** `staffroom serve`: the Studio and its server. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('start the Studio: a server with its database, for this computer or for a district')
    .option(
      '--port <number>',
      `where to listen (default: ${defaultPort}, or the next that is free)`,
      portValue,
    )
    .option('--host <address>', 'which address to listen on', '127.0.0.1')
    .option(
      '--data <folder>',
      'where the embedded database lies (default: STAFFROOM_DATA or ./staffroom-data)',
    )
    .option('--no-worker', 'leave jobs to "staffroom work"')
    .option('--no-studio', 'serve the interface alone, without the web application')
    .option('--workers <number>', 'how many jobs at once (default: one less than processors)', workersValue)
    .option('--open', 'open the Studio in the browser')
    .addOption(
      new Option('--log <level>', 'how much to write on the standard error').choices([
        'silent',
        'error',
        'warn',
        'info',
        'debug',
      ]),
    )
    .addHelpText(
      'after',
      `
Without settings the server is for this computer only and asks nobody to sign in. For a district set STAFFROOM_URL and
STAFFROOM_SECRET, DATABASE_URL for a PostgreSQL server of your own, and SMTP_URL for sign-in by e-mail: docs/operations.md.

Example:
  $ staffroom serve --open
`,
    )
    .action(serve);
}
