import {
  DesignIdSchema,
  DesignRequestSchema,
  DistrictIdSchema,
  ExportFormatSchema,
  NamesSchema,
  RosterIdSchema,
  SchoolRecordIdSchema,
  SweepIdSchema,
  UploadIdSchema,
} from '@staffroom/contract';
import { z } from 'zod';

/** What each kind of job is asked to do. The request is kept with the job and is all that a worker needs to run it. */
export const jobRequestSchemas = {
  import: z.object({
    /** The school that the files belong to; null matches or adds the schools that the files name. */
    schoolId: SchoolRecordIdSchema.nullable(),
    uploadIds: z.array(UploadIdSchema).min(1),
    mapping: z.unknown().optional(),
    names: NamesSchema,
    dateOrder: z.enum(['iso', 'us']),
  }),
  design: z.object({
    designId: DesignIdSchema,
    schoolId: SchoolRecordIdSchema,
    rosterId: RosterIdSchema,
    request: DesignRequestSchema,
    /** The revision whose pins, by hand or from before, are kept; null for the first plan of a design. */
    pinsOfRevision: z.int().min(1).nullable(),
  }),
  sweep: z.object({ sweepId: SweepIdSchema }),
  sweepCase: z.object({ sweepId: SweepIdSchema, number: z.int().min(1) }),
  export: z.object({
    designId: DesignIdSchema,
    schoolId: SchoolRecordIdSchema,
    format: ExportFormatSchema,
  }),
  districtExport: z.object({ districtId: DistrictIdSchema }),
} as const;

export type JobRequest<Kind extends keyof typeof jobRequestSchemas> = z.infer<
  (typeof jobRequestSchemas)[Kind]
>;

/** Which job goes first: what a person waits for, before what may take the night. */
export const jobPriorities = {
  design: 30,
  export: 20,
  import: 20,
  districtExport: 10,
  sweep: 5,
  sweepCase: 0,
} as const satisfies Record<keyof typeof jobRequestSchemas, number>;
