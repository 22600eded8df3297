import type { School } from '@staffroom/school';
import { type } from '@orpc/contract';
import { z } from 'zod';
import {
  DistrictIdSchema,
  InstantSchema,
  RosterIdSchema,
  SchoolRecordIdSchema,
  UploadIdSchema,
} from './ids.ts';
import { FileProblemSchema, JobSchema } from './job.ts';
import { pageOf, PageRequestSchema } from './page.ts';
import { route } from './route.ts';

/** A roster as it came in, without its people. */
export const RosterSchema = z.object({
  id: RosterIdSchema,
  schoolId: SchoolRecordIdSchema,
  fileNames: z.array(z.string()),
  format: z.string().describe('How it was read, such as oneroster-1.1'),
  hasNames: z.boolean(),
  studentCount: z.int(),
  adultCount: z.int(),
  sectionCount: z.int(),
  errorCount: z.int(),
  warningCount: z.int(),
  problemKinds: z.array(
    z.object({
      severity: z.enum(['error', 'warning']),
      code: z.string(),
      title: z.string(),
      remedy: z.string(),
      count: z.int(),
      first: FileProblemSchema,
    }),
  ),
  assumptions: z.array(z.string()),
  importedAt: InstantSchema,
});
export type Roster = z.infer<typeof RosterSchema>;

/** Whether people's names are kept or left out before anything is stored. */
export const NamesSchema = z.enum(['keep', 'leaveOut']);
export type Names = z.infer<typeof NamesSchema>;

const place = z.object({
  districtId: DistrictIdSchema,
  schoolId: SchoolRecordIdSchema,
  rosterId: RosterIdSchema,
});

export const rosters = {
  list: route('school.read')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/schools/{schoolId}/rosters',
      summary: 'Rosters of a school, newest first',
    })
    .input(PageRequestSchema.extend({ districtId: DistrictIdSchema, schoolId: SchoolRecordIdSchema }))
    .output(pageOf(RosterSchema)),
  get: route('school.read')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/schools/{schoolId}/rosters/{rosterId}',
      summary: 'One roster, without its people',
    })
    .input(place)
    .output(RosterSchema),
  people: route('roster.read')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/schools/{schoolId}/rosters/{rosterId}/school',
      summary: 'The school as read: students, adults, sections',
    })
    .input(place)
    // Written and read by the same program from a value that was checked when it was imported.
    .output(type<School>()),
  problems: route('roster.read')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/schools/{schoolId}/rosters/{rosterId}/problems',
      summary: 'What was wrong in the files, line by line',
    })
    .input(PageRequestSchema.extend(place.shape).extend({ code: z.string().optional() }))
    .output(pageOf(FileProblemSchema)),
  remove: route('roster.remove')
    .route({
      method: 'DELETE',
      path: '/districts/{districtId}/schools/{schoolId}/rosters/{rosterId}',
      summary: 'Remove a roster and the designs made from it',
    })
    .input(place)
    .output(z.object({})),
};

export const imports = {
  begin: route('roster.import')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/uploads',
      summary: 'Announce a file; its bytes are then sent with PUT to its content address',
    })
    .input(
      z.object({
        districtId: DistrictIdSchema,
        fileName: z.string().min(1).max(255),
        size: z.int().nonnegative(),
      }),
    )
    .output(z.object({ uploadId: UploadIdSchema, contentPath: z.string() })),
  start: route('roster.import')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/imports',
      summary: 'Read uploaded files into rosters, all or nothing',
    })
    .input(
      z.object({
        districtId: DistrictIdSchema,
        /** The school that the files belong to; null matches or adds the schools that the files name. */
        schoolId: SchoolRecordIdSchema.nullable(),
        uploadIds: z.array(UploadIdSchema).min(1).max(50),
        mapping: z.unknown().optional(),
        names: NamesSchema,
        dateOrder: z.enum(['iso', 'us']).default('us'),
      }),
    )
    .output(JobSchema),
};
