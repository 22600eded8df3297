import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type {
  DesignId,
  DistrictId,
  Edit,
  InterfaceClient,
  Job,
  JobId,
  RosterId,
  SchoolRecordId,
} from '@staffroom/contract';
import { Random } from '@staffroom/engine';
import { sampleSchool } from '@staffroom/sample';
import type { PlanTeam } from '@staffroom/school';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designRequest } from '../test-server.ts';
import {
  databaseProcess,
  startServer,
  startWork,
  type Place,
  type Program,
  type ServerProgram,
} from '../program.ts';
import { beginImport } from './made-up-rosters.ts';
import { Tally, type Victim } from './tally.ts';

/** How often something is killed, of each kind; `npm run faults` sets a hundred. */
const rounds = Number(process.env['STAFFROOM_FAULT_ROUNDS'] ?? 1);
const seed = Number(process.env['STAFFROOM_FAULT_SEED'] ?? 1);

/** Milliseconds that an import, a design and the decisions of a round take when nothing is killed: a kill comes anywhere in them. */
const longestWork = 2500;

interface Design {
  readonly districtId: DistrictId;
  readonly schoolId: SchoolRecordId;
  readonly rosterId: RosterId;
  readonly designId: DesignId;
  readonly team: PlanTeam;
}

/** An answer, or null where the connection broke before one came: then nobody knows whether the server took it. */
async function answer<Result>(asking: Promise<Result>): Promise<Result | null> {
  try {
    return await asking;
  } catch {
    return null;
  }
}

/** Tries until there is an answer: a server that starts again, or a database that recovers. */
async function eventually<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries >= 120) throw error;
      await wait(250);
    }
  }
}

const places: readonly { readonly name: string; readonly victims: readonly Victim[] }[] = [
  { name: 'the embedded database', victims: ['server', 'worker', 'database'] },
  ...(databasesForTests().length > 1
    ? [{ name: 'PostgreSQL 15', victims: ['server', 'worker'] as const }]
    : []),
];

describe.each(places)('kills on $name', { timeout: 120_000 }, ({ name, victims }) => {
  const random = new Random(seed);
  let place: Place;
  let release = async (): Promise<void> => {};
  let server: ServerProgram;
  let worker: Program;
  let design: Design;
  const acceptedImports = new Map<JobId, string>();
  const acceptedDesigns = new Set<JobId>();
  const tally = new Tally();
  const saved: { readonly seq: number; readonly name: string }[] = [];

  beforeAll(async () => {
    if (name === 'the embedded database') {
      const data = await mkdtemp(join(tmpdir(), 'staffroom-faults-'));
      // As root the database runs as somebody else, who has to be able to enter.
      await chmod(data, 0o755);
      place = { data: join(data, 'data') };
      release = () => rm(data, { recursive: true, force: true });
    } else {
      const database = await databasesForTests()[1]!.create();
      place = { url: database.url };
      release = () => database.drop();
    }
    server = await startServer(place, '--no-worker');
    worker = await startWork(place);
    design = await firstDesign(server.client);
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    await worker.stop();
    await release();
    if (rounds > 1) process.stdout.write(tally.report(name));
  }, 60_000);

  async function firstDesign(client: InterfaceClient): Promise<Design> {
    const { memberships } = await client.session.get();
    const districtId = memberships[0]!.districtId;
    const job = await importSchool(districtId);
    const { result } = await ended(job!.id, districtId);
    if (result?.kind !== 'imported') throw new Error('The first roster was not imported');
    const roster = { districtId, ...result.rosters[0]! };
    const made = await client.designs.create({ ...roster, name: 'First idea', request: designRequest });
    await ended(made.job.id, districtId);
    const { plan } = await client.designs.plan({ ...roster, designId: made.design.id });
    return { ...roster, designId: made.design.id, team: plan.teams[0]! };
  }

  async function importSchool(districtId: DistrictId): Promise<Job | null> {
    const schoolName = `School ${randomUUID()}`;
    const sample = sampleSchool({ level: 'middle', students: 180, seed: 1 + random.below(1000) });
    const job = await answer(beginImport(server, districtId, schoolName, sample));
    if (job !== null) acceptedImports.set(job.id, schoolName);
    return job;
  }

  async function designAgain(client: InterfaceClient): Promise<Job | null> {
    const { districtId, schoolId, rosterId } = design;
    const request = { ...designRequest, seed: 1 + random.below(1000) };
    const made = await answer(
      client.designs.create({ districtId, schoolId, rosterId, name: 'Another', request }),
    );
    if (made !== null) acceptedDesigns.add(made.job.id);
    return made?.job ?? null;
  }

  /** Saves one decision after the other until told to end, and remembers what was acknowledged. */
  async function save(client: InterfaceClient, round: number, isOver: () => boolean): Promise<void> {
    const { districtId, schoolId, designId, team } = design;
    let afterSeq: number | null = null;
    for (let number = 1; !isOver(); number += 1) {
      // What was sent to a server that died may have been kept: what is there is asked for, as a board does.
      afterSeq ??= (await answer(client.designs.plan(design)))?.edits.at(-1)?.seq ?? 0;
      const edit = { kind: 'renameTeam', teamId: team.id, name: `Round ${round}, ${number}` } as const;
      const at = { districtId, schoolId, designId, revision: 1, undoes: null, clientId: 'faults' };
      const kept: Edit | null = await answer(client.designs.edit({ ...at, afterSeq, edit }));
      afterSeq = kept?.seq ?? null;
      if (kept !== null) saved.push({ seq: kept.seq, name: edit.name });
      else await wait(50);
    }
  }

  async function ended(jobId: JobId, districtId: DistrictId): Promise<Job> {
    return eventually(async () => {
      const job = await server.client.jobs.get({ districtId, jobId });
      if (job.endedAt === null) throw new Error(`The job is ${job.state} after a minute`);
      return job;
    });
  }

  async function kill(victim: Victim): Promise<void> {
    switch (victim) {
      case 'server':
        await server.kill();
        return;
      case 'worker':
        await worker.kill();
        return;
      case 'database': {
        const id = 'data' in place ? databaseProcess(place.data) : null;
        if (id !== null) process.kill(id, 'SIGKILL');
        return;
      }
      default:
        victim satisfies never;
    }
  }

  async function startAgain(victim: Victim): Promise<void> {
    if (victim === 'server') server = await startServer(place, '--no-worker');
    if (victim === 'worker') worker = await startWork(place);
  }

  async function importJobs(districtId: DistrictId): Promise<readonly Job[]> {
    const found: Job[] = [];
    let cursor: string | undefined;
    do {
      const page = await server.client.jobs.list({ districtId, kind: 'import', limit: 200, cursor });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return found;
  }

  describe.each(victims)('the %s', (victim) => {
    it.each(Array.from({ length: rounds }, (_, round) => round + 1))(
      'round %i: nothing accepted is lost',
      async (round) => {
        let isOver = false;
        const { client } = server;
        const savedBefore = saved.length;
        const jobs = Promise.all([importSchool(design.districtId), designAgain(client)]);
        const saving = save(client, round, () => isOver);
        await wait(random.below(longestWork));
        const killedAt = new Date();
        await kill(victim);
        isOver = true;
        const accepted = (await jobs).filter((job) => job !== null);
        await saving;
        await startAgain(victim);

        const after = [];
        for (const { id } of accepted) after.push(await ended(id, design.districtId));
        expect(after.map(({ state, failure }) => ({ state, failure }))).toEqual(
          accepted.map(() => ({ state: 'done', failure: null })),
        );
        tally.add(victim, { killedAt, jobs: after, decisions: saved.length - savedBefore });
        const { edits } = await eventually(() => server.client.designs.plan(design));
        const names = new Map(
          edits.map(({ seq, edit }) => [seq, edit.kind === 'renameTeam' ? edit.name : edit.kind]),
        );
        expect(saved.filter((each) => names.get(each.seq) !== each.name)).toEqual([]);
      },
    );
  });

  it('kept every import once, whole, and nothing of those that nobody accepted', async () => {
    const { districtId } = design;
    expect([acceptedImports.size, acceptedDesigns.size, saved.length].every((count) => count > 0)).toBe(true);
    const rostersByName = new Map<string, number>();
    let cursor: string | undefined;
    do {
      const page = await server.client.schools.list({ districtId, limit: 200, cursor });
      for (const school of page.items) {
        const { items } = await server.client.rosters.list({ districtId, schoolId: school.id, limit: 50 });
        rostersByName.set(school.name, items.length);
        for (const roster of items) {
          const people = await server.client.rosters.people({
            districtId,
            schoolId: school.id,
            rosterId: roster.id,
          });
          expect(people.students).toHaveLength(roster.studentCount);
        }
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const accepted = [...acceptedImports.values()];
    expect(accepted.filter((school) => rostersByName.get(school) !== 1)).toEqual([]);
    const done = (await importJobs(districtId)).filter(({ state }) => state === 'done');
    // The example school came without a job.
    expect(rostersByName.size - 1).toBe(done.length);
  });
});

describe('two starts on one folder', { timeout: 120_000 }, () => {
  it('share the database, and the first to leave does not take it away', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'staffroom-faults-'));
    await chmod(folder, 0o755);
    const place = { data: join(folder, 'data') };
    const [first, second] = await Promise.all([
      startServer(place, '--no-worker'),
      startServer(place, '--no-worker'),
    ]);
    const { memberships } = await first.client.session.get();
    const districtId = memberships[0]!.districtId;
    const school = await first.client.schools.create({ districtId, name: 'Lakeside', state: null });
    await first.stop();
    expect(await second.client.schools.get({ districtId, schoolId: school.id })).toMatchObject({
      name: 'Lakeside',
    });
    await second.stop();
    expect(databaseProcess(place.data)).toBe(null);
    await rm(folder, { recursive: true, force: true });
  });
});
