import { JobFailedError } from '@staffroom/store';
import { districtArchive } from '../../privacy/district-archive.ts';
import { keepFile } from '../../files/keep-file.ts';
import { auditJob } from './audit-job.ts';
import type { MakeHandler } from './handler-tools.ts';

/** Writes everything of a district as one file, to be fetched within a day. */
export const districtExportHandler: MakeHandler =
  () =>
  async ({ job, progress, finish }) => {
    progress({ message: 'collecting the records of the district', fraction: 0.1 });
    const fileName = `district-${job.created_at.toISOString().slice(0, 10)}.zip`;
    await finish(async (db) => {
      const file = { fileName, mediaType: 'application/zip' };
      const fileId = await keepFile(db, job, file, districtArchive(db)).catch(inWords);
      const { size } = await db
        .selectFrom('file')
        .select('size')
        .where('id', '=', fileId)
        .executeTakeFirstOrThrow();
      await auditJob(db, job, 'district.export', `district:${job.district_id}`, {});
      return { kind: 'exported', fileId, fileName, size };
    });
  };

/** What does not fit into an archive does not fit at the next try either. */
function inWords(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw new JobFailedError(
    {
      code: 'tooLarge',
      message: `${error.message}. Have whoever runs the server make a backup instead (staffroom backup), or remove what is not needed.`,
      problems: [],
      rules: [],
    },
    { cause: error },
  );
}
