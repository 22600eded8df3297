import type { Job } from '@staffroom/contract';
import type { Device } from './device.ts';
import { isEnded } from './device-jobs.ts';
import { createEventQueue } from './event-queue.ts';
import { pageOfList } from './page.ts';
import { newestFirst } from './school-records.ts';
import { os } from './studio-implementer.ts';

const noJob = { message: 'This job is not on this device' };

export function jobRoutes({ db, bus, jobs }: Device) {
  const find = async (id: string): Promise<Job | null> => (await db.get('jobs', id))?.job ?? null;
  return {
    list: os.jobs.list.handler(async ({ input }) => {
      const stored = (await db.getAll('jobs')).map(({ job }) => job);
      const wanted = stored.filter(
        ({ schoolId, kind }) =>
          (input.schoolId === undefined || schoolId === input.schoolId) &&
          (input.kind === undefined || kind === input.kind),
      );
      return pageOfList(
        wanted.toSorted((a, b) => newestFirst(a.createdAt, b.createdAt)),
        input,
      );
    }),
    get: os.jobs.get.handler(async ({ input, errors }) => {
      const job = await find(input.jobId);
      if (job === null) throw errors.NOT_FOUND(noJob);
      return job;
    }),
    watch: os.jobs.watch.handler(async function* ({ input, errors, signal }) {
      const queue = createEventQueue<Job>();
      // Listening begins before the look, so that no change falls between the two.
      const unsubscribe = bus.subscribe((message) => {
        if (message.type === 'job' && message.job.id === input.jobId) queue.push(message.job);
      });
      try {
        const job = await find(input.jobId);
        if (job === null) throw errors.NOT_FOUND(noJob);
        yield job;
        if (isEnded(job)) return;
        for await (const changed of queue.read(signal)) {
          yield changed;
          if (isEnded(changed)) return;
        }
      } finally {
        unsubscribe();
      }
    }),
    stop: os.jobs.stop.handler(async ({ input, errors }) => {
      const job = await find(input.jobId);
      if (job === null) throw errors.NOT_FOUND(noJob);
      return jobs.end(job, 'stop');
    }),
    cancel: os.jobs.cancel.handler(async ({ input, errors }) => {
      const job = await find(input.jobId);
      if (job === null) throw errors.NOT_FOUND(noJob);
      return jobs.end(job, 'cancel');
    }),
  };
}
