import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export interface StudioOptions {
  /** A database to keep everything in; without one `serve` begins its own. */
  readonly databaseUrl?: string;
  /** Has people sign in, with links sent through this mail server. */
  readonly smtpUrl?: string;
  /** Addresses of people who work at the desk of the hub. */
  readonly hubStaff?: string;
}

export interface RunningStudio {
  /** Such as `http://127.0.0.1:4791`. */
  readonly address: string;
  close(): Promise<void>;
}

const command = fileURLToPath(new URL('../../cli/bin/staffroom.js', import.meta.url));

/**
 * `staffroom serve` as a person starts it: its own process, a worker inside. Without sign-in the example school is
 * there. Builds the Studio first where its sources changed.
 */
export async function startStudio({
  databaseUrl,
  smtpUrl,
  hubStaff,
}: StudioOptions = {}): Promise<RunningStudio> {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-studio-'));
  // The database server runs as another user where the tests run as root.
  await chmod(folder, 0o755);
  const data = databaseUrl === undefined ? ['--data', join(folder, 'data')] : [];
  // People's links name the port, so that it has to be known before the server is there.
  const port = smtpUrl === undefined ? 0 : await freePort();
  const server = spawn(process.execPath, [command, 'serve', '--port', String(port), ...data], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      ...(smtpUrl === undefined
        ? {}
        : {
            STAFFROOM_URL: `http://localhost:${port}`,
            STAFFROOM_SECRET: 'a secret of the test that is long enough',
            SMTP_URL: smtpUrl,
          }),
      ...(hubStaff === undefined ? {} : { STAFFROOM_HUB_STAFF: hubStaff }),
    },
  });
  const ended = once(server, 'exit');
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Staffroom is at (http:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return {
    address,
    async close() {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address');
  return address.port;
}
