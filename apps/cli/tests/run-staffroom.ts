import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** The folder of the repository: examples are named from here. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const bin = fileURLToPath(new URL('../bin/staffroom.js', import.meta.url));

/** How a run of the command ended and what it said. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunPlace {
  readonly cwd?: string;
  /** Added to the environment of the test. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real command in a process of its own, its output going into pipes. */
export function startStaffroom(
  args: readonly string[],
  { cwd = root, env = {} }: RunPlace = {},
): ChildProcessByStdio<null, Readable, Readable> {
  // What the terminal of the test wants of colours is not what the command is tested with.
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for a started command to end. */
export async function endOf(child: ReturnType<typeof startStaffroom>): Promise<Run> {
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** Runs the real command to its end. */
export function runStaffroom(args: readonly string[], place: RunPlace = {}): Promise<Run> {
  return endOf(startStaffroom(args, place));
}
