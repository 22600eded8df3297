import { z } from 'zod';
import { DesignIdSchema, DistrictIdSchema, SchoolRecordIdSchema } from './ids.ts';
import { JobSchema } from './job.ts';
import { route } from './route.ts';

/** What an export can hold: everything that the command line writes, or the Studio's own file. */
export const ExportFormatSchema = z.enum(['folder', 'plan', 'report', 'workbook', 'oneroster', 'studio']);
export type ExportFormat = z.infer<typeof ExportFormatSchema>;

export const exports = {
  start: route('export.run')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/schools/{schoolId}/designs/{designId}/exports',
      summary: 'Write a design as files; the result of the job names the file to fetch',
    })
    .input(
      z.object({
        districtId: DistrictIdSchema,
        schoolId: SchoolRecordIdSchema,
        designId: DesignIdSchema,
        format: ExportFormatSchema,
      }),
    )
    .output(JobSchema),
};
