import { z } from 'zod';

/** What state policy says of a design, or of one of its teams. Never a legal verdict: the citation decides. */
export const PolicyFindingSchema = z.strictObject({
  rule: z.string().describe('Indicator id, or classSize with its grades, basis and unit'),
  state: z.string(),
  subject: z.string().describe('A team id, or design'),
  outcome: z.enum(['pass', 'waiver', 'blocked', 'unknown', 'notApplicable']),
  value: z.number().nullable(),
  limit: z.number().nullable(),
  unit: z.string(),
  message: z.string(),
  caveats: z.array(z.string()),
  citation: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  sourceKind: z.string().nullable(),
  year: z.int().nullable(),
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
});
export type PolicyFinding = z.infer<typeof PolicyFindingSchema>;
