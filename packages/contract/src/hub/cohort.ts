import { z } from 'zod';
import { DaySchema, line, lines, optional, WebAddressSchema } from './hub-values.ts';

/** A group of schools or systems that begins together. */
export const CohortSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  partnerId: z.string().nullable().describe('Who offers it, among the partners of the facts'),
  starts: DaySchema.nullable(),
  ends: DaySchema.nullable(),
  applyBy: DaySchema.nullable().describe('The last day for applications'),
  seats: z.int().nullable().describe('Null where nobody says how many'),
  seatsTaken: z.int().describe('Applications that were accepted here'),
  isOpen: z.boolean().describe('Whether applications are taken here'),
  text: z.string(),
  sourceUrl: z.string(),
});
export type Cohort = z.infer<typeof CohortSchema>;

/** What the staff says of a cohort. */
export const NewCohortSchema = z
  .object({
    name: line(200),
    partnerId: optional(line(100)),
    starts: optional(DaySchema),
    ends: optional(DaySchema),
    applyBy: optional(DaySchema),
    seats: optional(z.int().min(1).max(100_000)),
    isOpen: z.boolean(),
    text: lines(4000),
    sourceUrl: WebAddressSchema,
  })
  .refine(({ starts, ends }) => starts === null || ends === null || starts <= ends, {
    path: ['ends'],
    message: 'endsBeforeItBegins',
  });
export type NewCohort = z.infer<typeof NewCohortSchema>;
