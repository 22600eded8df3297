import { audit } from '../access/audit-trail.ts';
import { apiPrefix } from '../app/api.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf, schoolsOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { jobPriorities, type JobRequest } from '../jobs/job-requests.ts';
import { jobRecord } from '../records/job-record.ts';
import { announceUpload } from './announce-upload.ts';

/** Uploads are announced, sent, then read by a job. */
export function importRoutes({ store, limits }: ServerParts) {
  return {
    begin: routes.imports.begin.handler(async ({ context, input }) => {
      const uploadId = await announceUpload(store, input, actorOf(context), limits.uploadBytes);
      return {
        uploadId,
        contentPath: `${apiPrefix}/districts/${input.districtId}/uploads/${uploadId}/content`,
      };
    }),

    start: routes.imports.start.handler(({ context, input }) => {
      const actor = actorOf(context);
      const { districtId, schoolId, uploadIds, mapping, names, dateOrder } = input;
      // Files may add schools to the district; whoever works in one school imports for that school.
      if (schoolId === null && schoolsOf(actor, districtId, 'roster.import') !== null)
        throw problem('NOT_ALLOWED', 'You may import for your own school. Name it, or ask a district lead.');
      const request: JobRequest<'import'> = {
        schoolId,
        uploadIds,
        ...(mapping === undefined ? {} : { mapping }),
        names,
        dateOrder,
      };
      return store.withDistrict(districtId, async (db) => {
        const uploads = await db
          .selectFrom('upload')
          .select(['id', 'file_name', 'is_complete'])
          .where('id', 'in', uploadIds)
          .where('created_by', '=', actor.userId)
          .execute();
        if (uploads.length < new Set(uploadIds).size)
          throw problem('NOT_FOUND', 'One of the uploads is not here any more. Send the files again.');
        const partial = uploads.find((upload) => !upload.is_complete);
        if (partial !== undefined)
          throw problem(
            'NOT_POSSIBLE',
            `${partial.file_name} has not arrived whole yet. Send it, then start again.`,
          );
        const fileNames = uploads.map((upload) => upload.file_name).toSorted();
        const job = await store.queue.accept(db, {
          districtId,
          kind: 'import',
          title: `Import ${fileNames.slice(0, 3).join(', ')}${fileNames.length > 3 ? ' and more' : ''}`,
          ...(schoolId === null ? {} : { schoolId }),
          request,
          priority: jobPriorities.import,
          createdBy: actor.userId,
        });
        await audit(db, districtId, actor, {
          action: 'import.start',
          subject: `job:${job.id}`,
          detail: { files: fileNames.length, names },
        });
        return jobRecord(job);
      });
    }),
  };
}
