import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export interface RunningStudio {
  /** Such as `http://127.0.0.1:4791`. */
  readonly address: string;
  close(): Promise<void>;
}

const command = fileURLToPath(new URL('../../cli/bin/staffroom.js', import.meta.url));

/**
 * `staffroom serve` as a person starts it: its own process, a new data folder, a worker inside, the example school there.
 * Builds the Studio first where its sources changed.
 */
export async function startStudio(): Promise<RunningStudio> {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-studio-'));
  // The database server runs as another user where the tests run as root.
  await chmod(folder, 0o755);
  const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--data', join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
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
