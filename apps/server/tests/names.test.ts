import type { DistrictId, InterfaceClient, Job } from '@staffroom/contract';
import { oneRosterFiles, zipFiles } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import type { School } from '@staffroom/school';
import type { Store } from '@staffroom/store';
import { oneDatabaseForTests } from '@staffroom/testkit/services';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type Worker } from '../src/jobs/start-worker.ts';
import { unpackJson } from '../src/packed-json.ts';
import { deleteDistrict } from '../src/privacy/delete-district.ts';
import { everythingKept } from './everything-kept.ts';
import { aDistrict, aServer, designRequest, type TestServer } from './test-server.ts';

const sample = sampleSchool({ level: 'middle', students: 180, seed: 5 });
/** A school of which every name is unlike anything else. */
const named: School = {
  ...sample,
  name: 'Lakeside Middle',
  students: sample.students.map((student, index) => ({
    ...student,
    name: { given: `Xgiven${index}x`, family: `Xfamily${index}x` },
  })),
  staff: sample.staff.map((member, index) => ({
    ...member,
    name: { given: `Ygiven${index}y`, family: `Yfamily${index}y` },
  })),
};
const names = /[XY](?:given|family)\d+[xy]/i;

describe.each(oneDatabaseForTests())('names on $name', { timeout: 60_000 }, (database) => {
  let store: Store;
  let worker: Worker;
  let server: TestServer;
  let client: InterfaceClient;
  const lines: string[] = [];

  beforeAll(async () => {
    store = await database.open();
    const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
    worker = await startWorker(store, { concurrency: 1, log });
    server = aServer(store);
    client = server.as('lead');
  });
  afterAll(async () => {
    await worker.stop();
    await store.close();
  });

  async function ended(districtId: DistrictId, { id: jobId }: Job): Promise<Job> {
    let last: Job | undefined;
    for await (const job of await client.jobs.watch({ districtId, jobId })) last = job;
    if (last?.state !== 'done') throw new Error(JSON.stringify(last));
    return last;
  }

  async function imported(
    districtId: DistrictId,
    fileName: string,
    bytes: Uint8Array,
    how: 'keep' | 'leaveOut',
  ) {
    const announced = await client.imports.begin({ districtId, fileName, size: bytes.length });
    await server.request('lead', announced.contentPath, { method: 'PUT', body: Buffer.from(bytes) });
    const uploadIds = [announced.uploadId];
    const asked = { districtId, schoolId: null, uploadIds, names: how, dateOrder: 'us' as const };
    const { result } = await ended(districtId, await client.imports.start(asked));
    return { uploadIds, roster: result?.kind === 'imported' ? result.rosters[0] : undefined };
  }

  /** Everything that people do with a school, in a district of its own. */
  async function aWholeWork(how: 'keep' | 'leaveOut'): Promise<DistrictId> {
    const districtId = await aDistrict(store);
    server.access.join('lead', districtId, 'districtLead');
    const { roster } = await imported(districtId, 'roster.zip', zipFiles(oneRosterFiles(named)), how);
    if (roster === undefined) throw new Error('Nothing was imported');
    const place = { districtId, schoolId: roster.schoolId };
    const made = await client.designs.create({
      ...place,
      rosterId: roster.rosterId,
      name: 'First idea',
      request: designRequest,
    });
    await ended(districtId, made.job);
    const design = { ...place, designId: made.design.id };
    await client.shares.create({ ...design, days: 7 });
    await ended(districtId, await client.exports.start({ ...design, format: 'folder' }));
    const rows = named.students.slice(0, 5).map(({ name }, index) => `${index},6,${name?.family},Math`);
    await imported(
      districtId,
      'list.csv',
      Buffer.from(['Student ID,Grade,Teacher,Class', ...rows, ''].join('\n')),
      how,
    );
    return districtId;
  }

  it('are nowhere in the database where they were left out, but in files that wait to be read', async () => {
    const districtId = await aWholeWork('leaveOut');
    await store.withDistrict(districtId, (db) => db.deleteFrom('upload').execute());
    const kept = await everythingKept(store);
    expect(kept.length).toBeGreaterThan(100_000);
    expect(names.exec(kept)?.[0]).toBeUndefined();
    await deleteDistrict(store, districtId);
  });

  it('are in no link, where they were kept', async () => {
    const districtId = await aWholeWork('keep');
    const { content } = await store.withDistrict(districtId, (db) =>
      db.selectFrom('share').select('content').executeTakeFirstOrThrow(),
    );
    const shown = JSON.stringify(unpackJson(content));
    expect(shown).toContain('Lakeside Middle');
    expect(names.exec(shown)?.[0]).toBeUndefined();
    expect(named.students.filter(({ id }) => shown.includes(`"${id}"`))).toEqual([]);
    await deleteDistrict(store, districtId);
  });

  it('are in the log in no case, and nowhere once the district is deleted', async () => {
    const districtId = await aWholeWork('keep');
    const before = await everythingKept(store);
    expect([before.includes('Xfamily7x'), before.includes(districtId)]).toEqual([true, true]);
    await deleteDistrict(store, districtId);
    const after = await everythingKept(store);
    expect([names.exec(after)?.[0], after.includes(districtId)]).toEqual([undefined, false]);
    expect(lines.filter((line) => names.test(line))).toEqual([]);
  });
});
