import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The rate that the hub promises for pages that are kept, on two processors with the one who asks. */
const promised = 1000;
const people = 32;

const command = fileURLToPath(new URL('../bin/staffroom.js', import.meta.url));
const paths = [
  '/',
  '/policy',
  '/policy/az',
  '/models',
  '/models/new-core-team',
  '/evidence',
  '/es/framework',
] as const;

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly kilobytes: number;
  readonly failed: number;
}

function ask(address: string, agent: Agent): Promise<{ readonly status: number; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

/** Many people ask for one page again and again for so many seconds. */
async function measured(address: string, seconds: number): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: people });
  const took: number[] = [];
  let bytes = 0;
  let failed = 0;
  const begun = performance.now();
  const person = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1000) {
      const asked = performance.now();
      const answer = await ask(address, agent);
      took.push(performance.now() - asked);
      bytes += answer.bytes;
      if (answer.status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: people }, person));
  const elapsed = (performance.now() - begun) / 1000;
  agent.destroy();
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return {
    perSecond: took.length / elapsed,
    p50: at(0.5),
    p95: at(0.95),
    kilobytes: bytes / took.length / 1000,
    failed,
  };
}

async function started(folder: string): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const server = spawn(
    process.execPath,
    [command, 'serve', '--port', '0', '--data', join(folder, 'data'), '--no-worker'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Staffroom is at (http:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return { server, address };
}

/**
 * How many kept pages a second a server answers, and how fast it is with each: `staffroom serve` in a process of its own, 32 people
 * who ask without pause, on the same machine.
 *
 * @param args the seconds for each page; 3 unless told
 */
export async function benchHub(args: readonly string[]): Promise<void> {
  const seconds = Number(args[0] ?? 3);
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-hub-'));
  // The database server runs as another user where this runs as root.
  await chmod(folder, 0o755);
  const { server, address } = await started(folder);
  try {
    process.stdout.write('page                      a second    p50 ms    p95 ms   kB each    failed\n');
    let least = Infinity;
    for (const path of paths) {
      await measured(`${address}${path}`, 0.5);
      const { perSecond, p50, p95, kilobytes, failed } = await measured(`${address}${path}`, seconds);
      least = Math.min(least, perSecond);
      const cells = [
        perSecond.toFixed(0),
        p50.toFixed(1),
        p95.toFixed(1),
        kilobytes.toFixed(1),
        String(failed),
      ];
      process.stdout.write(`${path.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
    }
    const verdict = least >= promised ? 'kept' : 'NOT kept';
    process.stdout.write(
      `The promise of ${promised} requests a second is ${verdict}: the slowest page had ${least.toFixed(0)}.\n`,
    );
  } finally {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}
