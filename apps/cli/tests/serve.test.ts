import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runStaffroom, startStaffroom } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;
/** What decides how the server is reached; nothing of it comes from the shell of the test. */
const env = { DATABASE_URL: '', STAFFROOM_URL: '', STAFFROOM_DATA: '', STAFFROOM_PORT: '' };

type Child = ReturnType<typeof startStaffroom>;

interface Served {
  readonly child: Child;
  readonly address: string;
  readonly said: () => string;
}

const children = new Set<Child>();

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

/** A folder for a database. As root the database runs as another user, who must be able to reach it. */
async function dataFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await chmod(folder, 0o755);
  return join(folder, 'data');
}

/** Starts a server and waits until it says where it is. */
async function served(args: readonly string[]): Promise<Served> {
  const child = startStaffroom(['serve', ...args], { env });
  children.add(child);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Staffroom is at (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
  return { child, address, said: () => said };
}

async function stopped({ child }: Served): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await ended;
  children.delete(child);
  return code as number | null;
}

interface Session {
  readonly memberships: readonly { readonly districtId: string }[];
}

async function sessionAt(address: string): Promise<Session> {
  const answer = await fetch(`${address}/api/v1/session`);
  return answer.json() as Promise<Session>;
}

async function schoolNames(address: string, districtId: string): Promise<readonly string[]> {
  const answer = await fetch(`${address}/api/v1/districts/${districtId}/schools`);
  const { items } = (await answer.json()) as { items: { name: string }[] };
  return items.map(({ name }) => name);
}

describe('staffroom serve', { timeout: 3 * minute }, () => {
  test('on a machine with nothing set up: a Studio, a database, an example school, and the address of it', async () => {
    const data = await dataFolder();
    const server = await served(['--port', '0', '--data', data]);
    const session = await sessionAt(server.address);
    expect(session).toMatchObject({
      mode: 'local',
      user: { id: 'local' },
      memberships: [{ role: 'districtLead' }],
    });
    expect(await schoolNames(server.address, session.memberships[0]!.districtId)).toEqual([
      'Riverbend Middle',
    ]);
    const page = await fetch(server.address);
    expect(await page.text()).toContain('<title>Staffroom');
    expect(await stopped(server)).toBe(0);
    expect(server.said()).toContain('Stopping');
  });

  test('twice on one folder: both serve the same schools, and what one adds the other shows', async () => {
    const data = await dataFolder();
    const [one, other] = await Promise.all([
      served(['--port', '0', '--no-worker', '--no-studio', '--data', data]),
      served(['--port', '0', '--no-worker', '--no-studio', '--data', data]),
    ]);
    const { memberships } = await sessionAt(one.address);
    expect((await sessionAt(other.address)).memberships).toEqual(memberships);
    const { districtId } = memberships[0]!;
    await fetch(`${one.address}/api/v1/districts/${districtId}/schools`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Alder', state: null }),
    });
    expect(await stopped(one)).toBe(0);
    expect(await schoolNames(other.address, districtId)).toEqual(['Alder', 'Riverbend Middle']);
    expect(await stopped(other)).toBe(0);
  });

  test('answers nobody who comes under another name, or asks for a change from another page', async () => {
    const data = await dataFolder();
    const server = await served(['--port', '0', '--no-worker', '--no-studio', '--data', data]);
    // The page of a name that was made to lead here sends its own name; fetch would not let one say so.
    const asked = get(`${server.address}/api/v1/session`, { headers: { host: 'evil.example' } });
    const [rebound] = (await once(asked, 'response')) as [IncomingMessage];
    rebound.resume();
    expect(rebound.statusCode).toBe(403);
    const { memberships } = await sessionAt(server.address);
    const forged = await fetch(`${server.address}/api/v1/districts/${memberships[0]!.districtId}/schools`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ name: 'Forged', state: null }),
    });
    expect(forged.status).toBe(403);
    expect(await stopped(server)).toBe(0);
  });

  test('says what to do where the port is taken', async () => {
    const data = await dataFolder();
    const taken: Server = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const place = taken.address();
    const port = typeof place === 'object' ? String(place?.port) : '';
    const run = await runStaffroom(['serve', '--port', port, '--no-worker', '--no-studio', '--data', data], {
      env,
    });
    taken.close();
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain(`Port ${port} of 127.0.0.1 is taken by another program.`);
  });

  test.each([
    [['--host', '0.0.0.0'], {}, 'asks nobody to sign in'],
    [[], { STAFFROOM_URL: 'https://a.example' }, 'STAFFROOM_SECRET must be a secret'],
    [[], { STAFFROOM_PORT: 'high' }, 'STAFFROOM_PORT is "high"'],
    [['--port', '70000'], {}, 'A port is a whole number from 0 to 65535'],
  ])('refuses %j with %j, in words', async (args, more, message) => {
    const run = await runStaffroom(['serve', ...args], { env: { ...env, ...more } });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
  });
});
