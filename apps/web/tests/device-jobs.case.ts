import { RosterIdSchema, type Job, type JobId } from '@staffroom/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDeviceInBrowser, type DeviceUnderTest } from './device-workspace.ts';

/** What the jobs of a device promise. */
export function expectDeviceJobs(): void {
  describe('jobs of a device', { timeout: 120_000 }, () => {
    let device: DeviceUnderTest;
    beforeAll(async () => {
      device = await openDeviceInBrowser();
    }, 120_000);
    afterAll(() => device.close());

    /** A design that would go on for an hour, under way. */
    const longDesign = async (): Promise<{ readonly jobId: JobId; readonly place: Place }> => {
      const { client, districtId } = device;
      const school = await client.schools.addExample({ districtId, level: 'middle' });
      const { design, job } = await client.designs.create({
        districtId,
        schoolId: school.id,
        rosterId: RosterIdSchema.parse(school.latestRosterId),
        name: 'Long',
        request: {
          modelId: 'newCoreTeam',
          parameters: {},
          state: null,
          grades: null,
          seed: 1,
          effort: 'wallClock',
          seconds: 3600,
          useAverages: false,
        },
      });
      for await (const now of await client.jobs.watch({ districtId, jobId: job.id }))
        if (now.progress.fraction > 0) break;
      return { jobId: job.id, place: { districtId, schoolId: school.id, designId: design.id } };
    };
    type Place = Parameters<DeviceUnderTest['client']['designs']['plan']>[0];

    const ended = async (jobId: JobId): Promise<Job> => {
      let last: Job | null = null;
      for await (const now of await device.client.jobs.watch({ districtId: device.districtId, jobId }))
        last = now;
      if (last === null) throw new Error('A watched job tells at least how it is');
      return last;
    };

    it('end with the best so far when stopped, also from another window', async () => {
      const { jobId, place } = await longDesign();
      const asked = await device.other.jobs.stop({ districtId: device.districtId, jobId });
      expect(asked.state).toBe('stopping');
      expect(await ended(jobId)).toMatchObject({ state: 'done', result: { kind: 'designed', revision: 1 } });
      const { plan } = await device.client.designs.plan(place);
      expect(plan.request.isStoppedEarly).toBe(true);
      expect(plan.teams.length).toBeGreaterThan(0);
    });

    it('leave nothing when cancelled', async () => {
      const { jobId, place } = await longDesign();
      await device.client.jobs.cancel({ districtId: device.districtId, jobId });
      expect(await ended(jobId)).toMatchObject({ state: 'cancelled', result: null });
      expect(await device.client.designs.get(place)).toMatchObject({ revision: 0 });
    });

    it('end when their window is closed, say so, and can be started again', async () => {
      const { jobId, place } = await longDesign();
      await device.reload('client');
      expect(await ended(jobId)).toMatchObject({
        state: 'failed',
        failure: { code: 'interrupted', message: expect.stringContaining('Start it again') },
      });
      const design = await device.client.designs.get(place);
      const again = await device.client.designs.again({
        ...place,
        request: { ...design.request, effort: 'quick', seconds: null },
      });
      expect(await ended(again.job.id)).toMatchObject({ state: 'done', result: { revision: 1 } });
    });

    it('under way in one window are not taken for ended by another that is loaded', async () => {
      const { jobId } = await longDesign();
      const { other, districtId } = device;
      await device.reload('other');
      const [running] = (await other.jobs.list({ districtId })).items;
      expect(running).toMatchObject({ id: jobId, state: 'running' });
      await device.client.jobs.cancel({ districtId, jobId });
    });
  });
}
