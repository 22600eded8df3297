import { createServer as createNodeServer } from 'node:http';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Plan } from '@staffroom/school';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { Hono } from 'hono';
import { pino } from 'pino';
import { createAccess } from '../src/access/create-access.ts';
import { createServer } from '../src/app/create-server.ts';
import type { ServerEnv } from '../src/app/server-env.ts';
import { listen } from '../src/host/listen.ts';
import { furnish, madeSchool, type MadeSchool, type Place } from './furnished-district.ts';
import type { Load, LoadResult, Person } from './load-generator.ts';

/** How many people work at once, each on a design of their own. */
const peopleCount = 16;
const schoolCount = 40;

/** A request that people make. */
interface Operation {
  readonly name: string;
  readonly people: readonly Person[];
}

function everybody(personOf: (index: number) => Person): readonly Person[] {
  return Array.from({ length: peopleCount }, (_, index) => personOf(index));
}

function get(cookie: string, ...paths: readonly string[]): Person {
  // As browsers do: what is stored packed is sent packed.
  const headers = { cookie, 'accept-encoding': 'gzip' };
  return { method: 'GET', paths, headers, body: null, firstSeq: 0 };
}

function send(method: string, path: string, headers: Readonly<Record<string, string>>, body: object): Person {
  return { method, paths: [path], headers, body: JSON.stringify(body), firstSeq: 0 };
}

/** What people do once they are signed in. */
function dailyWork(
  { districtId, schoolId, rosterId, designIds }: Place,
  { teams: [one, other] }: Plan,
  cookie: string,
  origin: string,
): readonly Operation[] {
  const base = `/api/v1/districts/${districtId}`;
  const designs = `${base}/schools/${schoolId}/designs`;
  const headers = { cookie, origin };
  const edit = { kind: 'swapStudents', a: one?.students[0], b: other?.students[0] };
  return [
    { name: 'who am I', people: everybody(() => get(cookie, '/api/v1/session')) },
    { name: `list ${schoolCount} schools`, people: everybody(() => get(cookie, `${base}/schools`)) },
    { name: `list ${peopleCount} designs`, people: everybody(() => get(cookie, designs)) },
    {
      name: 'open: the roster',
      people: everybody(() => get(cookie, `${base}/schools/${schoolId}/rosters/${rosterId}/school`)),
    },
    {
      name: 'open: the plan',
      people: everybody((index) => get(cookie, `${designs}/${designIds[index]}/plan`)),
    },
    {
      name: 'move two students',
      people: everybody((index) => ({
        ...send('POST', `${designs}/${designIds[index]}/edits`, headers, {
          revision: 1,
          afterSeq: '{seq}',
          edit,
          clientId: `person-${index}`,
        }),
        // The decision with which the design was opened.
        firstSeq: 1,
      })),
    },
    {
      name: 'save as a scenario',
      people: everybody((index) =>
        send('PATCH', `${designs}/${designIds[index]}`, headers, {
          name: `Scenario ${index}`,
          isScenario: true,
        }),
      ),
    },
  ];
}

async function measured(load: Load): Promise<LoadResult> {
  const worker = new Worker(new URL('./load-generator.ts', import.meta.url), { workerData: load });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** What a route that does nothing answers in the same run: as many bytes, to the same requests. */
async function bareRate(people: readonly Person[], bytes: number): Promise<number> {
  const body = new Uint8Array(bytes).fill(32);
  const bare = new Hono<ServerEnv>().all('*', (context) =>
    context.body(body, 200, { 'content-type': 'application/json' }),
  );
  const peer = await listen(bare, { host: '127.0.0.1', port: 0, mayMove: false });
  const again = people.map((person) => ({ ...person, paths: person.paths.slice(0, 1) }));
  const { requests, seconds } = await measured({ origin: peer.address, seconds: 1, people: again });
  await peer.close();
  return requests / seconds;
}

function row(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index < 2 ? cell.padEnd(22) : cell.padStart(10))).join(''));
}

async function told(
  database: string,
  { name, people }: Operation,
  origin: string,
  seconds: number,
): Promise<void> {
  // Once each beforehand, so that what is opened for the first time is not measured with what comes after.
  const opening = people.filter(({ paths }) => paths.length === 1);
  await measured({ origin, seconds: 0, people: opening });
  const ours = await measured({ origin, seconds, people });
  const bare = await bareRate(people, ours.bytes);
  const rate = ours.requests / ours.seconds;
  row([
    database,
    name,
    String(ours.bytes),
    rate.toFixed(0),
    ours.p50.toFixed(1),
    ours.p95.toFixed(1),
    String(ours.failed),
    bare.toFixed(0),
    `${((100 * rate) / bare).toFixed(0)}%`,
  ]);
}

async function freePort(): Promise<number> {
  const probe = createNodeServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const place = probe.address();
  const closed = once(probe, 'close');
  probe.close();
  await closed;
  return typeof place === 'object' && place !== null ? place.port : 0;
}

/** The addresses behind the links of the mails that wait to be sent. */
async function linkPaths(store: Store): Promise<readonly string[]> {
  const mails = await store.acrossDistricts((db) =>
    db.selectFrom('mail').distinctOn('to_address').select('text').orderBy('to_address').execute(),
  );
  return mails.map(
    ({ text }) => `/api/auth/magic-link/verify${new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '').search}`,
  );
}

/** Signs one more person in, and gives them the district to lead. */
async function leadOf(store: Store, { districtId }: Place, origin: string, path: string): Promise<string> {
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const session: unknown = await (await fetch(`${origin}/api/v1/session`, { headers: { cookie } })).json();
  const userId = /"id":"([^"]+)"/.exec(JSON.stringify(session))?.[1] ?? '';
  await store.withDistrict(districtId, (db) =>
    db
      .insertInto('membership')
      .values({ district_id: districtId, user_id: userId, role: 'districtLead' })
      .execute(),
  );
  return cookie;
}

async function benchOn(name: string, store: Store, made: MadeSchool, seconds: number): Promise<void> {
  const place = await furnish(store, made, { schoolCount, peopleCount });
  const port = await freePort();
  const publicUrl = new URL(`http://localhost:${port}`);
  const log = pino({ level: 'silent' });
  const limits = { uploadBytes: 1, bodyBytes: 1_000_000 };
  const signIn = {
    publicUrl,
    secret: 's'.repeat(40),
    smtpUrl: null,
    mailFrom: null,
    trustedProxies: 0,
    newDistricts: 'anyone' as const,
    privateIssuers: false,
    hubStaff: [],
    hubReplyTo: null,
  };
  const access = createAccess({
    store,
    settings: { signIn, uploadBytes: 1, messageMonths: 24 },
    log,
    rates: null,
  });
  const app = createServer({ store, access, studioFolder: null, hub: null, limits, log });
  const server = await listen(app, { host: 'localhost', port, mayMove: false });
  const { origin } = publicUrl;
  const asking = everybody((index) =>
    send('POST', '/api/auth/sign-in/magic-link', { origin }, { email: `p${index}-{nth}@lake.example` }),
  );
  await told(name, { name: 'ask for a link', people: asking }, origin, seconds);
  const [first = '', ...links] = await linkPaths(store);
  const cookie = await leadOf(store, place, origin, first);
  const signingIn = everybody((index) => get('', ...links.filter((_, nth) => nth % peopleCount === index)));
  await told(name, { name: 'sign in by the link', people: signingIn }, origin, seconds);
  for (const operation of dailyWork(place, made.plan, cookie, origin))
    await told(name, operation, origin, seconds);
  await server.close();
}

/**
 * Measures what a server answers while sixteen people send as fast as they can, on every database of the tests: requests a second and
 * the time that 95 of 100 stay under, beside a bare route that answers as many bytes. Everything runs on the one machine, the sending
 * too.
 *
 * @param args `--seconds N` for each line (default 3), `--students N` of the school (default 600).
 */
export async function benchServer(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string', default: '3' }, students: { type: 'string', default: '600' } },
  });
  const made = await madeSchool(Number(values.students));
  row(['database', 'request', 'bytes', 'a second', 'p50 ms', 'p95 ms', 'failed', 'bare/s', 'of bare']);
  for (const database of databasesForTests()) {
    const store = await database.open();
    await benchOn(database.name, store, made, Number(values.seconds));
    await store.close();
  }
}
