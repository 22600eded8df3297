import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { contract, errorOfProblem, readableAnswer, type InterfaceClient } from '@staffroom/contract';

const command = fileURLToPath(new URL('../../cli/bin/staffroom.js', import.meta.url));

/** Where a program of these tests keeps its schools: a folder of an embedded database, or the address of a server. */
export type Place = { readonly data: string } | { readonly url: string };

/** A real `staffroom serve` or `staffroom work` in a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** What it wrote so far, for saying why it did not start. */
  readonly output: () => string;
  /** Ends it at once, as a power cut or the system would. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
}

export interface ServerProgram extends Program {
  readonly address: string;
  readonly client: InterfaceClient;
}

async function start(
  args: readonly string[],
  place: Place,
  ready: RegExp,
): Promise<[Program, RegExpMatchArray]> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [command, ...args, ...('data' in place ? ['--data', place.data] : [])],
    {
      env: 'url' in place ? { ...env, DATABASE_URL: place.url } : env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const program: Program = {
    child,
    output: () => output,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
  const found = await new Promise<RegExpMatchArray>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      output += chunk.toString();
      const match = output.match(ready);
      if (match !== null) resolve(match);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('exit', (code) =>
      reject(new Error(`staffroom ${args[0]} ended (${code}) before it was ready:\n${output}`)),
    );
  });
  return [program, found];
}

/** What the interface at an address offers, as functions. */
export function clientAt(address: string): InterfaceClient {
  const link = new OpenAPILink(contract, {
    url: `${address}/api/v1`,
    fetch: async (request, init) => readableAnswer(await fetch(request, init)),
    customErrorResponseBodyDecoder: errorOfProblem,
  });
  return createORPCClient<InterfaceClient>(link);
}

/** Starts a server with a worker inside, unless it is to have none. */
export async function startServer(place: Place, ...args: readonly string[]): Promise<ServerProgram> {
  const [program, [, address = '']] = await start(
    ['serve', '--port', '0', '--no-studio', ...args],
    place,
    /Staffroom is at (\S+)/,
  );
  return { ...program, address, client: clientAt(address) };
}

/** Starts a worker. */
export async function startWork(place: Place): Promise<Program> {
  const [program] = await start(['work', '--workers', '1'], place, /Working on jobs/);
  return program;
}

/** The process id of the database server in a data folder, read from the file that PostgreSQL keeps; null where none runs. */
export function databaseProcess(folder: string): number | null {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.name !== 'postmaster.pid') continue;
    return Number(readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n')[0]);
  }
  return null;
}
