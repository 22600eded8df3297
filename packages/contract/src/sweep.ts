import { z } from 'zod';
import { DesignRequestSchema, MeasureSchema } from './design.ts';
import { DistrictIdSchema, InstantSchema, JobIdSchema, SchoolRecordIdSchema, SweepIdSchema } from './ids.ts';
import { JobFailureSchema, JobSchema } from './job.ts';
import { pageOf, PageRequestSchema } from './page.ts';
import { route } from './route.ts';

/** One model over a grid of parameters, on one school or many. */
export const SweepRequestSchema = z.object({
  name: z.string().trim().min(1).max(120),
  /** Null is every school of the district that has a roster. */
  schoolIds: z.array(SchoolRecordIdSchema).min(1).max(5000).nullable(),
  requests: z
    .array(DesignRequestSchema)
    .min(1)
    .max(20)
    .describe(
      'What is common to all cases, one for each model; without a state each school is judged by its own, else by that of its district',
    ),
  /** Every combination of these values is a case, such as { rosterTarget: [80, 100, 120] }. */
  grid: z.record(z.string(), z.array(z.union([z.number(), z.boolean(), z.string()])).min(1)),
});
export type SweepRequest = z.infer<typeof SweepRequestSchema>;

export const SweepSchema = z.object({
  id: SweepIdSchema,
  name: z.string(),
  request: SweepRequestSchema,
  jobId: JobIdSchema,
  caseCount: z.int(),
  doneCount: z.int(),
  failedCount: z.int(),
  createdAt: InstantSchema,
});
export type Sweep = z.infer<typeof SweepSchema>;

export const SweepCaseSchema = z.object({
  number: z.int(),
  schoolId: SchoolRecordIdSchema,
  schoolName: z.string(),
  request: DesignRequestSchema,
  /** The values of the grid in this case. */
  point: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
  state: z.enum(['waiting', 'done', 'failed']),
  measures: z.array(MeasureSchema),
  teamCount: z.int().nullable(),
  studentCount: z.int().nullable(),
  failure: JobFailureSchema.nullable(),
});
export type SweepCase = z.infer<typeof SweepCaseSchema>;

const place = z.object({ districtId: DistrictIdSchema, sweepId: SweepIdSchema });

export const sweeps = {
  list: route('design.read')
    .route({ method: 'GET', path: '/districts/{districtId}/sweeps', summary: 'Sweeps, newest first' })
    .input(
      PageRequestSchema.extend({ districtId: DistrictIdSchema, schoolId: SchoolRecordIdSchema.optional() }),
    )
    .output(pageOf(SweepSchema)),
  start: route('sweep.run')
    .route({ method: 'POST', path: '/districts/{districtId}/sweeps', summary: 'Start a sweep' })
    .input(SweepRequestSchema.extend({ districtId: DistrictIdSchema }))
    .output(z.object({ sweep: SweepSchema, job: JobSchema })),
  startForSchool: route('design.edit')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/schools/{schoolId}/sweeps',
      summary: 'Start a sweep on one school',
    })
    .input(
      SweepRequestSchema.omit({ schoolIds: true }).extend({
        districtId: DistrictIdSchema,
        schoolId: SchoolRecordIdSchema,
      }),
    )
    .output(z.object({ sweep: SweepSchema, job: JobSchema })),
  get: route('design.read')
    .route({ method: 'GET', path: '/districts/{districtId}/sweeps/{sweepId}', summary: 'One sweep' })
    .input(place)
    .output(SweepSchema),
  cases: route('design.read')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/sweeps/{sweepId}/cases',
      summary: 'The cases of a sweep with their measures',
    })
    .input(PageRequestSchema.extend(place.shape))
    .output(pageOf(SweepCaseSchema)),
};
