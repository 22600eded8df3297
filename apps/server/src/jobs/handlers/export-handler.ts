import { JobFailedError } from '@staffroom/store';
import { keepFile } from '../../files/keep-file.ts';
import { jobRequestSchemas } from '../job-requests.ts';
import { answerOf } from './answer-of.ts';
import { planWithEdits, rosterFor } from './design-handler.ts';
import { auditJob } from './audit-job.ts';
import type { MakeHandler } from './handler-tools.ts';

/** Writes a design, with the decisions by hand, as a file to be fetched within a day. */
export const exportHandler: MakeHandler =
  ({ store, tasks }) =>
  async ({ job, signal, progress, finish }) => {
    const request = jobRequestSchemas.export.parse(job.request);
    const design = await store.withDistrict(job.district_id, (db) =>
      db
        .selectFrom('design')
        .innerJoin('school', 'school.id', 'design.school_id')
        .select([
          'design.name',
          'design.is_scenario',
          'design.revision',
          'design.roster_id',
          'school.name as school_name',
        ])
        .where('design.id', '=', request.designId)
        .executeTakeFirst(),
    );
    const made =
      design === undefined
        ? null
        : await planWithEdits(store, job.district_id, request.designId, design.revision);
    if (design === undefined || made === null) {
      throw new JobFailedError({
        code: 'request',
        message: 'There is no plan to write yet. Design the school first.',
        problems: [],
        rules: [],
      });
    }
    const roster = await rosterFor(store, job.district_id, design.roster_id);
    progress({ message: 'writing the files', fraction: 0.2 });
    const result = await answerOf(
      tasks.run(
        {
          kind: 'write',
          school: roster.school,
          ...made,
          format: request.format,
          designName: design.name,
          isScenario: design.is_scenario,
          fileName: fileNameOf(`${design.school_name} ${design.name}`),
        },
        { cancel: signal },
      ),
    );
    if (result.kind !== 'written') throw new Error(`Writing answered with ${result.kind}`);
    const { fileName, mediaType, bytes } = result;
    await finish(async (db) => {
      const fileId = await keepFile(db, job, { fileName, mediaType }, [bytes]);
      await auditJob(db, job, 'design.export', `design:${request.designId}`, {
        format: request.format,
      });
      return { kind: 'exported', fileId, fileName, size: bytes.length };
    });
  };

/** A name that every system takes: letters and digits of any script, joined by hyphens. */
function fileNameOf(words: string): string {
  const name = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return name === '' ? 'plan' : name;
}
