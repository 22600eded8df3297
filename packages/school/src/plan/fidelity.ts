import { z } from 'zod';
import { MissingInputSchema, SourceSchema } from '../source.ts';
import { StatusSchema } from './analysis.ts';

/**
 * How far a plan does one thing that its model or the framework asks for. Computed from the plan, never asked of people. A value
 * that the data do not give is null, with the column that would give it.
 */
export const FidelityMeasureSchema = z.strictObject({
  id: z.string().describe('Stable id, e.g. leadReach.MATH'),
  lookForId: z.string().nullable().describe('The look-for of the framework that it answers'),
  milestoneIds: z.array(z.string()).describe('The milestones of the journey that it belongs to'),
  label: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  range: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
  status: StatusSchema,
  message: z.string().describe('In words, with the numbers'),
  meaning: z.string().describe('What it is a measure of: the look-for, in its own words'),
  source: SourceSchema.describe('Where the range comes from'),
  missing: MissingInputSchema.nullable(),
});
export type FidelityMeasure = z.infer<typeof FidelityMeasureSchema>;
