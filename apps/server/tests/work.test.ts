import { randomUUID } from 'node:crypto';
import type { DistrictId, InterfaceClient, Job, JobId, Roster } from '@staffroom/contract';
import { oneRosterFiles, zipFiles } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import { PlanSchema, type School } from '@staffroom/school';
import type { Store } from '@staffroom/store';
import { oneDatabaseForTests } from '@staffroom/testkit/services';
import { unzipSync, strFromU8 } from 'fflate';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startWorker, type Worker } from '../src/jobs/start-worker.ts';
import { aDistrict, aServer, designRequest, type TestServer } from './test-server.ts';

const lead = 'lead';

function rosterZip(school: School): Uint8Array {
  return zipFiles(oneRosterFiles(school));
}

describe.each(oneDatabaseForTests())('work on $name', { timeout: 120_000 }, (database) => {
  let store: Store;
  let worker: Worker;
  let server: TestServer;
  let client: InterfaceClient;
  let districtId: DistrictId;
  const school = sampleSchool({ level: 'middle', students: 180, seed: 3 });

  beforeAll(async () => {
    store = await database.open();
    worker = await startWorker(store, { concurrency: 2, log: pino({ level: 'error' }) });
    server = aServer(store);
    districtId = await aDistrict(store);
    server.access.join(lead, districtId, 'districtLead');
    client = server.as(lead);
  });
  afterAll(async () => {
    await worker.stop();
    await store.close();
  });

  async function upload(fileName: string, bytes: Uint8Array) {
    const { uploadId, contentPath } = await client.imports.begin({
      districtId,
      fileName,
      size: bytes.length,
    });
    const answer = await server.request(lead, contentPath, { method: 'PUT', body: Buffer.from(bytes) });
    expect(answer.status).toBeLessThan(300);
    return uploadId;
  }

  async function ended(jobId: JobId): Promise<Job> {
    let last: Job | undefined;
    for await (const job of await client.jobs.watch({ districtId, jobId })) last = job;
    if (last === undefined) throw new Error('The job told nothing');
    return last;
  }

  async function imported(fileName: string, bytes: Uint8Array, names: 'keep' | 'leaveOut' = 'keep') {
    const uploadIds = [await upload(fileName, bytes)];
    const job = await ended(
      (await client.imports.start({ districtId, schoolId: null, uploadIds, names, dateOrder: 'us' })).id,
    );
    return job;
  }

  /** One for every design and sweep: what is made of a roster does not change it. */
  let imports: Promise<Roster> | null = null;
  const aRoster = (): Promise<Roster> => (imports ??= importRoster());

  async function importRoster(): Promise<Roster> {
    const own = sampleSchool({ level: 'middle', students: 180, seed: 11 });
    const named = { ...own, id: randomUUID() as School['id'], name: 'Lakeside Middle' };
    const { result } = await imported('roster.zip', rosterZip(named));
    if (result?.kind !== 'imported' || result.rosters[0] === undefined)
      throw new Error(JSON.stringify(result));
    return client.rosters.get({ districtId, ...result.rosters[0] });
  }

  it('reads a roster into the school that its files name', async () => {
    const job = await imported('roster.zip', rosterZip(school));
    expect(job).toMatchObject({
      state: 'done',
      result: { kind: 'imported', rosters: [{ schoolName: school.name }] },
    });
    const again = await imported('roster.zip', rosterZip(school), 'leaveOut');
    const [first, second] = [job, again].map(({ result }) =>
      result?.kind === 'imported' ? result.rosters[0] : undefined,
    );
    expect(second?.schoolId).toBe(first?.schoolId);
    const [latest, before] = (await client.rosters.list({ districtId, schoolId: first!.schoolId, limit: 50 }))
      .items;
    expect(latest).toMatchObject({ id: second?.rosterId, hasNames: false, studentCount: 180 });
    expect(before).toMatchObject({ id: first?.rosterId, hasNames: true, studentCount: 180 });
    const people = await client.rosters.people({ districtId, ...second! });
    expect(people.students.map(({ name }) => name)).toEqual(people.students.map(() => null));
  });

  it('proposes a mapping for a spreadsheet, with its first rows', async () => {
    const sheet = Buffer.from('Student ID,Grade,Teacher,Class\n1,6,Ada,Math 6\n2,6,Ada,Math 6\n');
    const job = await imported('list.csv', sheet);
    expect(job).toMatchObject({
      state: 'done',
      result: {
        kind: 'mappingNeeded',
        tables: [
          {
            file: 'list.csv',
            header: ['Student ID', 'Grade', 'Teacher', 'Class'],
            rows: [
              ['1', '6', 'Ada', 'Math 6'],
              ['2', '6', 'Ada', 'Math 6'],
            ],
          },
        ],
      },
    });
  });

  it('keeps no row of a spreadsheet whose columns are not known yet, where names are left out', async () => {
    const sheet = Buffer.from('Student ID,Grade,Teacher,Class\n1,6,Ada Lovelace,Math 6\n');
    const job = await imported('list.csv', sheet, 'leaveOut');
    expect(job).toMatchObject({
      result: {
        kind: 'mappingNeeded',
        tables: [{ header: ['Student ID', 'Grade', 'Teacher', 'Class'], rows: [] }],
      },
    });
    expect(JSON.stringify(job)).not.toContain('Lovelace');
  });

  it('says in words what is no roster, and keeps nothing', async () => {
    const before = await client.schools.list({ districtId, limit: 200 });
    const job = await imported('holiday.zip', Buffer.from('PK not really'));
    expect(job).toMatchObject({ state: 'failed', attempts: 1, failure: { code: 'notARoster' } });
    expect(job.failure?.message).not.toContain('/tmp');
    expect(await client.schools.list({ districtId, limit: 200 })).toEqual(before);
  });

  it('designs a school and writes it as files', async () => {
    const roster = await aRoster();
    const place = { districtId, schoolId: roster.schoolId };
    const { design, job } = await client.designs.create({
      ...place,
      rosterId: roster.id,
      name: 'First idea',
      request: designRequest,
    });
    expect(await ended(job.id)).toMatchObject({ state: 'done', result: { kind: 'designed', revision: 1 } });
    const designId = design.id;
    const { plan } = await client.designs.plan({ ...place, designId });
    expect(plan.teams.length).toBeGreaterThan(1);
    const [team, other] = plan.teams;
    const student = team?.students[0];
    if (student === undefined || other === undefined) throw new Error('The plan has no team with a student');
    await client.designs.edit({
      ...place,
      designId,
      revision: 1,
      afterSeq: 0,
      undoes: null,
      clientId: 'window',
      edit: { kind: 'placeStudents', studentIds: [student], to: other.id },
    });
    const written = await ended((await client.exports.start({ ...place, designId, format: 'folder' })).id);
    if (written.result?.kind !== 'exported') throw new Error(JSON.stringify(written.failure));
    const answer = await server.request(
      lead,
      `/api/v1/districts/${districtId}/files/${written.result.fileId}`,
    );
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['plan.json', 'report.html', 'plan.xlsx', 'oneroster.zip', 'not-carried.csv']),
    );
    const saved = PlanSchema.parse(JSON.parse(strFromU8(files['plan.json']!)));
    expect(saved.teams.find(({ id }) => id === other.id)?.students).toContain(student);
  });

  it('keeps what is pinned when it designs again', async () => {
    const roster = await aRoster();
    const place = { districtId, schoolId: roster.schoolId };
    const made = await client.designs.create({
      ...place,
      rosterId: roster.id,
      name: 'Pins',
      request: designRequest,
    });
    await ended(made.job.id);
    const at = { ...place, designId: made.design.id };
    const { plan } = await client.designs.plan(at);
    const [team, other] = plan.teams.filter(({ band }) => band.id === plan.teams[0]?.band.id);
    const student = team!.students[0]!;
    const decide = { ...at, revision: 1, undoes: null, clientId: 'window' };
    await client.designs.edit({
      ...decide,
      afterSeq: 0,
      edit: { kind: 'placeStudents', studentIds: [student], to: other!.id },
    });
    await client.designs.edit({
      ...decide,
      afterSeq: 1,
      edit: { kind: 'pinStudent', studentId: student, teamId: other!.id },
    });
    const { job } = await client.designs.again(at);
    expect(await ended(job.id)).toMatchObject({ state: 'done', result: { revision: 2 } });
    const again = await client.designs.plan(at);
    expect(again.plan.teams.find(({ id }) => id === other!.id)?.students).toContain(student);
    expect(again).toMatchObject({ revision: 2, edits: [] });
  });

  it('stops a search with the best so far', async () => {
    const roster = await aRoster();
    const place = { districtId, schoolId: roster.schoolId };
    const { design, job } = await client.designs.create({
      ...place,
      rosterId: roster.id,
      name: 'Until I stop',
      request: { ...designRequest, effort: 'wallClock', seconds: 600 },
    });
    for await (const told of await client.jobs.watch({ districtId, jobId: job.id }))
      if (told.progress.value !== undefined) break;
    await client.jobs.stop({ districtId, jobId: job.id });
    expect(await ended(job.id)).toMatchObject({ state: 'done' });
    const { plan } = await client.designs.plan({ ...place, designId: design.id });
    expect(plan.request.isStoppedEarly).toBe(true);
  });

  it('cancels a search and keeps nothing of it', async () => {
    const roster = await aRoster();
    const place = { districtId, schoolId: roster.schoolId };
    const { design, job } = await client.designs.create({
      ...place,
      rosterId: roster.id,
      name: 'Never',
      request: { ...designRequest, effort: 'wallClock', seconds: 600 },
    });
    for await (const told of await client.jobs.watch({ districtId, jobId: job.id }))
      if (told.state === 'running') break;
    await client.jobs.cancel({ districtId, jobId: job.id });
    expect(await ended(job.id)).toMatchObject({ state: 'cancelled', result: null });
    expect(await client.designs.get({ ...place, designId: design.id })).toMatchObject({ revision: 0 });
  });

  it('sweeps a grid, and takes a case that cannot be designed for a result', async () => {
    const roster = await aRoster();
    const { sweep, job } = await client.sweeps.startForSchool({
      districtId,
      schoolId: roster.schoolId,
      name: 'Sizes',
      requests: [designRequest, { ...designRequest, modelId: 'noSuchModel' }],
      grid: { rosterTarget: [30, 31] },
    });
    expect(await ended(job.id)).toMatchObject({
      state: 'done',
      result: { kind: 'swept', sweepId: sweep.id },
    });
    const { items } = await client.sweeps.cases({ districtId, sweepId: sweep.id, limit: 50 });
    expect(items.map(({ state, point }) => [state, point])).toEqual([
      ['done', { rosterTarget: 30 }],
      ['done', { rosterTarget: 31 }],
      ['failed', { rosterTarget: 30 }],
      ['failed', { rosterTarget: 31 }],
    ]);
    expect(await client.sweeps.get({ districtId, sweepId: sweep.id })).toMatchObject({
      caseCount: 4,
      doneCount: 2,
      failedCount: 2,
    });
  });

  const openCases = () =>
    store.withDistrict(districtId, (db) =>
      db
        .selectFrom('job')
        .select(['state', 'request'])
        .where('kind', '=', 'sweepCase')
        .where('ended_at', 'is', null)
        .execute(),
    );

  it('cancels a sweep with all of its cases', async () => {
    const roster = await aRoster();
    const { sweep, job } = await client.sweeps.startForSchool({
      districtId,
      schoolId: roster.schoolId,
      name: 'Long',
      requests: [{ ...designRequest, effort: 'wallClock', seconds: 600 }],
      grid: { rosterTarget: [28, 29, 30, 31, 32] },
    });
    for await (const told of await client.jobs.watch({ districtId, jobId: job.id }))
      if (told.progress.message.includes('of 5 cases')) break;
    await client.jobs.cancel({ districtId, jobId: job.id });
    expect(await ended(job.id)).toMatchObject({ state: 'cancelled' });
    await vi.waitFor(async () => expect(await openCases()).toEqual([]), 5000);
    expect((await client.sweeps.get({ districtId, sweepId: sweep.id })).doneCount).toBe(0);
  });
});
