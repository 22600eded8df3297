import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import {
  DesignIdSchema,
  DistrictIdSchema,
  FileIdSchema,
  InstantSchema,
  JobIdSchema,
  RosterIdSchema,
  SchoolRecordIdSchema,
  SweepIdSchema,
} from './ids.ts';
import { pageOf, PageRequestSchema } from './page.ts';
import { route } from './route.ts';

export const JobKindSchema = z.enum(['import', 'design', 'sweep', 'sweepCase', 'export', 'districtExport']);
export type JobKind = z.infer<typeof JobKindSchema>;

/** `stopping`: a person asked for the best so far. A job that ended says how in its state. */
export const JobStateSchema = z.enum([
  'waiting',
  'running',
  'stopping',
  'cancelling',
  'done',
  'failed',
  'cancelled',
]);
export type JobState = z.infer<typeof JobStateSchema>;

export const JobProgressSchema = z.object({
  message: z.string().describe('What is being done, in words'),
  fraction: z.number().min(0).max(1),
  /** Of the optimisation under way: the best value so far and the proved bound. */
  value: z.number().optional(),
  bound: z.number().optional(),
  /** Milliseconds since the work began. */
  elapsed: z.number().optional(),
});
export type JobProgress = z.infer<typeof JobProgressSchema>;

/** One problem of an imported file, as `exchange` reports it. */
export const FileProblemSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  file: z.string(),
  line: z.int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  message: z.string(),
  remedy: z.string(),
});
export type FileProblem = z.infer<typeof FileProblemSchema>;

/** Tables of a spreadsheet with their first rows, for the mapping screen. */
export const PreviewTableSchema = z.object({
  file: z.string(),
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});
export type PreviewTable = z.infer<typeof PreviewTableSchema>;

export const JobResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('imported'),
    rosters: z.array(
      z.object({ schoolId: SchoolRecordIdSchema, rosterId: RosterIdSchema, schoolName: z.string() }),
    ),
  }),
  z.object({
    kind: z.literal('mappingNeeded'),
    mapping: z.unknown().describe('A proposed mapping, in the form that an import takes'),
    tables: z.array(PreviewTableSchema),
  }),
  z.object({ kind: z.literal('designed'), designId: DesignIdSchema, revision: z.int() }),
  z.object({ kind: z.literal('swept'), sweepId: SweepIdSchema }),
  z.object({ kind: z.literal('exported'), fileId: FileIdSchema, fileName: z.string(), size: z.int() }),
]);
export type JobResult = z.infer<typeof JobResultSchema>;

/** Why a job failed, in words that name the place and the remedy. */
export const JobFailureSchema = z.object({
  code: z
    .enum([
      'notARoster',
      'mapping',
      'noSchool',
      'request',
      'impossibleRules',
      'tooLarge',
      'interrupted',
      'fault',
    ])
    .describe('`interrupted`: whoever worked on it was closed, as a window is; starting again may help'),
  message: z.string(),
  /** Problems that were found on the way, first ones only. */
  problems: z.array(FileProblemSchema),
  /** Rules that contradict each other, in words. */
  rules: z.array(z.string()),
});
export type JobFailure = z.infer<typeof JobFailureSchema>;

export const JobSchema = z.object({
  id: JobIdSchema,
  kind: JobKindSchema,
  state: JobStateSchema,
  title: z.string(),
  schoolId: SchoolRecordIdSchema.nullable(),
  designId: DesignIdSchema.nullable(),
  progress: JobProgressSchema,
  result: JobResultSchema.nullable(),
  failure: JobFailureSchema.nullable(),
  attempts: z.int(),
  createdAt: InstantSchema,
  startedAt: InstantSchema.nullable(),
  endedAt: InstantSchema.nullable(),
});
export type Job = z.infer<typeof JobSchema>;

const place = z.object({ districtId: DistrictIdSchema, jobId: JobIdSchema });

export const jobs = {
  list: route('school.read')
    .route({ method: 'GET', path: '/districts/{districtId}/jobs', summary: 'Jobs, newest first' })
    .input(
      PageRequestSchema.extend({
        districtId: DistrictIdSchema,
        schoolId: SchoolRecordIdSchema.optional(),
        kind: JobKindSchema.optional(),
      }),
    )
    .output(pageOf(JobSchema)),
  get: route('school.read')
    .route({ method: 'GET', path: '/districts/{districtId}/jobs/{jobId}', summary: 'One job' })
    .input(place)
    .output(JobSchema),
  watch: route('school.read')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/jobs/{jobId}/events',
      summary: 'The job as it changes, until it has ended (server-sent events)',
    })
    .input(place)
    .output(eventIterator(JobSchema)),
  stop: route('design.edit')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/jobs/{jobId}/stop',
      summary: 'End the search with the best so far',
    })
    .input(place)
    .output(JobSchema),
  cancel: route('design.edit')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/jobs/{jobId}/cancel',
      summary: 'End the job and keep nothing of it',
    })
    .input(place)
    .output(JobSchema),
};
