import { z } from 'zod';
import { MissingInputSchema, SourceSchema } from '../source.ts';

/** How a rule or measure stands. `none` marks a measure without a limit to keep. */
export const StatusSchema = z.enum(['kept', 'attention', 'broken', 'none', 'notEvaluated']);
export type Status = z.infer<typeof StatusSchema>;

/** Which way is better; null where it depends on what a school wants. */
const DirectionSchema = z.enum(['higher', 'lower']).nullable();

/** One reading of one rule or measure, of the baseline or of the design. */
export const ReadingSchema = z.strictObject({
  value: z.number().nullable(),
  status: StatusSchema,
  /** Who or what it is about, by id, for looking closer. */
  subjects: z.array(z.string()),
  message: z.string().describe('In words, with the people, times and numbers'),
  arithmetic: z.string().describe('How the value came about, e.g. 412 of 600 students = 68.7%'),
});
export type Reading = z.infer<typeof ReadingSchema>;

/** One line of the analysis: the same rule read on today's assignment and on the design. */
export const AnalysisLineSchema = z.strictObject({
  rule: z.string().describe('Stable id, e.g. balance.support.IEP'),
  subject: z.string().describe('What the line is about: school, a team, an attribute, a rule of the school'),
  label: z.string(),
  unit: z.string(),
  severity: z.enum(['hard', 'soft', 'measure']),
  better: DirectionSchema,
  baseline: ReadingSchema.nullable().describe('Null where the rule has no meaning for the baseline'),
  design: ReadingSchema.nullable(),
  difference: z
    .number()
    .nullable()
    .describe('Design minus baseline, where both have a value and cover the same'),
  limit: z.number().nullable(),
  source: SourceSchema,
  missing: MissingInputSchema.nullable(),
});
export type AnalysisLine = z.infer<typeof AnalysisLineSchema>;
