import {
  AnalysisLineSchema,
  MoneyStatementSchema,
  PolicyFindingSchema,
  SizingSchema,
  SolvedSchema,
} from '@staffroom/school';
import { z } from 'zod';
import { InstantSchema } from '../ids.ts';

/** A number of students, or `null` where it is under ten and so not told. */
const SuppressedCountSchema = z.int().min(10).nullable();

/**
 * What a link shows of a design: no student, no person's name, no count of students under ten. Adults are counted by
 * role, and pay is shown in sums only.
 */
export const SharedPlanSchema = z.object({
  schoolName: z.string(),
  designName: z.string(),
  modelId: z.string(),
  modelName: z.string(),
  schoolYear: z.int().nullable(),
  state: z.string().nullable(),
  studentCount: SuppressedCountSchema,
  adultCount: z.int(),
  sizing: z.array(SizingSchema),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      band: z.string(),
      studentCount: SuppressedCountSchema,
      adults: z.array(
        z.object({
          role: z.string(),
          label: z.string(),
          share: z.int(),
          isLead: z.boolean(),
          isVacant: z.boolean(),
        }),
      ),
    }),
  ),
  solved: z.array(SolvedSchema),
  analysis: z.array(AnalysisLineSchema),
  policy: z.array(PolicyFindingSchema),
  money: MoneyStatementSchema.nullable(),
  lookFirst: z.array(
    z.object({ title: z.string(), text: z.string(), severity: z.enum(['bad', 'attention', 'good']) }),
  ),
  madeAt: InstantSchema,
});
export type SharedPlan = z.infer<typeof SharedPlanSchema>;
