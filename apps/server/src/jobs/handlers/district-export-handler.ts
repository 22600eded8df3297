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
      const fileId = await keepFile(db, job, file, districtArchive(db));
      const { size } = await db
        .selectFrom('file')
        .select('size')
        .where('id', '=', fileId)
        .executeTakeFirstOrThrow();
      await auditJob(db, job, 'district.export', `district:${job.district_id}`, {});
      return { kind: 'exported', fileId, fileName, size };
    });
  };
