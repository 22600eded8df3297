import type { Device } from './device.ts';
import { os } from './studio-implementer.ts';

export function exportRoutes({ db, jobs }: Device) {
  return {
    start: os.exports.start.handler(async ({ input, errors }) => {
      const design = await db.get('designs', input.designId);
      if (design === undefined) throw errors.NOT_FOUND({ message: 'This design is not on this device' });
      if (design.revision === 0)
        throw errors.NOT_POSSIBLE({ message: 'There is no plan to write yet. Design the school first.' });
      const { schoolId, designId, format } = input;
      const { job, task } = jobs.make({
        task: { kind: 'export', designId, schoolId, format },
        title: `Write ${design.name}`,
        schoolId,
        designId,
      });
      await db.add('jobs', { id: job.id, job, task });
      jobs.begin(job, task);
      return job;
    }),
  };
}
