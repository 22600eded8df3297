import { BoardEditSchema, GradeSchema, type Plan } from '@staffroom/school';
import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import {
  DesignIdSchema,
  DistrictIdSchema,
  InstantSchema,
  JobIdSchema,
  RosterIdSchema,
  SchoolRecordIdSchema,
} from './ids.ts';
import { JobSchema } from './job.ts';
import { pageOf, PageRequestSchema } from './page.ts';
import { problems } from './problem.ts';
import { route } from './route.ts';
import { SharedPlanSchema } from './shared-plan/shared-plan.ts';

/** What a person asks a design to be; the same words as the command line's options. */
export const DesignRequestSchema = z.object({
  modelId: z.string().min(1),
  parameters: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  grades: z.array(GradeSchema).nullable(),
  seed: z.int(),
  effort: z.enum(['quick', 'standard', 'thorough', 'wallClock']),
  seconds: z.number().positive().max(3600).nullable(),
  useAverages: z.boolean(),
});
export type DesignRequestInput = z.infer<typeof DesignRequestSchema>;

/** One measure of a design beside today, for lists and comparison. */
export const MeasureSchema = z.object({
  rule: z.string(),
  label: z.string(),
  unit: z.string(),
  better: z.enum(['higher', 'lower']).nullable(),
  baseline: z.number().nullable(),
  design: z.number().nullable(),
});
export type Measure = z.infer<typeof MeasureSchema>;

/** A design as lists show it; `scenario` is set where somebody keeps it for comparison. */
export const DesignSchema = z.object({
  id: DesignIdSchema,
  schoolId: SchoolRecordIdSchema,
  rosterId: RosterIdSchema,
  name: z.string(),
  modelId: z.string(),
  modelName: z.string(),
  request: DesignRequestSchema,
  isScenario: z.boolean(),
  /** Counts the plans that the solver made for this design; 0 before the first. */
  revision: z.int(),
  /** Counts the decisions by hand since the latest revision. */
  seq: z.int(),
  jobId: JobIdSchema.nullable().describe('The job that works on it, or worked on it last'),
  measures: z.array(MeasureSchema).describe('Of the plan with all decisions by hand; empty before the first'),
  teamCount: z.int().nullable(),
  createdBy: z.string().nullable(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export type Design = z.infer<typeof DesignSchema>;

/** One decision by hand, in the order in which the server took it. */
export const EditSchema = z.object({
  seq: z.int().min(1),
  edit: BoardEditSchema,
  /** The decision that this one takes back, if it does. */
  undoes: z.int().nullable(),
  author: z.object({ id: z.string(), name: z.string() }),
  /** The window that made it, so that it knows its own. */
  clientId: z.string(),
  at: InstantSchema,
});
export type Edit = z.infer<typeof EditSchema>;

/** A person who has the design open. */
export const PresenceSchema = z.object({
  clientId: z.string(),
  name: z.string(),
  /** What they have selected, such as `student:s1`; null where nothing. */
  selected: z.string().nullable(),
});
export type Presence = z.infer<typeof PresenceSchema>;

export const DesignEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('edit'), edit: EditSchema }),
  z.object({ type: z.literal('revision'), revision: z.int() }),
  z.object({ type: z.literal('design'), design: DesignSchema }),
  z.object({ type: z.literal('presence'), people: z.array(PresenceSchema) }),
  z.object({ type: z.literal('removed') }),
]);
export type DesignEvent = z.infer<typeof DesignEventSchema>;

const inSchool = z.object({ districtId: DistrictIdSchema, schoolId: SchoolRecordIdSchema });
const place = inSchool.extend({ designId: DesignIdSchema });
const base = '/districts/{districtId}/schools/{schoolId}/designs';

export const designs = {
  list: route('design.read')
    .route({ method: 'GET', path: base, summary: 'Designs of a school, newest first' })
    .input(PageRequestSchema.extend(inSchool.shape))
    .output(pageOf(DesignSchema)),
  get: route('design.read')
    .route({ method: 'GET', path: `${base}/{designId}`, summary: 'One design, without its plan' })
    .input(place)
    .output(DesignSchema),
  create: route('design.edit')
    .route({ method: 'POST', path: base, summary: 'Design a school; the work is a job' })
    .input(
      inSchool.extend({
        rosterId: RosterIdSchema,
        name: z.string().trim().min(1).max(120),
        request: DesignRequestSchema,
      }),
    )
    .output(z.object({ design: DesignSchema, job: JobSchema })),
  again: route('design.edit')
    .route({
      method: 'POST',
      path: `${base}/{designId}/again`,
      summary: 'Design again, with what is pinned kept; the plan before stays as a revision',
    })
    .input(place.extend({ request: DesignRequestSchema.optional() }))
    .output(z.object({ design: DesignSchema, job: JobSchema })),
  copy: route('design.edit')
    .route({ method: 'POST', path: `${base}/{designId}/copy`, summary: 'Keep a copy under another name' })
    .input(place.extend({ name: z.string().trim().min(1).max(120) }))
    .output(DesignSchema),
  change: route('design.edit')
    .route({ method: 'PATCH', path: `${base}/{designId}`, summary: 'Rename it, or keep it as a scenario' })
    .input(
      place.extend({
        name: z.string().trim().min(1).max(120).optional(),
        isScenario: z.boolean().optional(),
      }),
    )
    .output(DesignSchema),
  remove: route('design.remove')
    .route({ method: 'DELETE', path: `${base}/{designId}`, summary: 'Remove a design with its links' })
    .input(place)
    .output(z.object({})),
  plan: route('roster.read')
    .route({
      method: 'GET',
      path: `${base}/{designId}/plan`,
      summary: 'The plan that the solver made, and every decision by hand since',
    })
    .input(place.extend({ revision: z.coerce.number().int().min(1).optional() }))
    // Written by the same program from values that were checked when they were made: a large plan takes long to check.
    .output(type<{ revision: number; plan: Plan; edits: Edit[] }>()),
  overview: route('design.read')
    .route({
      method: 'GET',
      path: `${base}/{designId}/overview`,
      summary: 'What may be seen of a design without any student',
    })
    .input(place)
    .output(SharedPlanSchema),
  edit: route('design.edit')
    .route({
      method: 'POST',
      path: `${base}/{designId}/edits`,
      summary: 'Make a decision by hand',
      description:
        'Answers CONFLICT where a decision taken in between touches the same person, post or team, with those that do as data.',
    })
    .input(
      place.extend({
        revision: z.int().min(1),
        /** The last decision that the sender has seen. */
        afterSeq: z.int().min(0),
        edit: BoardEditSchema,
        undoes: z.int().nullable().default(null),
        clientId: z.string().min(1).max(64),
      }),
    )
    .errors({
      CONFLICT: { ...problems.CONFLICT, data: z.object({ edits: z.array(EditSchema) }) },
    })
    .output(EditSchema),
  restore: route('design.edit')
    .route({
      method: 'POST',
      path: `${base}/{designId}/restore`,
      summary: 'Make an earlier revision, with its decisions by hand, the latest',
    })
    .input(place.extend({ revision: z.int().min(1) }))
    .output(DesignSchema),
  watch: route('roster.read')
    .route({
      method: 'GET',
      path: `${base}/{designId}/events`,
      summary: 'What others do to it, as it happens (server-sent events)',
    })
    .input(
      place.extend({
        afterSeq: z.coerce.number().int().min(0),
        clientId: z.string().min(1).max(64),
      }),
    )
    .output(eventIterator(DesignEventSchema)),
  present: route('design.read')
    .route({
      method: 'POST',
      path: `${base}/{designId}/presence`,
      summary: 'Say that one is here and what one has selected',
    })
    .input(place.extend({ clientId: z.string().min(1).max(64), selected: z.string().max(200).nullable() }))
    .output(z.object({})),
};
