import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { DistrictId } from '@staffroom/contract';
import { designSchool, keyMeasures } from '@staffroom/design';
import { loadMilpSolver, runToEnd } from '@staffroom/engine';
import { sampleSchool } from '@staffroom/sample';
import type { Plan, School } from '@staffroom/school';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { Hono } from 'hono';
import { pino } from 'pino';
import { createAccess } from '../src/access/create-access.ts';
import { createServer, type ServerEnv } from '../src/app/create-server.ts';
import { addFirstDistrict } from '../src/example/first-district.ts';
import { addMadeUpSchool } from '../src/example/example-school.ts';
import { listen } from '../src/host/listen.ts';
import { serverSettings } from '../src/host/settings.ts';
import { packJson } from '../src/packed-json.ts';
import type { Load, LoadResult, Person } from './load-generator.ts';

/** How many people work at once, each on a design of their own. */
const peopleCount = 16;
const schoolCount = 40;

interface Place {
  readonly districtId: string;
  readonly schoolId: string;
  readonly rosterId: string;
  readonly designIds: readonly string[];
}

/** A request that people make, with what a bare server is to answer for comparison. */
interface Operation {
  readonly name: string;
  readonly personOf: (index: number) => Person;
}

function get(path: string): Person {
  return { method: 'GET', path, headers: {}, body: null, firstSeq: 0 };
}

function operationsOn({ districtId, schoolId, rosterId, designIds }: Place, plan: Plan): readonly Operation[] {
  const base = `/api/v1/districts/${districtId}`;
  const designs = `${base}/schools/${schoolId}/designs`;
  const [one, other] = plan.teams;
  return [
    { name: 'who am I', personOf: () => get('/api/v1/session') },
    { name: `list ${schoolCount} schools`, personOf: () => get(`${base}/schools`) },
    { name: 'list designs', personOf: () => get(designs) },
    { name: 'open: roster', personOf: () => get(`${base}/schools/${schoolId}/rosters/${rosterId}/school`) },
    { name: 'open: plan', personOf: (index) => get(`${designs}/${designIds[index]}/plan`) },
    {
      name: 'move a student',
      personOf: (index) => ({
        method: 'POST',
        path: `${designs}/${designIds[index]}/edits`,
        headers: {},
        body: JSON.stringify({
          revision: 1,
          afterSeq: '{seq}',
          edit: { kind: 'swapStudents', a: one?.students[0], b: other?.students[0] },
          clientId: `person-${index}`,
        }),
        firstSeq: 0,
      }),
    },
    {
      name: 'save as a scenario',
      personOf: (index) => ({
        method: 'PATCH',
        path: `${designs}/${designIds[index]}`,
        headers: {},
        body: JSON.stringify({ name: `Scenario ${index}`, isScenario: true }),
        firstSeq: 0,
      }),
    },
  ];
}

async function made(students: number): Promise<{ school: School; plan: Plan }> {
  const school = sampleSchool({ level: 'middle', students, seed: 1 });
  const request = {
    modelId: 'newCoreTeam',
    parameters: {},
    state: null,
    grades: null,
    seed: 1,
    effort: 'quick' as const,
    seconds: null,
  };
  const tools = {
    milp: await loadMilpSolver(),
    sha256: () => 'not hashed',
    versions: { staffroom: '0', knowledge: '0' },
    inputFormat: 'sample',
  };
  return { school, plan: runToEnd(designSchool(school, request, tools)) };
}

/** A district of forty schools, one of them with a design for each person. */
async function furnish(store: Store, { school, plan }: { school: School; plan: Plan }): Promise<Place> {
  await addFirstDistrict(store);
  const { district_id: districtId } = await store.acrossDistricts((db) =>
    db.selectFrom('district').select('district_id').executeTakeFirstOrThrow(),
  );
  return store.withDistrict(districtId, async (db) => {
    for (let number = 2; number < schoolCount; number += 1)
      await db
        .insertInto('school')
        .values({ district_id: districtId, name: `School ${number}` })
        .execute();
    // Branding: the id of a district of this database.
    const { schoolId, rosterId } = await addMadeUpSchool(db, districtId as DistrictId, school, null);
    const designIds = Array.from({ length: peopleCount }, () => randomUUID());
    for (const [index, id] of designIds.entries()) {
      await db
        .insertInto('design')
        .values({
          district_id: districtId,
          id,
          school_id: schoolId,
          roster_id: rosterId,
          name: `Design ${index}`,
          model_id: plan.request.modelId,
          model_name: plan.request.modelName,
          request: JSON.stringify(plan.request),
          revision: 1,
          measures: JSON.stringify(keyMeasures(plan)),
          team_count: plan.teams.length,
        })
        .execute();
      await db
        .insertInto('design_plan')
        .values({ district_id: districtId, design_id: id, revision: 1, plan: packJson(plan) })
        .execute();
    }
    return { districtId, schoolId, rosterId, designIds };
  });
}

async function measured(load: Load): Promise<LoadResult> {
  const worker = new Worker(new URL('./load-generator.ts', import.meta.url), { workerData: load });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Sends an operation to a server, then the same number of bytes from a route that does nothing else. */
async function compared(origin: string, operation: Operation, seconds: number): Promise<readonly [LoadResult, LoadResult]> {
  const people = Array.from({ length: peopleCount }, (_, index) => operation.personOf(index));
  await measured({ origin, seconds: Math.min(1, seconds), people: people.map((person) => ({ ...person })) });
  const ours = await measured({ origin, seconds, people: await caughtUp(origin, people) });
  const bytes = new Uint8Array(ours.bytes).fill(32);
  const bare = new Hono<ServerEnv>().all('*', (context) => context.body(bytes, 200, { 'content-type': 'application/json' }));
  const peer = await listen(bare, { host: '127.0.0.1', port: 0, mayMove: false });
  const theirs = await measured({ origin: peer.address, seconds: Math.min(2, seconds), people });
  await peer.close();
  return [ours, theirs];
}

/** People who have seen everything: what they send next is made on top of the latest decision. */
async function caughtUp(origin: string, people: readonly Person[]): Promise<readonly Person[]> {
  return Promise.all(
    people.map(async (person) => {
      if (!person.path.endsWith('/edits')) return person;
      const answer = await fetch(`${origin}${person.path.replace(/\/edits$/, '')}`);
      const design: unknown = await answer.json();
      const seq = typeof design === 'object' && design !== null ? Reflect.get(design, 'seq') : 0;
      return { ...person, firstSeq: Number(seq) };
    }),
  );
}

/**
 * Measures what a server answers while sixteen people send as fast as they can, on every database of the tests: requests a second and
 * the time that 95 of 100 stay under, beside a bare route that answers as many bytes.
 *
 * @param args `--seconds N` for each line (default 3), `--students N` of the school (default 600).
 */
export async function benchServer(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string', default: '3' }, students: { type: 'string', default: '600' } },
  });
  const seconds = Number(values.seconds);
  const school = await made(Number(values.students));
  const limits = { uploadBytes: 1, bodyBytes: 1_000_000 };
  const log = pino({ level: 'silent' });
  const row = (cells: readonly string[]): void =>
    console.log(cells.map((cell, index) => (index < 2 ? cell.padEnd(22) : cell.padStart(10))).join(''));
  row(['database', 'request', 'bytes', 'a second', 'p50 ms', 'p95 ms', 'failed', 'bare/s', 'of bare']);
  for (const database of databasesForTests()) {
    const store = await database.open();
    const place = await furnish(store, school);
    const access = createAccess({ store, settings: serverSettings({}), log });
    const app = createServer({ store, access, studioFolder: null, limits, log });
    const server = await listen(app, { host: '127.0.0.1', port: 0, mayMove: false });
    for (const operation of operationsOn(place, school.plan)) {
      const [ours, bare] = await compared(server.address, operation, seconds);
      const [rate, bareRate] = [ours, bare].map((result) => result.requests / result.seconds);
      row([
        database.name,
        operation.name,
        String(ours.bytes),
        (rate ?? 0).toFixed(0),
        ours.p50.toFixed(1),
        ours.p95.toFixed(1),
        String(ours.failed),
        (bareRate ?? 0).toFixed(0),
        `${((100 * (rate ?? 0)) / (bareRate ?? 1)).toFixed(0)}%`,
      ]);
    }
    await server.close();
    await store.close();
  }
}
