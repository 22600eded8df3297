import { audit } from '../access/audit-trail.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { jobPriorities, type JobRequest } from '../jobs/job-requests.ts';
import { jobRecord } from '../records/job-record.ts';
import { designRow } from './design-rows.ts';

/** A design is written as files by a job. */
export function exportRoutes({ store }: ServerParts) {
  return {
    start: routes.exports.start.handler(({ context, input }) => {
      const { districtId, schoolId, designId, format } = input;
      const actor = actorOf(context);
      return store.withDistrict(districtId, async (db) => {
        const row = await designRow(db, input);
        if (row.revision === 0)
          throw problem('NOT_POSSIBLE', 'This design has no plan yet. Wait until it is made, then export.');
        const job = await store.queue.accept(db, {
          districtId,
          kind: 'export',
          title: `Export ${row.name}`,
          schoolId,
          designId,
          request: { designId, schoolId, format } satisfies JobRequest<'export'>,
          priority: jobPriorities.export,
          createdBy: actor.userId,
        });
        await audit(db, districtId, actor, {
          action: 'design.export',
          subject: `design:${designId}`,
          detail: { format, revision: row.revision, seq: row.seq },
        });
        return jobRecord(job);
      });
    }),
  };
}
