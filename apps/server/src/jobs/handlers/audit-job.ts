import type { DistrictId, UserId } from '@staffroom/contract';
import type { DistrictDb, JobRow } from '@staffroom/store';
import { audit } from '../../access/audit-trail.ts';

/** Writes into the audit trail what a job did for the person who asked for it. */
export async function auditJob(
  db: DistrictDb,
  job: JobRow,
  action: string,
  subject: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  // Branding: both ids were written by the server itself when it took the job.
  await audit(
    db,
    job.district_id as DistrictId,
    { userId: job.created_by as UserId, name: 'background work' },
    { action, subject, detail: { ...detail, jobId: job.id } },
  );
}
