import type { DistrictId, InterfaceClient, Job } from '@staffroom/contract';
import { readStudioFile, writeStudioFile, type StudioContent } from '@staffroom/exchange';
import type { BoardEdit } from '@staffroom/school';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type Worker } from '../src/jobs/start-worker.ts';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  type DesignedPlace,
  type MadeSchool,
  type TestServer,
} from './test-server.ts';

describe.each(databasesForTests())('a Studio file on $name', { timeout: 60_000 }, (database) => {
  let store: Store;
  let worker: Worker;
  let server: TestServer;
  let client: InterfaceClient;
  let made: MadeSchool;

  beforeAll(async () => {
    [store, made] = await Promise.all([database.open(), aMadeSchool()]);
    worker = await startWorker(store, { concurrency: 1, log: pino({ level: 'silent' }) });
    server = aServer(store);
    client = server.as('lead');
  });
  afterAll(async () => {
    await worker.stop();
    await store.close();
  });

  async function district(): Promise<DistrictId> {
    const districtId = await aDistrict(store);
    server.access.join('lead', districtId, 'districtLead');
    return districtId;
  }

  async function ended(districtId: DistrictId, { id: jobId }: Job): Promise<Job> {
    let last: Job | undefined;
    for await (const job of await client.jobs.watch({ districtId, jobId })) last = job;
    if (last === undefined) throw new Error('The job told nothing');
    return last;
  }

  async function imported(
    districtId: DistrictId,
    bytes: Uint8Array,
    names: 'keep' | 'leaveOut' = 'keep',
  ): Promise<Job> {
    const file = { districtId, fileName: 'lakeside.staffroom', size: bytes.length };
    const { uploadId, contentPath } = await client.imports.begin(file);
    await server.request('lead', contentPath, { method: 'PUT', body: Buffer.from(bytes) });
    const asked = { districtId, schoolId: null, uploadIds: [uploadId], names, dateOrder: 'us' as const };
    return ended(districtId, await client.imports.start(asked));
  }

  /** The place of what an import kept. */
  function placeOf(districtId: DistrictId, { result, failure }: Job) {
    const [roster] = result?.kind === 'imported' ? result.rosters : [];
    if (roster === undefined) throw new Error(JSON.stringify(failure));
    return { districtId, ...roster };
  }

  async function exported(place: Omit<DesignedPlace, 'rosterId'>): Promise<Uint8Array> {
    const { result } = await ended(
      place.districtId,
      await client.exports.start({ ...place, format: 'studio' }),
    );
    if (result?.kind !== 'exported') throw new Error('Nothing was exported');
    const answer = await server.request(
      'lead',
      `/api/v1/districts/${place.districtId}/files/${result.fileId}`,
    );
    return new Uint8Array(await answer.arrayBuffer());
  }

  async function decide(place: DesignedPlace, edits: readonly BoardEdit[]): Promise<void> {
    for (const [afterSeq, edit] of edits.entries())
      await client.designs.edit({ ...place, revision: 1, afterSeq, edit, undoes: null, clientId: 'w' });
  }

  /** A move and a pin, as people make them. */
  function decisions(): readonly BoardEdit[] {
    const [team, other] = made.plan.teams.filter(({ band }) => band.id === made.plan.teams[0]?.band.id);
    const student = team!.students[0]!;
    return [
      { kind: 'placeStudents', studentIds: [student], to: other!.id },
      { kind: 'pinStudent', studentId: student, teamId: other!.id },
    ];
  }

  const designOf = (changes: Partial<StudioContent['designs'][number]> = {}) => ({
    name: 'Teams of four',
    isScenario: true,
    plan: made.plan,
    edits: [],
    ...changes,
  });
  const fileOf = (content: Partial<StudioContent>): Uint8Array =>
    writeStudioFile({
      producedBy: made.plan.producedBy,
      school: made.school,
      designs: [designOf()],
      ...content,
    });

  it('takes a school with its designs, decisions and pins to another server, and back', async () => {
    const here = await aDesign(store, await district(), made);
    await decide(here, decisions());
    const file = await exported(here);

    const there = await district();
    const place = placeOf(there, await imported(there, file));
    const { items } = await client.designs.list({ ...place, limit: 50 });
    expect(items).toMatchObject([
      { name: 'First idea', revision: 1, seq: 2, teamCount: made.plan.teams.length, modelId: 'newCoreTeam' },
    ]);
    const designId = items[0]!.id;
    const [before, after] = [
      await client.designs.plan(here),
      await client.designs.plan({ ...place, designId }),
    ];
    expect(after.plan).toEqual(before.plan);
    expect(after.edits.map(({ edit, author }) => [edit, author])).toEqual(
      before.edits.map(({ edit, author }) => [edit, { id: 'file', name: author.name }]),
    );
    expect(items[0]?.measures).toEqual((await client.designs.get(here)).measures);
    const people = await client.rosters.people(place);
    expect(people).toEqual(JSON.parse(JSON.stringify(made.school)));

    const again = await readStudioFile(await exported({ ...place, designId }), 'again.staffroom', null);
    expect(again).toEqual(await readStudioFile(file, 'first.staffroom', null));

    const { job } = await client.designs.again({ ...place, designId });
    expect(await ended(there, job)).toMatchObject({ state: 'done', result: { revision: 2 } });
    const pinned = decisions()[1] as Extract<BoardEdit, { kind: 'pinStudent' }>;
    const { plan } = await client.designs.plan({ ...place, designId });
    expect(plan.teams.find(({ id }) => id === pinned.teamId)?.students).toContain(pinned.studentId);
  });

  it('leaves out a design that does not hold together, says so, and keeps the others', async () => {
    const nobody = { kind: 'swapStudents', a: 'nobody', b: 'no one' } as unknown as BoardEdit;
    const at = '2026-11-23T10:00:00.000Z';
    const unfit = { kind: 'renameTeam', teamId: made.plan.teams[0]!.id, name: 'Zero \u0000 sign' } as const;
    const edit = (decision: BoardEdit) => [{ seq: 1, edit: decision, undoes: null, author: 'Ana', at }];
    const file = fileOf({
      designs: [
        designOf(),
        designOf({ name: 'Made up', edits: edit(nobody) }),
        designOf({ name: 'Unfit', edits: edit(unfit) }),
        designOf({ name: 'Without teams', plan: { ...made.plan, teams: [], sizing: [] } }),
      ],
    });
    const districtId = await district();
    const place = placeOf(districtId, await imported(districtId, file));
    const { items } = await client.designs.list({ ...place, limit: 50 });
    expect(items.map(({ name }) => name)).toContain('Teams of four');
    expect(items.map(({ name }) => name)).not.toContain('Made up');
    expect(items.map(({ name }) => name)).not.toContain('Unfit');
    const { assumptions } = await client.rosters.get(place);
    expect(assumptions.join()).toMatch(/The design Made up was left out: .*nobody/);
    expect(assumptions.join()).toContain('The design Unfit was left out');
  });

  it.each([
    ['no file of ours', () => strToU8('PK not really')],
    ['a zip of something else', () => zipSync({ 'users.csv': strToU8('id') })],
    ['a file cut off', () => fileOf({}).subarray(0, 3000)],
    [
      'a school with a sign that cannot be kept',
      () => fileOf({ school: { ...made.school, name: 'Lake\u0000side' }, designs: [] }),
    ],
    [
      'a way out of its folder',
      () => zipSync({ ...unzipSync(fileOf({})), '../../evil.json': strToU8('{}') }),
    ],
    [
      'a bomb',
      () =>
        zipSync({ ...unzipSync(fileOf({})), 'bomb.json': new Uint8Array(100 * 1024 * 1024) }, { level: 9 }),
    ],
  ])('refuses %s in words, at the first try, and keeps nothing', async (_, bytes) => {
    const districtId = await district();
    const job = await imported(districtId, bytes());
    expect(job).toMatchObject({ state: 'failed', attempts: 1, failure: { code: 'notARoster' } });
    expect(job.failure?.message).not.toContain('/tmp');
    expect((await client.schools.list({ districtId, limit: 50 })).items).toEqual([]);
  });

  it('keeps the roster alone, without names, where names are left out', async () => {
    const districtId = await district();
    const place = placeOf(districtId, await imported(districtId, fileOf({}), 'leaveOut'));
    expect(await client.rosters.get(place)).toMatchObject({
      hasNames: false,
      assumptions: [expect.stringContaining('designs of the file were left out')],
    });
    expect((await client.designs.list({ ...place, limit: 50 })).items).toEqual([]);
    const people = JSON.stringify(await client.rosters.people(place));
    const family = made.school.students
      .map(({ name }) => name?.family ?? '')
      .filter((name) => name.length > 3);
    expect(family.length).toBeGreaterThan(100);
    expect(family.filter((name) => people.includes(name))).toEqual([]);
  });
});
