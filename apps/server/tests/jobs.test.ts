import { databasesForTests } from '@staffroom/testkit/services';
import type { DistrictId, Job } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  designRequest,
  type DesignedPlace,
  type MadeSchool,
  type TestServer,
} from './test-server.ts';

describe.each(databasesForTests())('jobs on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let made: MadeSchool;
  let districtId: DistrictId;
  let place: DesignedPlace;

  beforeAll(async () => {
    [store, made] = await Promise.all([database.open(), aMadeSchool()]);
    server = aServer(store);
  });
  beforeEach(async () => {
    districtId = await aDistrict(store);
    place = await aDesign(store, districtId, made);
    server.access.join('lead', districtId, 'districtLead');
  });
  afterAll(() => store.close());

  it('tells a job as it is, then each change, and ends with it', async () => {
    const lead = server.as('lead');
    const { job } = await lead.designs.again(place);
    const events = await lead.jobs.watch({ districtId, jobId: job.id });
    const seen: Job['state'][] = [];
    for await (const { state } of events) {
      seen.push(state);
      if (state === 'waiting') await lead.jobs.cancel({ districtId, jobId: job.id });
    }
    expect(seen).toEqual(['waiting', 'cancelled']);
  });

  it('leaves a job that has ended as it is', async () => {
    const lead = server.as('lead');
    const { job } = await lead.designs.again(place);
    await lead.jobs.cancel({ districtId, jobId: job.id });
    const after = await lead.jobs.stop({ districtId, jobId: job.id });
    expect(after).toMatchObject({ state: 'cancelled', progress: expect.anything() });
  });

  it('lists jobs newest first, by school and kind', async () => {
    const lead = server.as('lead');
    await lead.designs.again(place);
    await lead.exports.start({ ...place, format: 'report' });
    const all = await lead.jobs.list({ districtId });
    expect(all.items.map(({ kind }) => kind)).toEqual(['export', 'design']);
    const some = await lead.jobs.list({ districtId, schoolId: place.schoolId, kind: 'export', limit: 1 });
    expect(some.items.map(({ title }) => title)).toEqual(['Export First idea']);
  });

  it('pages through rows of the same instant without losing or repeating one', async () => {
    const lead = server.as('lead');
    await store.withDistrict(districtId, (db) =>
      store.queue.acceptMany(
        db,
        Array.from({ length: 7 }, (_, index) => ({
          districtId,
          kind: 'export' as const,
          title: `Job ${index}`,
          request: {},
          createdBy: 'lead',
        })),
      ),
    );
    const titles: string[] = [];
    let page = await lead.jobs.list({ districtId, limit: 2 });
    titles.push(...page.items.map(({ title }) => title));
    while (page.nextCursor !== null) {
      page = await lead.jobs.list({ districtId, limit: 2, cursor: page.nextCursor });
      titles.push(...page.items.map(({ title }) => title));
    }
    expect(titles.toSorted()).toEqual(Array.from({ length: 7 }, (_, index) => `Job ${index}`));
  });

  it('shows somebody of one school the jobs of that school, and lets a viewer change none', async () => {
    const lead = server.as('lead');
    const other = await aDesign(store, districtId, made);
    server.access.join('member', districtId, 'teamMember', other.schoolId);
    server.access.join('viewer', districtId, 'viewer');
    const { job } = await lead.designs.again(place);
    const own = await lead.designs.again(other);
    const member = server.as('member');
    expect((await member.jobs.list({ districtId })).items.map(({ id }) => id)).toEqual([own.job.id]);
    await expect(member.jobs.get({ districtId, jobId: job.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(member.jobs.cancel({ districtId, jobId: job.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(member.jobs.watch({ districtId, jobId: job.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(server.as('viewer').jobs.cancel({ districtId, jobId: job.id })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await server.as('viewer').jobs.get({ districtId, jobId: job.id })).toMatchObject({
      state: 'waiting',
    });
  });

  it('accepts a sweep with its job, and counts its cases beforehand', async () => {
    const lead = server.as('lead');
    await aDesign(store, districtId, made);
    const { sweep, job } = await lead.sweeps.start({
      districtId,
      name: 'How large',
      schoolIds: null,
      requests: [designRequest],
      grid: { rosterTarget: [80, 100, 120] },
    });
    expect(sweep).toMatchObject({
      name: 'How large',
      caseCount: 6,
      doneCount: 0,
      failedCount: 0,
      jobId: job.id,
    });
    expect(job).toMatchObject({ kind: 'sweep', title: 'How large' });
    expect(await lead.sweeps.cases({ districtId, sweepId: sweep.id })).toEqual({
      items: [],
      nextCursor: null,
    });
  });

  it('refuses a sweep over schools without a roster', async () => {
    const lead = server.as('lead');
    const { id } = await lead.schools.create({ districtId, name: 'Empty', state: null });
    const sweep = { districtId, name: 'None', requests: [designRequest], grid: {} };
    await expect(lead.sweeps.start({ ...sweep, schoolIds: [id] })).rejects.toMatchObject({
      code: 'NOT_POSSIBLE',
    });
  });

  it('shows somebody of one school the sweeps about that school alone', async () => {
    const lead = server.as('lead');
    const common = { districtId, requests: [designRequest], grid: {} };
    await lead.sweeps.start({ ...common, name: 'All', schoolIds: null });
    server.access.join('member', districtId, 'teamMember', place.schoolId);
    const member = server.as('member');
    const own = await member.sweeps.startForSchool({ ...common, schoolId: place.schoolId, name: 'Ours' });
    expect((await member.sweeps.list({ districtId })).items.map(({ name }) => name)).toEqual(['Ours']);
    expect((await lead.sweeps.list({ districtId })).items.map(({ name }) => name)).toEqual(['Ours', 'All']);
    expect(await member.sweeps.get({ districtId, sweepId: own.sweep.id })).toMatchObject({ name: 'Ours' });
    const [, all] = (await lead.sweeps.list({ districtId })).items;
    await expect(member.sweeps.get({ districtId, sweepId: all!.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
