import { randomUUID } from 'node:crypto';
import type { DistrictDb, JobRow } from '@staffroom/store';
import type { ReadDesign } from '../tasks/task.ts';
import { auditJob } from './audit-job.ts';

/** Who made a decision that came with a file: nobody of this server, whatever name the file gives. */
const fromFile = 'file';

/** Keeps the designs of a Studio file as designs of a school, each as its first revision with its decisions by hand. */
export async function keepDesigns(
  db: DistrictDb,
  job: JobRow,
  { schoolId, rosterId }: { readonly schoolId: string; readonly rosterId: string },
  designs: readonly ReadDesign[],
): Promise<void> {
  for (const { name, isScenario, modelName, request, plan, edits, measures, teams } of designs) {
    const designId = randomUUID();
    const place = { district_id: job.district_id, design_id: designId, revision: 1 };
    await db
      .insertInto('design')
      .values({
        district_id: job.district_id,
        id: designId,
        school_id: schoolId,
        roster_id: rosterId,
        name,
        model_id: request.modelId,
        model_name: modelName,
        request: JSON.stringify(request),
        is_scenario: isScenario,
        revision: 1,
        seq: edits.length,
        measures: JSON.stringify(measures),
        team_count: teams,
        created_by: job.created_by,
      })
      .execute();
    await db
      .insertInto('design_plan')
      .values({ ...place, plan: Buffer.from(plan), job_id: job.id })
      .execute();
    if (edits.length > 0)
      await db
        .insertInto('design_edit')
        .values(
          edits.map(({ seq, edit, undoes, author, at }) => ({
            ...place,
            seq,
            edit: JSON.stringify(edit),
            undoes,
            author_id: fromFile,
            author_name: author,
            client_id: fromFile,
            at,
          })),
        )
        .execute();
    await auditJob(db, job, 'design.import', `design:${designId}`, { decisions: edits.length });
  }
}
