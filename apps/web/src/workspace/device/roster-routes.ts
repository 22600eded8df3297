import { UploadIdSchema } from '@staffroom/contract';
import type { Device } from './device.ts';
import { newId } from './device-ids.ts';
import { pageOfList } from './page.ts';
import { removeRoster } from './roster-records.ts';
import { rostersOf } from './school-records.ts';
import { os } from './studio-implementer.ts';

const noRoster = { message: 'This roster is not on this device' };

export function rosterRoutes(device: Device) {
  const { db } = device;
  return {
    list: os.rosters.list.handler(async ({ input }) => {
      const rosters = await rostersOf(db, input.schoolId);
      return pageOfList(
        rosters.map(({ roster }) => roster),
        input,
      );
    }),
    get: os.rosters.get.handler(async ({ input, errors }) => {
      const stored = await db.get('rosters', input.rosterId);
      if (stored === undefined) throw errors.NOT_FOUND(noRoster);
      return stored.roster;
    }),
    people: os.rosters.people.handler(async ({ input, errors }) => {
      const people = await db.get('people', input.rosterId);
      if (people === undefined) throw errors.NOT_FOUND(noRoster);
      return people.school;
    }),
    problems: os.rosters.problems.handler(async ({ input, errors }) => {
      const stored = await db.get('problems', input.rosterId);
      if (stored === undefined) throw errors.NOT_FOUND(noRoster);
      const wanted = stored.problems.filter(({ code }) => input.code === undefined || code === input.code);
      return pageOfList(wanted, input);
    }),
    remove: os.rosters.remove.handler(async ({ input }) => {
      await removeRoster(device, input.rosterId);
      return {};
    }),
  };
}

export function importRoutes({ db, jobs }: Device) {
  return {
    begin: os.imports.begin.handler(async ({ input }) => {
      const uploadId = newId(UploadIdSchema);
      await db.add('uploads', { id: uploadId, fileName: input.fileName, content: null });
      return { uploadId, contentPath: '' };
    }),
    start: os.imports.start.handler(async ({ input, errors }) => {
      const uploads = await Promise.all(input.uploadIds.map((id) => db.get('uploads', id)));
      const names = uploads.flatMap((upload) => (upload?.content ? [upload.fileName] : []));
      if (names.length < uploads.length)
        throw errors.NOT_FOUND({ message: 'A file of this import was not read in; choose it again' });
      const { districtId: _, ...asked } = input;
      const { job, task } = jobs.make({
        task: { kind: 'import', ...asked },
        title: `Read ${names.join(', ')}`,
        schoolId: input.schoolId,
        designId: null,
      });
      await db.add('jobs', { id: job.id, job, task });
      jobs.begin(job, task);
      return job;
    }),
  };
}
